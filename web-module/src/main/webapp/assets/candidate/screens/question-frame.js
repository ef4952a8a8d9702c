/** What all ways of answering share: where the candidate is, the question, and the places for what happens. */
import { el, icon, notice, write } from '../dom.js';
import { duration } from '../format.js';
import { minutesLeft } from '../journey.js';
import { sentence } from '../problems.js';
import { live, say } from '../dictionary.js';
import { captionedVideo } from './captioned-video.js';

const KINDS = { VIDEO: ['camera', 'question.video'], AUDIO: ['microphone', 'question.audio'], TEXT: ['pen', 'question.text'] };

export class QuestionFrame {
  visit;
  index;
  stage = el('div', { class: 'stage', hidden: true });
  message = el('div', { class: 'stack stack-small' });
  actions = el('div', { class: 'actions' });
  extra = el('div', { class: 'stack stack-small' });
  below = el('div');
  #text = el('h1', { class: 'question-text' });
  #clip = el('div');
  #durability = el('div');
  #degraded = () => this.#warnOfVault();

  constructor(visit, index) {
    this.visit = visit;
    this.index = index;
    visit.vault.addEventListener('degraded', this.#degraded);
    this.#warnOfVault();
  }

  get question() {
    return this.visit.session.questions[this.index];
  }

  get number() {
    return this.index + 1;
  }

  get content() {
    return el(
      'div',
      { class: 'screen', 'data-question': this.question.id },
      this.#progress(),
      el('div', { class: 'screen-intro' }, this.#text, this.#hint()),
      this.#clip,
      this.stage,
      this.message,
      this.extra,
      this.actions,
      this.below,
      this.#durability,
    );
  }

  /** Before it is opened only that there is one. */
  hide() {
    write(this.#text, say('question.hidden', { number: this.number }));
  }

  reveal() {
    const { text, video } = this.question;
    this.#text.lang = this.visit.interview.language;
    this.#text.textContent = text;
    if (video && !this.#clip.firstChild) {
      this.#clip.append(captionedVideo(video, say('question.clip')));
    }
  }

  /** A video of the question must not speak into its answer. */
  silence() {
    this.#clip.querySelector('video')?.pause();
  }

  /**
   * Starts the server's clock, or finds the attempt whose clock runs already. Beginning again replaces what is not
   * yet an answer.
   */
  async beginAttempt(again) {
    this.clear();
    try {
      const attempt = await this.#begin(again);
      this.question.clock = { ...this.question.clock, attempt: { segments: [], ...attempt, state: 'RUNNING' } };
      return true;
    } catch (error) {
      this.fail(error);
      return false;
    }
  }

  async #begin(again) {
    const { api, deliveries } = this.visit;
    const attempt = await api.beginAttempt(this.question.id, again);
    if (again) {
      await deliveries.drop(this.question.id);
      await this.#refresh();
    }
    // An attempt that ended where this page did not see it is followed by the next.
    return again || (attempt.state ?? 'RUNNING') === 'RUNNING' ? attempt : this.#begin(true);
  }

  /** How many attempts are used only the server knows. */
  async #refresh() {
    const { clock } = await this.visit.api.openQuestion(this.question.id).catch(() => this.question);
    this.question.clock = clock;
  }

  offer(...children) {
    write(this.actions, ...children);
  }

  focusFirst() {
    this.actions.querySelector('button')?.focus({ preventScroll: true });
  }

  tell(kind, text, { alert = kind !== 'plain' } = {}) {
    this.message.replaceChildren(notice(kind, text, { role: alert ? 'alert' : null }));
  }

  fail(error) {
    this.tell('danger', live(() => sentence(error)));
  }

  clear() {
    this.message.replaceChildren();
    this.extra.replaceChildren();
    this.below.replaceChildren();
  }

  announce(text) {
    this.visit.shell.announce(text);
  }

  leave() {
    this.visit.vault.removeEventListener('degraded', this.#degraded);
  }

  #warnOfVault() {
    if (!this.visit.vault.durable && this.question.kind !== 'TEXT') {
      const key = this.visit.vault.reason?.name === 'QuotaExceededError' ? 'question.disk-full' : 'question.no-disk';
      const warning = notice('warning', say(key), { role: 'status' });
      warning.dataset.state = 'memory-only';
      this.#durability.replaceChildren(warning);
    }
  }

  #progress() {
    const { session, deliveries } = this.visit;
    const total = session.questions.length;
    const place = () => say('question.progress', { number: this.number, total });
    return el(
      'div',
      { class: 'question-progress' },
      el(
        'div',
        { class: 'question-progress-words' },
        el('span', {}, place()),
        el('span', {}, say('question.left', { count: minutesLeft(session, deliveries.all) })),
      ),
      el('progress', { class: 'progress', max: total, value: this.index, 'aria-label': place() }),
    );
  }

  #hint() {
    const { kind, thinkSeconds, answerSeconds, retakes, maxCharacters } = this.question;
    const [symbol, key] = KINDS[kind];
    const time = (seconds) => ({ time: () => duration(seconds) });
    return el(
      'p',
      { class: 'hint small' },
      el('span', {}, icon(symbol), say(key)),
      thinkSeconds > 0 && el('span', {}, icon('clock'), say('question.think', time(thinkSeconds))),
      el('span', {}, icon(kind === 'TEXT' ? 'pen' : 'record'), say('question.answer-time', time(answerSeconds))),
      kind === 'TEXT'
        ? maxCharacters && el('span', {}, say('question.characters', { count: maxCharacters }))
        : el('span', {}, icon('retake'), say('question.retakes', { count: retakes })),
    );
  }
}
