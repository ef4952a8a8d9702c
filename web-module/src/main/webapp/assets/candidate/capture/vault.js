/**
 * Where recordings are kept until the server has verified them: on disk, and in memory for what the disk would not
 * take. `durable` turns false, and "degraded" is told, as soon as anything lives in memory alone.
 */
import { openDisk } from './disk.js';

export class Vault extends EventTarget {
  #disk;
  #held = new Map();
  #memoryOnly = new Set();
  reason = null;

  constructor(disk = null) {
    super();
    this.#disk = disk;
  }

  static async open(opening = openDisk) {
    try {
      return new Vault(await opening());
    } catch (error) {
      const vault = new Vault();
      vault.reason = error;
      return vault;
    }
  }

  get durable() {
    return this.#disk !== null && this.#memoryOnly.size === 0;
  }

  /** The facts of a recording, new or changed. */
  async note(facts) {
    await this.#onDisk(facts.id, (disk) => disk.put(facts));
  }

  async append(id, offset, blob, bytes) {
    if (!(await this.#onDisk(id, (disk) => disk.append(id, offset, bytes.buffer)))) {
      this.#held.set(`${id} ${offset}`, blob);
    }
  }

  async chunk(id, offset) {
    return this.#held.get(`${id} ${offset}`) ?? new Blob([await this.#disk.chunk(id, offset)]);
  }

  async remove(id) {
    for (const key of [...this.#held.keys()].filter((each) => each.startsWith(`${id} `))) {
      this.#held.delete(key);
    }
    this.#memoryOnly.delete(id);
    await this.#disk?.remove(id).catch(() => {});
  }

  /** What an earlier visit left behind: facts with the chunks that follow one another without a gap. */
  async leftovers() {
    const found = [];
    for (const facts of (await this.#disk?.all().catch(() => [])) ?? []) {
      const chunks = await this.#chunks(facts.id);
      found.push({ facts, chunks });
    }
    return found;
  }

  async #chunks(id) {
    const chunks = [];
    let end = 0;
    for (const offset of await this.#disk.offsets(id)) {
      if (offset !== end) {
        break;
      }
      const { byteLength } = await this.#disk.chunk(id, offset);
      chunks.push({ offset, size: byteLength });
      end += byteLength;
    }
    return chunks;
  }

  /** After the first refusal the rest of the recording stays in memory: on disk it would have a hole. */
  async #onDisk(id, action) {
    if (this.#disk !== null && !this.#memoryOnly.has(id)) {
      try {
        await action(this.#disk);
        return true;
      } catch (error) {
        this.reason = error;
      }
    }
    if (!this.#memoryOnly.has(id)) {
      this.#memoryOnly.add(id);
      this.dispatchEvent(new Event('degraded'));
    }
    return false;
  }
}
