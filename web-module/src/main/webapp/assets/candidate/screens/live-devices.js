/** The devices of an answer: opened, shown in the picture, and watched. */
import { refusal } from '../devices.js';
import { livePicture } from './stage.js';
import { watchTracks } from './track-watch.js';

export class LiveDevices {
  #frame;
  #ways;

  /** @param ways {refused, gone, silent} */
  constructor(frame, ways) {
    this.#frame = frame;
    this.#ways = ways;
  }

  /** The open devices; or null, and `refused` is told why they do not open. */
  async open(refused = this.#ways.refused) {
    try {
      return await this.#frame.visit.devices.streamFor(this.#frame.question.kind);
    } catch (error) {
      refused(refusal(error));
      return null;
    }
  }

  /** Returns a function that lets go of them; called again, it does nothing. */
  show(stream) {
    let open = [livePicture(this.#frame.stage, stream, { meter: true }), watchTracks(stream, this.#frame, this.#ways)];
    return () => {
      open.forEach((close) => close());
      open = [];
    };
  }
}
