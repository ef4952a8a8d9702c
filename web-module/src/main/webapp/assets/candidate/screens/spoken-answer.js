/** An answer by voice, with or without picture: think, record, and what to do when the recording breaks off. */
import { button, once } from '../dom.js';
import { canRecord, refusal } from '../devices.js';
import { say, t } from '../dictionary.js';
import { AnswerFile } from './answer-file.js';
import { AnswerReview } from './answer-review.js';
import { Interruption } from './interruption.js';
import { livePicture } from './stage.js';
import { Take } from './take.js';
import { think } from './thinking.js';
import { watchTracks } from './track-watch.js';

/** Shorter rests are not worth a new segment. */
const WORTH_SECONDS = 3;

export class SpokenAnswer {
  #frame;
  #done;
  #file;
  #stopClock = () => {};
  #release = () => {};
  #take = null;
  #gone = false;

  constructor(frame, done) {
    this.#frame = frame;
    this.#done = done;
    const chosen = () => {
      this.#stopClock();
      this.#release();
    };
    this.#file = new AnswerFile(frame, { done, back: () => this.#prepare(), chosen });
  }

  get #visit() {
    return this.#frame.visit;
  }

  get #attempt() {
    return this.#frame.question.clock?.attempt ?? null;
  }

  async begin() {
    const delivery = this.#visit.deliveries.of(this.#frame.question.id);
    const unfinished = delivery !== null && !delivery.finished;
    if (!delivery?.finished && (this.#attempt?.state === 'RUNNING' || unfinished)) {
      this.#interrupted();
    } else if (this.#visit.devices.mode === 'FILES' || !canRecord()) {
      this.#file.only();
    } else if ((await this.#prepare()) && this.#frame.question.thinkSeconds > 0) {
      this.#think();
    }
  }

  /** Opens the devices and shows their picture; false when they do not open. */
  async #prepare() {
    this.#frame.clear();
    this.#release();
    this.#frame.stage.hidden = false;
    try {
      const stream = await this.#visit.devices.streamFor(this.#frame.question.kind);
      if (this.#gone) {
        return false;
      }
      this.#show(stream);
    } catch (error) {
      this.#refuse(refusal(error));
      return false;
    }
    this.#offerRecording('question.start');
    return true;
  }

  #show(stream) {
    const close = livePicture(this.#frame.stage, stream, { meter: true });
    const unwatch = watchTracks(stream, this.#frame, () => this.#take === null && this.#refuse('lost'));
    this.#release = () => {
      close();
      unwatch();
      this.#release = () => {};
    };
  }

  #offerRecording(key) {
    this.#frame.offer(button('primary', say(key), once(() => this.#begin()), { symbol: 'record', 'data-action': 'record' }));
    this.#file.offer();
    this.#frame.focusFirst();
  }

  #refuse(reason) {
    const key = reason === 'missing' && this.#frame.question.kind === 'AUDIO' ? 'missing-microphone' : reason;
    this.#stopClock();
    this.#frame.tell('warning', say(`devices.${key}`));
    this.#frame.offer(button('primary', say('devices.again'), once(() => this.#prepare()), { symbol: 'retake', 'data-action': 'try-again' }));
    this.#file.offer();
  }

  #think() {
    this.#stopClock = think(this.#frame, () => this.#begin());
    this.#offerRecording('question.start-now');
  }

  /** Asks the server to start its clock; only then is anything recorded. */
  async #begin(again = this.#attempt !== null && this.#attempt.state !== 'RUNNING') {
    if (this.#take) {
      return;
    }
    this.#stopClock();
    try {
      await this.#visit.devices.streamFor(this.#frame.question.kind);
    } catch (error) {
      this.#refuse(refusal(error));
      return;
    }
    if (await this.#frame.beginAttempt(again)) {
      await this.#record();
    } else if (!this.#gone) {
      this.#offerRecording('question.start');
    }
  }

  async #record() {
    const stream = await this.#visit.devices.streamFor(this.#frame.question.kind);
    this.#release();
    this.#frame.clear();
    this.#frame.silence();
    this.#frame.stage.hidden = false;
    this.#show(stream);
    try {
      this.#take = new Take(this.#frame, stream);
    } catch {
      this.#refuse('unsupported');
      return;
    }
    const { lost } = await this.#take.record();
    this.#take = null;
    this.#release();
    await this.#recorded(lost);
  }

  /** A device that went away leaves time for another one; else what was said is the answer, and is sent as such. */
  async #recorded(lost) {
    const delivery = this.#visit.deliveries.of(this.#frame.question.id);
    const left = this.#visit.clock.secondsUntil(this.#attempt.endsAt);
    if (lost && left > WORTH_SECONDS && !this.#gone) {
      this.#visit.devices.close();
      await delivery.interrupt();
      this.#interrupted('interruption.device-lost');
      return;
    }
    this.#finish(delivery);
    if (!this.#gone) {
      this.#frame.announce(t(left <= 0.5 ? 'question.time-over' : 'question.stopped'));
      await this.#review(delivery);
    }
  }

  #finish(delivery) {
    // From here on a recording is another attempt, whether or not the server has heard of this one's end yet.
    this.#attempt.state = 'ANSWERED';
    delivery.finish();
  }

  async #review(delivery) {
    const review = new AnswerReview(this.#frame, delivery, { done: this.#done, again: () => this.#prepare() });
    this.#release = () => review.close();
    await review.show();
  }

  #interrupted(key = 'interruption.text') {
    this.#release();
    const ways = {
      goOn: () => this.#goOn(),
      keep: (delivery) => {
        // Its clock must not draw over what comes next.
        this.#release();
        this.#finish(delivery);
        return this.#review(delivery);
      },
      again: () => {
        this.#release();
        return this.#begin(true);
      },
    };
    const interruption = new Interruption(this.#frame, key, WORTH_SECONDS, ways);
    this.#release = () => interruption.close();
    interruption.show();
  }

  async #goOn() {
    try {
      await this.#visit.devices.streamFor(this.#frame.question.kind);
    } catch (error) {
      this.#frame.tell('warning', say(`devices.${refusal(error)}`));
      return;
    }
    await this.#record();
  }

  async leave() {
    this.#gone = true;
    this.#stopClock();
    this.#release();
    await this.#take?.stop();
  }
}
