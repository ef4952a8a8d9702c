/** A recording broke off: what is there is safe; go on while the clock leaves time, keep it, or begin again. */
import { button, el, once, write } from '../dom.js';
import { clock, duration } from '../format.js';
import { say, t } from '../dictionary.js';
import { countDown } from '../timer.js';
import { playback } from './stage.js';

export class Interruption {
  #frame;
  #key;
  #worth;
  #ways;
  #stopClock = () => {};
  #release = () => {};
  #closed = false;

  /** @param ways {goOn, keep, again} */
  constructor(frame, key, worth, ways) {
    this.#frame = frame;
    this.#key = key;
    this.#worth = worth;
    this.#ways = ways;
  }

  get #attempt() {
    return this.#frame.question.clock?.attempt ?? null;
  }

  async show() {
    const delivery = this.#delivery();
    const pieces = (delivery?.recordings ?? []).filter(({ size }) => size > 0);
    const kept = pieces.length > 0 || (this.#attempt?.segments ?? []).some(({ state }) => state === 'STORED');
    const left = () => (this.#attempt?.state === 'RUNNING' ? this.#frame.visit.clock.secondsUntil(this.#attempt.endsAt) - this.#worth : 0);
    this.#draw(delivery, kept, left() > 0);
    if (left() > 0) {
      this.#count(left, () => this.#draw(delivery, kept, false));
    }
    await this.#play(pieces);
  }

  #delivery() {
    const { deliveries } = this.#frame.visit;
    const { id } = this.#frame.question;
    return this.#attempt ? deliveries.resume({ questionId: id, attemptId: this.#attempt.attemptId }, this.#attempt.segments ?? []) : deliveries.of(id);
  }

  #draw(delivery, kept, time) {
    this.#stopClock();
    const key = time ? this.#key : 'interruption.over';
    this.#frame.tell('warning', say(kept ? key : `${key}-empty`));
    this.#frame.message.dataset.state = 'interrupted';
    const goOn = button('primary', say('interruption.go-on'), once(() => this.#ways.goOn()), { symbol: 'record', 'data-action': 'go-on' });
    const keep = button(time ? 'secondary' : 'primary', say('interruption.keep'), once(() => this.#ways.keep(delivery)), {
      symbol: 'check',
      'data-action': 'keep',
    });
    const again = button('secondary', say('question.again'), once(() => this.#ways.again()), { symbol: 'retake', 'data-action': 'again' });
    this.#frame.offer(time && goOn, kept && keep, again);
    this.#frame.focusFirst();
  }

  #count(left, over) {
    const time = el('span', { class: 'numeric' });
    this.#frame.extra.replaceChildren(el('p', { class: 'time-left', role: 'timer' }, time));
    if (this.#key === 'interruption.text') {
      this.#frame.announce(t('interruption.left', { time: duration(left() + this.#worth) }));
    }
    this.#stopClock = countDown(left, {
      tick: (seconds) => write(time, this.#timeLeft(seconds + this.#worth)),
      over: () => {
        this.#frame.extra.replaceChildren();
        over();
      },
    });
  }

  /** While the clock stands still, for how long it still does, and what is left from then on. */
  #timeLeft(seconds) {
    const { pausedUntil, endsAt } = this.#attempt;
    const still = pausedUntil ? Math.ceil(this.#frame.visit.clock.secondsUntil(pausedUntil)) : 0;
    return still > 0
      ? say('interruption.still', { time: clock(still), left: clock(Math.max(0, secondsBetween(pausedUntil, endsAt))) })
      : say('interruption.left', { time: clock(seconds) });
  }

  async #play(pieces) {
    this.#frame.stage.hidden = pieces.length === 0;
    if (pieces.length > 0) {
      const blobs = await Promise.all(pieces.map((recording) => recording.whole()));
      if (this.#closed) {
        return;
      }
      this.#release = playback(this.#frame.stage, blobs, blobs[0].type, say('question.review'));
    }
  }

  close() {
    this.#closed = true;
    this.#stopClock();
    this.#release();
  }
}

/** Of two instants of the server, so it is the same however often it is asked. */
function secondsBetween(from, to) {
  return Math.floor((Date.parse(to) - Date.parse(from)) / 1000);
}
