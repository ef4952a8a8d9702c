/** What the browser remembers of this link, so that a reload goes on where the candidate was. */

const PREFIX = 'interview-platform:';

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

  /** How often this question was recorded anew. */
  repeats(questionId) {
    return this.#held.repeats?.[questionId] ?? 0;
  }

  countRepeat(questionId) {
    this.#keep({ repeats: { ...this.#held.repeats, [questionId]: this.repeats(questionId) + 1 } });
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
    try {
      this.#storage?.setItem(this.#key, JSON.stringify(this.#held));
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
