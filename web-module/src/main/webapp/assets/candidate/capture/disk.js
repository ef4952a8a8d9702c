/**
 * The browser's database behind promises. What is known of a recording is written when the disk has it. Its chunks are
 * written when the browser has them, which survives the end of the tab and of the browser, and once a second the disk
 * has them too, which survives the end of the battery: to wait for a busy disk with every chunk would put off the next
 * ones, and cost more of an answer than it saves.
 */

const NAME = 'interview-platform-capture';
const VERSION = 1;
const RECORDINGS = 'recordings';
const CHUNKS = 'chunks';
const FLUSH_MILLISECONDS = 1000;

/** Fails where the browser has no database or lends none to this page. */
export async function openDisk(factory = globalThis.indexedDB) {
  if (!factory) {
    throw new DOMException('This browser has no database', 'NotSupportedError');
  }
  const request = factory.open(NAME, VERSION);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(RECORDINGS, { keyPath: 'id' });
    request.result.createObjectStore(CHUNKS);
  };
  return new Disk(await result(request));
}

class Disk {
  #database;
  #flushed = -Infinity;

  constructor(database) {
    this.#database = database;
    database.onversionchange = () => database.close();
  }

  put(facts) {
    return this.#write([RECORDINGS], ({ recordings }) => recordings.put(facts));
  }

  /** Chunks are keyed by where they begin, so that their order never depends on anything else. */
  append(id, offset, bytes) {
    return this.#write([CHUNKS], ({ chunks }) => chunks.put(bytes, [id, offset]), this.#durability());
  }

  remove(id) {
    return this.#write([RECORDINGS, CHUNKS], ({ recordings, chunks }) => {
      recordings.delete(id);
      chunks.delete(range(id));
    });
  }

  all() {
    return result(this.#read(RECORDINGS).getAll());
  }

  async offsets(id) {
    return (await result(this.#read(CHUNKS).getAllKeys(range(id)))).map(([, offset]) => offset);
  }

  chunk(id, offset) {
    return result(this.#read(CHUNKS).get([id, offset]));
  }

  #read(store) {
    return this.#database.transaction(store, 'readonly').objectStore(store);
  }

  /** What reaches the disk takes all earlier writes with it. */
  #durability() {
    if (performance.now() - this.#flushed < FLUSH_MILLISECONDS) {
      return 'relaxed';
    }
    this.#flushed = performance.now();
    return 'strict';
  }

  #write(names, action, durability = 'strict') {
    return new Promise((resolve, reject) => {
      const transaction = this.#database.transaction(names, 'readwrite', { durability });
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new DOMException('The write was cut off', 'AbortError'));
      action(Object.fromEntries(names.map((name) => [name, transaction.objectStore(name)])));
    });
  }
}

function range(id) {
  return IDBKeyRange.bound([id, 0], [id, Number.MAX_SAFE_INTEGER]);
}

function result(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
