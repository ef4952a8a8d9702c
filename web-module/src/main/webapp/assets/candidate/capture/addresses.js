/** Where the parts of one upload may be put: signed anew for every try, and once ahead of the next part. */

/** Addresses are good for a quarter of an hour. */
const FRESH_MILLISECONDS = 10 * 60 * 1000;

export class Addresses {
  #sign;
  #ahead = null;

  /** @param sign asks the server for the address of one part */
  constructor(sign) {
    this.#sign = sign;
  }

  /** Asked for while nothing else is to be done, so that the last part leaves as soon as the recording stops. */
  expect(number) {
    if (this.#ahead?.number !== number) {
      const url = this.#sign(number).catch(() => null);
      this.#ahead = { number, url, until: performance.now() + FRESH_MILLISECONDS };
    }
  }

  async of(number, attempt) {
    const { number: signed, url, until } = this.#ahead ?? {};
    const ahead = attempt === 0 && signed === number && performance.now() < until ? await url : null;
    return ahead ?? this.#sign(number);
  }

  forget() {
    this.#ahead = null;
  }
}
