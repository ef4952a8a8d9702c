/** What the browser remembers of this link, so that a reload goes on where the candidate was. */

const PREFIX = 'interview-platform:';
const LANGUAGE = `${PREFIX}language`;

export class Memory {
  #key;
  #storage;
  #held = {};

  constructor(token, storage = safeStorage()) {
    this.#key = PREFIX + token;
    this.#storage = storage;
    try {
      this.#held = JSON.parse(this.#storage?.getItem(this.#key) ?? '{}') ?? {};
    } catch {
      this.#held = {};
    }
  }

  get sessionToken() {
    return this.#held.sessionToken ?? null;
  }

  set sessionToken(value) {
    this.#keep({ sessionToken: value });
  }

  /** What has been written of an answer that is not sent yet. */
  draft(attemptId) {
    return this.#held.drafts?.[attemptId] ?? '';
  }

  keepDraft(attemptId, text) {
    this.#keep({ drafts: { ...this.#held.drafts, [attemptId]: text } });
  }

  /** The picture's size and the way of answering chosen at the device check. */
  get devices() {
    return this.#held.devices ?? {};
  }

  set devices(value) {
    this.#keep({ devices: value });
  }

  /** The language chosen on any link; null while the browser's own will do. */
  get language() {
    try {
      return this.#storage?.getItem(LANGUAGE) ?? null;
    } catch {
      return null;
    }
  }

  set language(value) {
    this.#store(LANGUAGE, value);
  }

  forget() {
    this.#held = {};
    try {
      this.#storage?.removeItem(this.#key);
    } catch {
      // A browser that stores nothing has nothing to forget.
    }
  }

  #keep(change) {
    this.#held = { ...this.#held, ...change };
    this.#store(this.#key, JSON.stringify(this.#held));
  }

  #store(key, value) {
    try {
      this.#storage?.setItem(key, value);
    } catch {
      // A full or forbidden storage costs only the way back after a reload.
    }
  }
}

function safeStorage() {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}
