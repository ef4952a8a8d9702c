/** A question to get used to it. Nothing of it leaves this page. */
import { button, el, icon, notice, once, write } from '../dom.js';
import { refusal } from '../devices.js';
import { Recorder } from '../recorder.js';
import { say, t } from '../dictionary.js';
import { countDown } from '../timer.js';
import { livePicture, playback, recordingBadges, thinkingClock } from './stage.js';

const THINK_SECONDS = 15;
const ANSWER_SECONDS = 30;

export function practice(visit, kind, ways) {
  return new Practice(visit, kind, ways).screen();
}

class Practice {
  #devices;
  #shell;
  #kind;
  #back;
  #done;
  #stage = el('div', { class: 'stage' });
  #message = el('div');
  #actions = el('div', { class: 'actions' });
  #stopClock = () => {};
  #release = () => {};
  #recorder = null;
  #gone = false;

  constructor({ devices, shell }, kind, { back, done }) {
    this.#devices = devices;
    this.#shell = shell;
    this.#kind = kind;
    this.#back = back;
    this.#done = done;
  }

  screen() {
    this.#prepare();
    return {
      step: say('practice.step'),
      wide: true,
      content: el(
        'div',
        { class: 'screen', 'data-state': 'practice' },
        el('p', { class: 'badge badge-accent self-start' }, say('practice.badge')),
        el('div', { class: 'screen-intro' }, el('h1', {}, say('practice.question')), el('p', { class: 'muted' }, say('practice.lead'))),
        this.#stage,
        this.#message,
        this.#actions,
      ),
      leave: () => this.#leave(),
    };
  }

  async #prepare() {
    this.#release();
    try {
      this.#release = livePicture(this.#stage, await this.#devices.streamFor(this.#kind), { meter: true });
    } catch (error) {
      this.#message.replaceChildren(notice('warning', say(`devices.${refusal(error)}`), { role: 'alert' }));
      this.#offer(button('primary', say('practice.back'), () => this.#back(), { 'data-action': 'back' }));
      return;
    }
    const clock = thinkingClock(this.#stage);
    this.#stopClock = countDown(THINK_SECONDS, { tick: clock.show, over: () => this.#record() });
    this.#offer(
      button('primary', say('question.start-now'), once(() => this.#record()), { symbol: 'record', 'data-action': 'record' }),
      this.#begin('quiet'),
    );
  }

  async #record() {
    if (this.#recorder) {
      return;
    }
    this.#stopClock();
    const pieces = [];
    const { stream, qualityOfNow } = this.#devices;
    this.#recorder = new Recorder(stream, { quality: qualityOfNow, pieces: (piece) => pieces.push(piece) });
    const badges = recordingBadges(this.#stage);
    this.#recorder.start();
    this.#stopClock = countDown(ANSWER_SECONDS, { tick: badges.show, over: () => this.#recorder?.stop() });
    this.#offer(button('danger', say('question.stop'), () => this.#recorder?.stop(), { symbol: 'stop', 'data-action': 'stop' }));
    this.#focusFirst();
    const { contentType, finished } = this.#recorder;
    await finished;
    this.#recorder = null;
    this.#stopClock();
    if (this.#gone) {
      return;
    }
    this.#review(new Blob(pieces, { type: contentType }), contentType);
  }

  #review(blob, contentType) {
    this.#release();
    this.#release = playback(this.#stage, [blob], contentType, say('question.review'));
    write(this.#message, el('p', { class: 'heard' }, icon('check'), say('practice.done')));
    this.#offer(
      this.#begin('primary'),
      button('secondary', say('practice.again'), once(() => this.#repeat()), { symbol: 'retake', 'data-action': 'again' }),
    );
    this.#focusFirst();
    this.#shell.announce(t('practice.done'));
  }

  #repeat() {
    this.#message.replaceChildren();
    return this.#prepare();
  }

  #begin(look) {
    return button(look, say('practice.begin'), () => this.#done(), { 'data-action': 'begin-interview' });
  }

  #offer(...buttons) {
    write(this.#actions, ...buttons);
  }

  #focusFirst() {
    this.#actions.querySelector('button')?.focus({ preventScroll: true });
  }

  async #leave() {
    this.#gone = true;
    this.#stopClock();
    this.#release();
    await this.#recorder?.stop();
  }
}
