/** An answer by voice, with or without picture: think, record, and what to do when the recording breaks off. */
import { canRecord } from '../devices.js';
import { say, t } from '../dictionary.js';
import { AnswerFile } from './answer-file.js';
import { AnswerPause } from './answer-pause.js';
import { AnswerReview } from './answer-review.js';
import { Interruption } from './interruption.js';
import { LiveDevices } from './live-devices.js';
import { offerDevicesAgain, offerRecording } from './record-offer.js';
import { Take } from './take.js';
import { think } from './thinking.js';

/** Shorter rests are not worth a new segment. */
const WORTH_SECONDS = 3;

export class SpokenAnswer {
  #frame;
  #done;
  #file;
  #stopClock = () => {};
  #release = () => {};
  #take = null;
  #devices;
  #pause;
  #gone = false;

  constructor(frame, done) {
    this.#frame = frame;
    this.#done = done;
    this.#pause = new AnswerPause(frame);
    this.#devices = new LiveDevices(frame, {
      refused: (reason) => this.#refuse(reason),
      gone: () => this.#take === null && this.#refuse('lost'),
      silent: () => this.#take?.fallSilent(),
    });
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
    const stream = await this.#devices.open();
    if (stream === null || this.#gone) {
      return false;
    }
    this.#release = this.#devices.show(stream);
    this.#offerRecording('question.start');
    return true;
  }

  #offerRecording(key) {
    offerRecording(this.#frame, this.#file, key, () => this.#begin());
  }

  #refuse(reason) {
    this.#stopClock();
    offerDevicesAgain(this.#frame, this.#file, reason, () => this.#prepare());
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
    if ((await this.#devices.open()) === null) {
      return;
    }
    if (await this.#frame.beginAttempt(again)) {
      await this.#record();
    } else if (!this.#gone) {
      this.#offerRecording('question.start');
    }
  }

  async #record() {
    const stream = await this.#devices.open();
    if (stream === null) {
      return;
    }
    this.#release();
    this.#frame.clear();
    this.#frame.silence();
    this.#frame.stage.hidden = false;
    this.#release = this.#devices.show(stream);
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

  /** A device that went away stops the clock and leaves time for another one; else what was said is the answer. */
  async #recorded(lost) {
    const delivery = this.#visit.deliveries.of(this.#frame.question.id);
    const left = this.#visit.clock.secondsUntil(this.#attempt.endsAt);
    if (lost && left > WORTH_SECONDS && !this.#gone) {
      this.#visit.devices.close();
      this.#pause.begin();
      await delivery.interrupt();
      this.#interrupted(`interruption.device-${lost}`);
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
    const stream = await this.#devices.open((reason) => this.#frame.tell('warning', say(`devices.${reason}`)));
    if (stream !== null && (await this.#pause.end())) {
      await this.#record();
    }
  }

  async leave() {
    this.#gone = true;
    this.#stopClock();
    this.#release();
    await this.#take?.stop();
  }
}
