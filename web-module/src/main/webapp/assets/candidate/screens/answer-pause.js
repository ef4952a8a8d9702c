/** The server's clock stands still while the candidate looks for another device. */
export class AnswerPause {
  #frame;
  #asked = Promise.resolve();

  constructor(frame) {
    this.#frame = frame;
  }

  /** Where the server cannot be asked, its clock runs on. */
  begin() {
    this.#asked = this.#retime((api, id) => api.pause(id)).catch(() => {});
  }

  /** Tells whether the server knows that it is over. */
  async end() {
    try {
      await this.#asked;
      await (this.#attempt.pausedUntil && this.#retime((api, id) => api.unpause(id)));
      return true;
    } catch (error) {
      this.#frame.fail(error);
      return false;
    }
  }

  get #attempt() {
    return this.#frame.question.clock.attempt;
  }

  async #retime(ask) {
    const attempt = this.#attempt;
    const { endsAt, pausedUntil = null } = await ask(this.#frame.visit.api, attempt.attemptId);
    Object.assign(attempt, { endsAt, pausedUntil });
  }
}
