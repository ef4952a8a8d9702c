/** A written answer: every key is kept here, and what is there when the time is over is the answer. */
import { button, el, once, write } from '../dom.js';
import { clock, duration } from '../format.js';
import { say, t } from '../dictionary.js';
import { countDown } from '../timer.js';

const ANNOUNCED = [60, 10];
const TYPE = 'text/plain;charset=utf-8';

export class WrittenAnswer {
  #frame;
  #done;
  #stopClock = () => {};
  #gone = false;
  #area = null;

  constructor(frame, done) {
    this.#frame = frame;
    this.#done = done;
  }

  get #attempt() {
    return this.#frame.question.clock?.attempt ?? null;
  }

  async begin() {
    if (this.#attempt?.state === 'RUNNING') {
      this.#write();
      return;
    }
    const { thinkSeconds, clock: times } = this.#frame.question;
    const left = times?.thinkEndsAt ? this.#frame.visit.clock.secondsUntil(times.thinkEndsAt) : thinkSeconds;
    const start = button('primary', say('question.write'), once(() => this.#start()), { symbol: 'pen', 'data-action': 'write' });
    this.#frame.offer(start);
    this.#frame.focusFirst();
    if (left > 0) {
      this.#count(() => this.#frame.visit.clock.secondsUntil(times.thinkEndsAt), 'question.thinking-left', () => this.#start());
    }
  }

  async #start() {
    this.#stopClock();
    if (await this.#frame.beginAttempt(this.#attempt !== null && this.#attempt.state !== 'RUNNING')) {
      this.#write();
    }
  }

  #write() {
    const { question, visit } = this.#frame;
    const most = question.maxCharacters;
    const count = el('p', { class: 'muted small numeric', id: 'characters' });
    this.#area = el('textarea', { class: 'input area', id: 'answer', rows: 10, maxlength: most, lang: visit.interview.language, 'aria-describedby': 'characters' });
    this.#area.value = visit.memory.draft(this.#attempt.attemptId);
    const told = () => write(count, most ? say('question.characters-of', { count: this.#area.value.length, most }) : say('question.characters-typed', { count: this.#area.value.length }));
    this.#area.addEventListener('input', () => {
      visit.memory.keepDraft(this.#attempt.attemptId, this.#area.value);
      told();
    });
    told();
    const time = el('div');
    this.#frame.extra.replaceChildren(time, el('div', { class: 'field' }, el('label', { for: 'answer' }, say('question.your-answer')), this.#area, count));
    this.#frame.offer(button('primary', say('question.use-text'), once(() => this.#send()), { symbol: 'check', 'data-action': 'use' }));
    this.#area.focus({ preventScroll: true });
    this.#count(() => visit.clock.secondsUntil(this.#attempt.endsAt), 'question.time-left', () => this.#over(), time);
  }

  #count(left, key, over, place = this.#frame.extra) {
    const given = Math.ceil(left());
    const time = el('span', { class: 'numeric' });
    place.replaceChildren(el('p', { class: 'time-left', role: 'timer' }, time));
    this.#stopClock();
    this.#stopClock = countDown(left, {
      tick: (seconds) => {
        write(time, say(key, { time: clock(seconds) }));
        if (ANNOUNCED.includes(seconds) && seconds < given) {
          this.#frame.announce(t('question.time-left', { time: duration(seconds) }));
        }
      },
      over,
    });
  }

  #over() {
    this.#frame.announce(t('question.time-over-text'));
    if (this.#area.value.trim()) {
      this.#send();
      return;
    }
    this.#frame.tell('warning', say('question.time-over-empty'));
    this.#frame.extra.replaceChildren();
    const again = button('primary', say('question.write-again'), once(() => this.#again()), { symbol: 'retake', 'data-action': 'again' });
    this.#frame.offer(again);
    this.#frame.focusFirst();
  }

  async #again() {
    if (await this.#frame.beginAttempt(true)) {
      this.#write();
    }
  }

  async #send() {
    if (this.#gone) {
      return;
    }
    const { question, visit } = this.#frame;
    if (!this.#area.value.trim()) {
      this.#frame.tell('warning', say('question.nothing-written'));
      this.#area.focus();
      return;
    }
    this.#stopClock();
    const recording = visit.deliveries.begin({ questionId: question.id, attemptId: this.#attempt.attemptId }, TYPE);
    recording.append(new Blob([this.#area.value]));
    visit.deliveries.of(question.id).finish();
    this.#done();
  }

  leave() {
    this.#gone = true;
    this.#stopClock();
  }
}
