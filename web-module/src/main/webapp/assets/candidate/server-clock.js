/**
 * The server's clock, read off its answers. It runs on the browser's monotonic clock: what the device believes the
 * time to be, and whether somebody sets it meanwhile, does not matter.
 */

/** A later reading replaces an earlier one that it contradicts by more than this: the device slept. */
const SLEPT_MILLISECONDS = 2000;

export class ServerClock {
  #now;
  #offset = null;
  #doubt = Infinity;

  constructor(now = () => performance.now()) {
    this.#now = now;
  }

  get known() {
    return this.#offset !== null;
  }

  /** What an answer said, and when (by `ticks`) its request left. The quickest answer is the most exact. */
  hear(serverTime, asked, answered = this.#now()) {
    const said = Date.parse(serverTime);
    if (Number.isNaN(said)) {
      return;
    }
    const doubt = (answered - asked) / 2;
    const offset = said - (asked + answered) / 2;
    const contradicts = this.known && Math.abs(offset - this.#offset) > this.#doubt + doubt + SLEPT_MILLISECONDS;
    if (doubt <= this.#doubt || contradicts) {
      this.#offset = offset;
      this.#doubt = doubt;
    }
  }

  get ticks() {
    return this.#now();
  }

  /** Milliseconds since 1970 as the server counts them. */
  get time() {
    return this.#now() + (this.#offset ?? 0);
  }

  /** Seconds until an instant of the server; negative when it has passed. */
  secondsUntil(instant) {
    return (Date.parse(instant) - this.time) / 1000;
  }
}
