/** All answers of this visit on their way, and those an earlier visit left unfinished. */
import { Delivery } from './delivery.js';
import { Recording } from './recording.js';

const KEPT_MILLISECONDS = 30 * 24 * 60 * 60 * 1000;
const BUSY = new Set(['recording', 'uploading', 'waiting']);

export class Deliveries extends EventTarget {
  #api;
  #vault;
  #options;
  #session = null;
  #byQuestion = new Map();

  constructor(api, vault, options = {}) {
    super();
    this.#api = api;
    this.#vault = vault;
    this.#options = options;
  }

  get all() {
    return this.#byQuestion;
  }

  of(questionId) {
    return this.#byQuestion.get(questionId) ?? null;
  }

  /** Whether closing the page now would cost the candidate something. */
  get busy() {
    return [...this.#byQuestion.values()].some(({ state }) => BUSY.has(state));
  }

  get failed() {
    return [...this.#byQuestion.values()].some(({ state }) => state === 'failed');
  }

  /** Whether something is kept here alone, until the candidate has finished it. */
  get unfinished() {
    return [...this.#byQuestion.values()].some(({ state }) => state === 'recording' || state === 'interrupted');
  }

  get waiting() {
    return [...this.#byQuestion.values()].some(({ state }) => state === 'waiting');
  }

  /** The share of all bytes of this visit that has arrived. */
  get share() {
    const all = [...this.#byQuestion.values()];
    const bytes = all.reduce((sum, { size }) => sum + size, 0);
    return bytes === 0 ? 1 : all.reduce((sum, { size, share }) => sum + size * share, 0) / bytes;
  }

  /** An attempt that goes on, perhaps with segments that are not here. */
  resume(attempt, elsewhere) {
    const delivery = this.#deliveryOf(attempt);
    delivery.knowElsewhere(elsewhere);
    return delivery;
  }

  /** A new segment of an attempt, to be fed by a recorder, from a file or from a text. */
  begin({ questionId, attemptId }, contentType, elsewhere = []) {
    const delivery = this.resume({ questionId, attemptId }, elsewhere);
    const recording = new Recording(this.#vault, {
      id: `${attemptId} ${delivery.nextSegment}`,
      session: this.#session,
      questionId,
      attemptId,
      segment: delivery.nextSegment,
      contentType,
      keptSince: Date.now(),
      uploadId: null,
      finished: false,
    });
    delivery.add(recording);
    return recording;
  }

  /** Removes an attempt that a new one replaces. */
  async drop(questionId) {
    const delivery = this.of(questionId);
    this.#byQuestion.delete(questionId);
    await delivery?.discard();
  }

  /** Takes up what an earlier visit of this session left, sends it on, and forgets what the server already has. */
  async recover(session) {
    this.#session = session.sessionId;
    for (const leftover of await this.#vault.leftovers()) {
      const { facts, chunks } = leftover;
      if (facts.session !== session.sessionId) {
        await this.#forgetOld(facts);
      } else if (isOver(session, facts) || chunks.length === 0) {
        await this.#vault.remove(facts.id);
      } else if (this.of(facts.questionId)?.recordings.some((recording) => recording.facts.id === facts.id) !== true) {
        await this.#takeUp(leftover, segmentsOf(session, facts));
      }
    }
    this.#finishFinished();
  }

  /** Of another visit to another interview: without its link nobody can send it, but it may still come back. */
  async #forgetOld({ id, keptSince = 0 }) {
    if (Date.now() - keptSince > KEPT_MILLISECONDS) {
      await this.#vault.remove(id);
    }
  }

  async #takeUp(leftover, segments) {
    const { facts } = leftover;
    // The server may have begun the upload without the browser having heard of it.
    facts.uploadId ??= segments.find(({ segment, state }) => segment === facts.segment && state === 'RECEIVING')?.uploadId ?? null;
    const delivery = this.#deliveryOf(facts);
    delivery.add(await Recording.recovered(this.#vault, leftover));
    delivery.knowElsewhere(segments);
  }

  #finishFinished() {
    for (const delivery of this.#byQuestion.values()) {
      if (!delivery.finished && delivery.recordings.length > 0 && delivery.recordings.every(({ facts }) => facts.finished)) {
        delivery.finish();
      }
    }
  }

  #deliveryOf({ questionId, attemptId }) {
    const known = this.of(questionId);
    if (known?.attemptId === attemptId) {
      return known;
    }
    const told = (changed) => this.dispatchEvent(Object.assign(new Event('change'), { delivery: changed }));
    const delivery = new Delivery(this.#api, { questionId, attemptId }, told, this.#options);
    this.#byQuestion.set(questionId, delivery);
    return delivery;
  }
}

function attemptOf(session, { questionId }) {
  return session.questions.find(({ id }) => id === questionId)?.clock?.attempt ?? null;
}

function segmentsOf(session, facts) {
  const attempt = attemptOf(session, facts);
  return attempt?.attemptId === facts.attemptId ? (attempt.segments ?? []) : [];
}

/** The server has it, or the candidate has begun again since. */
function isOver(session, facts) {
  const attempt = attemptOf(session, facts);
  return attempt !== null && (attempt.attemptId !== facts.attemptId || attempt.state === 'ANSWERED');
}
