/** The SHA-256 of a recording, as the server wants to hear it on completion. */
import { Sha256 } from './sha256.js';

/** Above this, one buffer of the whole recording would cost a phone too much memory. */
const WHOLE = 96 * 1024 * 1024;
const SLICE = 4 * 1024 * 1024;

export async function sha256Hex(blob, subtle = globalThis.crypto?.subtle) {
  if (subtle && blob.size <= WHOLE) {
    const digest = await subtle.digest('SHA-256', await blob.arrayBuffer());
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  }
  const sha256 = new Sha256();
  for (let start = 0; start < blob.size; start += SLICE) {
    sha256.update(new Uint8Array(await blob.slice(start, start + SLICE).arrayBuffer()));
  }
  return sha256.hex();
}
