/** One question: open it, think, record, look at it, use it or record again; or choose a file instead. */
import { button, el, icon, notice, once } from '../dom.js';
import { canRecord, refusal } from '../devices.js';
import { duration, size } from '../format.js';
import { minutesLeft } from '../journey.js';
import { Recorder } from '../recorder.js';
import { countDown } from '../timer.js';
import { keepAwake } from '../wake-lock.js';
import { t } from '../dictionary.js';
import { fileChoice } from './file-choice.js';
import { livePicture, playback, recordingBadges, thinkingClock } from './stage.js';

const ANNOUNCED = [30, 10];

/** @param done called with {questionId, blob, contentType} */
export function questionScreen(context, index, done) {
  return new QuestionScreen(context, index, done).screen();
}

class QuestionScreen {
  #context;
  #question;
  #number;
  #done;
  #stage = el('div', { class: 'stage' });
  #text;
  #message = el('div');
  #actions = el('div', { class: 'actions' });
  #file;
  #files;
  #stopClock = () => {};
  #sleep = () => {};
  #release = () => {};
  #recorder = null;
  #gone = false;

  constructor(context, index, done) {
    this.#context = context;
    this.#question = context.session.questions[index];
    this.#number = index + 1;
    this.#done = done;
    this.#text = el('h1', { class: 'question-text' }, this.#question.text);
    this.#files = context.devices.mode === 'FILES' || !canRecord();
    this.#file = fileChoice(this.#question.kind, context.session.maximumBytes, (file) => this.#reviewFile(file), {
      prominent: this.#files,
    });
  }

  screen() {
    const content = el(
      'div',
      { class: 'screen', 'data-question': this.#question.id },
      this.#progress(),
      el('div', { class: 'screen-intro' }, this.#text, this.#files ? null : this.#hint()),
      this.#stage,
      this.#message,
      this.#actions,
      this.#file.element,
    );
    this.#begin();
    return { step: t('question.step', { number: this.#number }), wide: true, content, leave: () => this.#leave() };
  }

  #begin() {
    if (this.#files) {
      this.#stage.hidden = true;
    } else if (this.#question.thinkSeconds > 0) {
      this.#gate();
    } else {
      this.#prepare();
    }
  }

  /** The clock must not run before the candidate has chosen to see the question. */
  #gate() {
    this.#text.textContent = t('question.hidden', { number: this.#number });
    this.#stage.hidden = true;
    this.#file.element.hidden = true;
    const open = async () => {
      this.#text.textContent = this.#question.text;
      this.#stage.hidden = false;
      this.#file.element.hidden = false;
      this.#context.shell.announce(this.#question.text);
      if (await this.#prepare()) {
        this.#think();
      }
    };
    this.#offer(
      button('primary', t('question.show'), once(open), { 'data-action': 'show-question' }),
      el('p', { class: 'muted small' }, t('question.show-hint')),
    );
  }

  /** Opens the devices and shows their picture; false when they do not open. */
  async #prepare() {
    this.#message.replaceChildren();
    this.#release();
    try {
      const stream = await this.#context.devices.streamFor(this.#question.kind);
      if (this.#gone) {
        return false;
      }
      livePicture(this.#stage, stream);
    } catch (error) {
      this.#refuse(refusal(error));
      return false;
    }
    this.#file.element.hidden = false;
    this.#offer(
      button('primary', t('question.start'), once(() => this.#record()), { symbol: 'record', 'data-action': 'record' }),
    );
    this.#focusFirst();
    return true;
  }

  #refuse(reason) {
    const key = reason === 'missing' && this.#question.kind === 'AUDIO' ? 'missing-microphone' : reason;
    this.#message.replaceChildren(notice('warning', t(`devices.${key}`), { role: 'alert' }));
    this.#offer(button('secondary', t('devices.again'), once(() => this.#prepare()), { symbol: 'retake' }));
  }

  #think() {
    const clock = thinkingClock(this.#stage);
    this.#stopClock = countDown(this.#question.thinkSeconds, {
      tick: clock.show,
      over: () => this.#record(),
    });
    this.#offer(
      button('primary', t('question.start-now'), once(() => this.#record()), { symbol: 'record', 'data-action': 'record' }),
    );
    this.#focusFirst();
  }

  async #record() {
    if (this.#recorder) {
      return;
    }
    this.#stopClock();
    try {
      this.#recorder = new Recorder(await this.#context.devices.streamFor(this.#question.kind));
    } catch (error) {
      this.#refuse(refusal(error));
      return;
    }
    this.#showRecording();
    const answer = await this.#recorder.finished;
    this.#recorder = null;
    this.#stopClock();
    this.#sleep();
    if (!this.#gone) {
      this.#recorded(answer);
    }
  }

  #showRecording() {
    const seconds = this.#question.answerSeconds;
    const badges = recordingBadges(this.#stage);
    this.#sleep = keepAwake();
    this.#file.element.hidden = true;
    this.#offer(
      button('danger', t('question.stop'), () => this.#recorder?.stop(), { symbol: 'stop', 'data-action': 'stop' }),
    );
    this.#focusFirst();
    this.#context.shell.announce(t('question.recording-started', { time: duration(seconds) }));
    this.#stopClock = countDown(seconds, {
      tick: (left) => {
        badges.show(left);
        if (ANNOUNCED.includes(left) && left < seconds) {
          this.#context.shell.announce(t('question.last-seconds', { count: left }));
        }
      },
      over: () => this.#recorder?.stop(),
    });
  }

  #recorded({ blob, contentType, seconds, lost }) {
    if (blob.size === 0) {
      this.#message.replaceChildren(notice('warning', t('question.nothing-recorded'), { role: 'alert' }));
      this.#context.devices.close();
      this.#prepareAgain();
      return;
    }
    const over = seconds >= this.#question.answerSeconds;
    const key = lost ? 'device-lost' : over ? 'time-over' : 'stopped';
    this.#review({ blob, contentType }, t('question.review-length', { time: duration(seconds), size: size(blob.size) }));
    this.#context.shell.announce(t(`question.${key}`));
    if (lost) {
      this.#message.replaceChildren(notice('warning', t('question.device-lost')));
    }
  }

  #prepareAgain() {
    this.#offer(button('primary', t('question.start'), once(() => this.#record()), { symbol: 'record', 'data-action': 'record' }));
    this.#focusFirst();
  }

  #reviewFile({ blob, contentType, name }) {
    this.#stopClock();
    this.#stage.hidden = false;
    this.#review({ blob, contentType, file: true }, t('question.review-file', { name, size: size(blob.size) }));
  }

  #review({ blob, contentType, file = false }, facts) {
    this.#release();
    this.#release = playback(this.#stage, blob, contentType, t('question.review'));
    this.#file.element.hidden = !file;
    const use = button('primary', t('question.use'), once(() => this.#use(blob, contentType)), { symbol: 'check', 'data-action': 'use' });
    this.#offer(use, ...(file ? [] : this.#repeat()), el('p', { class: 'muted small numeric' }, facts));
    this.#focusFirst();
  }

  #repeat() {
    const left = this.#question.retakes - this.#context.memory.repeats(this.#question.id);
    if (left <= 0) {
      return this.#question.retakes > 0 ? [el('p', { class: 'muted small' }, t('question.again-none'))] : [];
    }
    const label = `${t('question.again')} (${t('question.again-left', { count: left })})`;
    const again = once(async () => {
      this.#context.memory.countRepeat(this.#question.id);
      await this.#prepare();
    });
    return [button('secondary', label, again, { symbol: 'retake', 'data-action': 'again' })];
  }

  #use(blob, contentType) {
    this.#done({ questionId: this.#question.id, blob, contentType });
  }

  #progress() {
    const { session, uploads } = this.#context;
    const total = session.questions.length;
    return el(
      'div',
      { class: 'question-progress' },
      el(
        'div',
        { class: 'question-progress-words' },
        el('span', {}, t('question.progress', { number: this.#number, total })),
        el('span', {}, t('question.left', { count: minutesLeft(session, uploads.all) })),
      ),
      el('progress', {
        class: 'progress',
        max: total,
        value: this.#number - 1,
        'aria-label': t('question.progress', { number: this.#number, total }),
      }),
    );
  }

  #hint() {
    const { kind, thinkSeconds, answerSeconds, retakes } = this.#question;
    return el(
      'p',
      { class: 'hint small' },
      el('span', {}, icon(kind === 'AUDIO' ? 'microphone' : 'camera'), t(kind === 'AUDIO' ? 'question.audio' : 'question.video')),
      thinkSeconds > 0 && el('span', {}, icon('clock'), t('question.think', { time: duration(thinkSeconds) })),
      el('span', {}, icon('record'), t('question.answer-time', { time: duration(answerSeconds) })),
      el('span', {}, icon('retake'), t('question.retakes', { count: retakes })),
    );
  }

  #offer(...children) {
    this.#actions.replaceChildren(...children);
  }

  #focusFirst() {
    this.#actions.querySelector('button')?.focus({ preventScroll: true });
  }

  async #leave() {
    this.#gone = true;
    this.#stopClock();
    this.#sleep();
    this.#release();
    await this.#recorder?.stop();
  }
}
