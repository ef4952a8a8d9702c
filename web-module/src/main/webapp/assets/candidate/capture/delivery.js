/**
 * One attempt at a question on its way to the server: its segments, and the word that they are the answer. What is
 * kept here is removed only after the server has said that it holds all of it.
 */
import { Problem } from '../problems.js';
import { persist } from '../retry.js';
import { sendText } from './send-text.js';
import { Sender } from './sender.js';

/**
 * "recording", "interrupted" (nothing is being recorded, and the candidate has not said that it is complete),
 * "uploading", "waiting" (trying again by itself), "saved", "failed" (needs the candidate).
 */
export class Delivery {
  questionId;
  attemptId;
  state = 'recording';
  error = null;
  receipt = null;
  #api;
  #told;
  #options;
  #segments = [];
  #elsewhere = [];
  #answering = null;

  /** @param told called after every change; @param options {put, wait} of the senders, tests bring their own */
  constructor(api, { questionId, attemptId }, told = () => {}, options = {}) {
    this.#api = api;
    this.questionId = questionId;
    this.attemptId = attemptId;
    this.#told = told;
    this.#options = options;
  }

  get size() {
    return this.#segments.reduce((sum, { recording }) => sum + recording.size, 0);
  }

  get share() {
    const sent = this.#segments.reduce((sum, { sender }) => sum + sender.sent, 0);
    return this.state === 'saved' ? 1 : this.size === 0 ? 0 : Math.min(1, sent / this.size);
  }

  /** Whether the candidate is done with it: the rest goes by itself. */
  get finished() {
    return this.#answering !== null;
  }

  get recordings() {
    return this.#segments.map(({ recording }) => recording);
  }

  get nextSegment() {
    const numbers = [...this.recordings.map(({ facts }) => facts.segment), ...this.#elsewhere.map(({ segment }) => segment)];
    return Math.max(-1, ...numbers) + 1;
  }

  /** Segments the server has from another device or a browser that forgot them. */
  knowElsewhere(segments) {
    const here = new Set(this.recordings.map(({ facts }) => facts.segment));
    this.#elsewhere = segments.filter(({ segment }) => !here.has(segment));
  }

  /** Begins to send a segment, also one that is still being recorded. */
  add(recording) {
    const isText = recording.facts.contentType.startsWith('text/');
    const told = (news) => this.#progress(news);
    const sender = isText ? { sent: 0, abandon: async () => {} } : new Sender(this.#api, recording, { ...this.#options, told });
    const segment = { recording, sender, run: null };
    this.#segments.push(segment);
    this.#start(segment, isText);
    this.#change(recording.sealed ? 'interrupted' : 'recording');
  }

  /** The recorder stopped without the candidate wanting it. */
  async interrupt() {
    await Promise.all(this.recordings.map((recording) => recording.seal()));
    this.#change('interrupted');
  }

  /** What there is, is the answer. Resolves when the server has taken it as such, or it failed for good. */
  finish() {
    this.#answering ??= this.#answer();
    return this.#answering;
  }

  async again() {
    this.#answering = null;
    this.#segments.filter(({ failed }) => failed).forEach((segment) => this.#start(segment, segment.recording.facts.contentType.startsWith('text/')));
    return this.finish();
  }

  async discard() {
    if (this.state !== 'saved') {
      await Promise.all(this.#segments.map(({ sender }) => sender.abandon()));
    }
    await this.#forget();
  }

  #start(segment, isText) {
    segment.failed = false;
    segment.run = isText ? sendText(this.#api, segment.recording, { ...this.#options, told: (news) => this.#progress(news) }) : segment.sender.run();
    segment.run.catch(() => {
      segment.failed = true;
    });
  }

  async #answer() {
    try {
      await Promise.all(this.recordings.map((recording) => recording.seal().then(() => recording.note({ finished: true }))));
      await this.#leaveOutEmpty();
      this.#change('uploading');
      const receipts = await Promise.all(this.#segments.map(({ run }) => run));
      this.receipt = this.#isText() ? receipts[0] : await this.#declare();
      // Clearing a disk of a long recording takes a while; the candidate need not wait for that.
      this.#change('saved');
      await this.#forget();
    } catch (error) {
      this.error = error;
      this.#change('failed');
    }
    return this;
  }

  /** A device that went away at once leaves a segment without a byte. */
  async #leaveOutEmpty() {
    const empty = this.#segments.filter(({ recording }) => recording.size === 0);
    this.#segments = this.#segments.filter((segment) => !empty.includes(segment));
    await Promise.all(empty.map(({ sender, recording }) => sender.abandon().then(() => recording.remove())));
    if (this.#segments.length === 0 && !this.#elsewhere.some(({ state }) => state === 'STORED')) {
      throw new Problem(422, 'media.empty');
    }
  }

  #declare() {
    const stored = this.#elsewhere.filter(({ state }) => state === 'STORED');
    const here = this.recordings.map(({ facts }) => ({ segment: facts.segment, uploadId: facts.uploadId }));
    const uploads = [...stored, ...here].sort((a, b) => a.segment - b.segment).map(({ uploadId }) => uploadId);
    const waiting = (error) => this.#progress({ waiting: error });
    return persist(() => this.#api.answer(this.attemptId, uploads), { waiting, wait: this.#options.wait });
  }

  #isText() {
    return this.recordings.some(({ facts }) => facts.contentType.startsWith('text/'));
  }

  #forget() {
    return Promise.all(this.recordings.map((recording) => recording.remove()));
  }

  #progress({ waiting = null } = {}) {
    if (this.state === 'uploading' || this.state === 'waiting') {
      this.#change(waiting ? 'waiting' : 'uploading');
    } else {
      this.#told(this);
    }
  }

  #change(state) {
    this.state = state;
    this.#told(this);
  }
}
