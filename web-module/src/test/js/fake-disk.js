/** A disk that keeps everything in a map, until it is full. */
export class FakeDisk {
  facts = new Map();
  chunks = new Map();
  full = false;

  async put(facts) {
    this.#refuseWhenFull();
    this.facts.set(facts.id, structuredClone(facts));
  }

  async append(id, offset, bytes) {
    this.#refuseWhenFull();
    this.chunks.set(JSON.stringify([id, offset]), bytes);
  }

  async remove(id) {
    this.facts.delete(id);
    for (const key of this.#keys(id)) {
      this.chunks.delete(JSON.stringify(key));
    }
  }

  async all() {
    return [...this.facts.values()];
  }

  async offsets(id) {
    return this.#keys(id).map(([, offset]) => offset).sort((a, b) => a - b);
  }

  async chunk(id, offset) {
    return this.chunks.get(JSON.stringify([id, offset]));
  }

  #keys(id) {
    return [...this.chunks.keys()].map((key) => JSON.parse(key)).filter(([owner]) => owner === id);
  }

  #refuseWhenFull() {
    if (this.full) {
      throw new DOMException('full', 'QuotaExceededError');
    }
  }
}
