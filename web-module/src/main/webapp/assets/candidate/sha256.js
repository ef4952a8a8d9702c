/**
 * SHA-256 fed piece by piece: WebCrypto wants the whole recording in memory at once and is absent outside secure
 * contexts.
 */

const K = new Uint32Array(64);
const START = new Uint32Array(8);

/** The constants are the fractions of square and cube roots of the first primes. */
function fraction(value) {
  return ((value - Math.floor(value)) * 2 ** 32) >>> 0;
}

for (let candidate = 2, found = 0; found < 64; candidate += 1) {
  let prime = true;
  for (let divisor = 2; divisor * divisor <= candidate; divisor += 1) {
    prime = prime && candidate % divisor !== 0;
  }
  if (prime) {
    if (found < 8) {
      START[found] = fraction(Math.sqrt(candidate));
    }
    K[found] = fraction(Math.cbrt(candidate));
    found += 1;
  }
}

function rotate(value, bits) {
  return (value >>> bits) | (value << (32 - bits));
}

export class Sha256 {
  #state = START.slice();
  #block = new Uint8Array(64);
  #view = new DataView(this.#block.buffer);
  #words = new Uint32Array(64);
  #filled = 0;
  #length = 0;

  update(bytes) {
    this.#length += bytes.length;
    let offset = 0;
    while (offset < bytes.length) {
      const taken = Math.min(64 - this.#filled, bytes.length - offset);
      this.#block.set(bytes.subarray(offset, offset + taken), this.#filled);
      this.#filled += taken;
      offset += taken;
      if (this.#filled === 64) {
        this.#compress();
      }
    }
    return this;
  }

  hex() {
    const bits = this.#length * 8;
    this.#block[this.#filled] = 0x80;
    this.#block.fill(0, this.#filled + 1);
    if (this.#filled >= 56) {
      this.#compress();
      this.#block.fill(0);
    }
    this.#view.setUint32(56, Math.floor(bits / 2 ** 32));
    this.#view.setUint32(60, bits >>> 0);
    this.#compress();
    return Array.from(this.#state, (word) => word.toString(16).padStart(8, '0')).join('');
  }

  #compress() {
    const w = this.#words;
    for (let i = 0; i < 16; i += 1) {
      w[i] = this.#view.getUint32(i * 4);
    }
    for (let i = 16; i < 64; i += 1) {
      const low = rotate(w[i - 15], 7) ^ rotate(w[i - 15], 18) ^ (w[i - 15] >>> 3);
      const high = rotate(w[i - 2], 17) ^ rotate(w[i - 2], 19) ^ (w[i - 2] >>> 10);
      w[i] = (w[i - 16] + low + w[i - 7] + high) | 0;
    }
    let [a, b, c, d, e, f, g, h] = this.#state;
    for (let i = 0; i < 64; i += 1) {
      const upper = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
      const first = (h + upper + ((e & f) ^ (~e & g)) + K[i] + w[i]) | 0;
      const lower = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
      const second = (lower + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      h = g;
      g = f;
      f = e;
      e = (d + first) | 0;
      d = c;
      c = b;
      b = a;
      a = (first + second) | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((value, index) => {
      this.#state[index] += value;
    });
    this.#filled = 0;
  }
}
