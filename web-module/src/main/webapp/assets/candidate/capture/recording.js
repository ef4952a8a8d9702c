/**
 * One segment of an answer while it comes into being: every chunk goes to the vault first, then into the checksum,
 * and only then may it be sent. Sealed, it has its size and checksum.
 */
import { Sha256 } from '../sha256.js';

const MOST_AT_ONCE = 1024 * 1024;

export class Recording extends EventTarget {
  facts;
  size = 0;
  sealed = null;
  #vault;
  #chunks = [];
  #blobs = new Map();
  #sha256 = new Sha256();
  #waiting = [];
  #last = Promise.resolve();

  /** @param facts {id, session, questionId, attemptId, segment, contentType, uploadId, finished} */
  constructor(vault, facts) {
    super();
    this.#vault = vault;
    this.facts = facts;
    this.#last = vault.note(facts);
  }

  /** Takes up what an earlier visit left and seals it: nothing can be appended to a recording that was cut off. */
  static async recovered(vault, { facts, chunks }) {
    const recording = new Recording(vault, facts);
    for (const chunk of chunks) {
      const blob = await vault.chunk(facts.id, chunk.offset);
      recording.#take(chunk, new Uint8Array(await blob.arrayBuffer()));
    }
    await recording.seal();
    return recording;
  }

  append(blob) {
    this.#waiting.push(blob);
    this.#last = this.#last.then(() => this.#keep());
    return this.#last;
  }

  async seal() {
    this.#last = this.#last.then(() => {
      this.sealed ??= { size: this.size, sha256: this.#sha256.hex() };
      this.dispatchEvent(new Event('grown'));
    });
    await this.#last;
    return this.sealed;
  }

  note(changes) {
    this.facts = { ...this.facts, ...changes };
    return this.#vault.note(this.facts);
  }

  /** The bytes from `start` until before `end`. */
  async read(start, end) {
    const pieces = [];
    for (const { offset, size } of this.#chunks) {
      if (offset < end && offset + size > start) {
        const blob = this.#blobs.get(offset) ?? (await this.#vault.chunk(this.facts.id, offset));
        pieces.push(blob.slice(Math.max(0, start - offset), Math.min(size, end - offset)));
      }
    }
    return new Blob(pieces);
  }

  async whole() {
    return new Blob([await this.read(0, this.size)], { type: this.facts.contentType });
  }

  remove() {
    return this.#vault.remove(this.facts.id);
  }

  /** What has gathered while a slow disk was writing goes in one write, or the safety copy would fall behind. */
  async #keep() {
    if (this.#waiting.length === 0) {
      return;
    }
    const gathered = [];
    for (let size = 0; this.#waiting.length > 0 && size < MOST_AT_ONCE; size += gathered.at(-1).size) {
      gathered.push(this.#waiting.shift());
    }
    const blob = gathered.length === 1 ? gathered[0] : new Blob(gathered);
    const bytes = new Uint8Array(await blob.arrayBuffer());
    await this.#vault.append(this.facts.id, this.size, blob, bytes);
    // The browser holds what it recorded anyway, and gives it back sooner than its database.
    this.#blobs.set(this.size, blob);
    this.#take({ offset: this.size, size: bytes.length }, bytes);
  }

  #take(chunk, bytes) {
    this.#chunks.push(chunk);
    this.#sha256.update(bytes);
    this.size += bytes.length;
    this.dispatchEvent(new Event('grown'));
  }
}
