/** Cutting an answer into the parts of a multipart upload. */

const MOST_PARTS = 10_000;
const COMFORTABLE = 8 * 1024 * 1024;

/** Parts of equal size, only the last one smaller; numbers count from one. */
export function planParts(size, minimumPartSize) {
  const partSize = Math.max(minimumPartSize, COMFORTABLE, Math.ceil(size / MOST_PARTS));
  const parts = [];
  for (let start = 0; start < size || parts.length === 0; start += partSize) {
    parts.push({ number: parts.length + 1, start, end: Math.min(size, start + partSize) });
  }
  return parts;
}

/** The parts the store does not hold in full: its list is the truth, not what the browser believes it sent. */
export function missingParts(plan, stored) {
  const sizes = new Map(stored.map((part) => [part.partNumber, part.size]));
  return plan.filter((part) => sizes.get(part.number) !== part.end - part.start);
}
