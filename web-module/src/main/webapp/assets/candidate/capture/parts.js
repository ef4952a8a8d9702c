/** Cutting a recording into the parts of a multipart upload, while it still grows. */

/** The full parts of a recording of `size` bytes, and its rest when it is sealed. */
export function partsOf(size, partSize, sealed) {
  const parts = [];
  for (let start = 0; start + partSize <= size || (sealed && (start < size || start === 0)); start += partSize) {
    parts.push({ number: parts.length + 1, start, end: Math.min(size, start + partSize) });
  }
  return parts;
}
