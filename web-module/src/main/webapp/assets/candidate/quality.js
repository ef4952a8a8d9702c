/** How large the picture is, chosen by the speed of the way to the server. */

/** Bits a second of picture and sound; an answer that is sent while it is recorded needs the way to carry both. */
export const QUALITIES = {
  high: { height: 720, width: 1280, pictureBits: 2_400_000, soundBits: 96_000 },
  low: { height: 360, width: 640, pictureBits: 600_000, soundBits: 64_000 },
  sound: { height: 0, width: 0, pictureBits: 0, soundBits: 64_000 },
};

const RESERVE = 1.25;

/** The best one the measured way carries with some reserve; the recording is kept here first, so sound always goes. */
export function qualityFor(bitsPerSecond) {
  const carried = ({ pictureBits, soundBits }) => (pictureBits + soundBits) * RESERVE <= bitsPerSecond;
  return carried(QUALITIES.high) ? 'high' : carried(QUALITIES.low) ? 'low' : 'sound';
}

const FIRST = 256 * 1024;
const MOST = 2 * 1024 * 1024;
const TELLING_MILLISECONDS = 600;
const LONGEST_MILLISECONDS = 12_000;

/**
 * Sends more and more until the time it takes says something. Returns bits a second.
 * @param send sends that many bytes
 */
export async function measure(send, now = () => performance.now()) {
  const begun = now();
  for (let bytes = FIRST; ; bytes *= 2) {
    const started = now();
    await send(bytes);
    const took = Math.max(1, now() - started);
    if (took >= TELLING_MILLISECONDS || bytes >= MOST || now() - begun > LONGEST_MILLISECONDS) {
      return (bytes * 8000) / took;
    }
  }
}
