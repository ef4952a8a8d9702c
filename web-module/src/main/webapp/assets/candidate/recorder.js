/** One recording of one answer. */
import { recordingType, uploadType } from './media-types.js';

const SLICE_MILLISECONDS = 1000;
const PICTURE_BITS = 1_800_000;
const SOUND_BITS = 96_000;

/**
 * Starts at once. `pieces` receives what was recorded about every second, so that a later version can keep it safe
 * while recording. The result of `finished` is {blob, contentType, seconds, lost}; `lost` says that a device went away.
 */
export class Recorder {
  #recorder;
  #chunks = [];
  #started = performance.now();
  #lost = false;
  #finish;

  constructor(stream, { pieces = () => {} } = {}) {
    const kind = stream.getVideoTracks().length > 0 ? 'VIDEO' : 'AUDIO';
    const mimeType = recordingType(kind, (type) => MediaRecorder.isTypeSupported(type)) ?? undefined;
    this.#recorder = new MediaRecorder(stream, { mimeType, videoBitsPerSecond: PICTURE_BITS, audioBitsPerSecond: SOUND_BITS });
    this.finished = new Promise((resolve) => {
      this.#finish = resolve;
    });
    this.#recorder.ondataavailable = (event) => {
      if (event.data.size > 0) {
        this.#chunks.push(event.data);
        pieces(event.data);
      }
    };
    this.#recorder.onstop = () => this.#end(kind);
    this.#recorder.onerror = () => this.#lose();
    stream.getTracks().forEach((track) => track.addEventListener('ended', () => this.#lose()));
    this.#recorder.start(SLICE_MILLISECONDS);
  }

  get seconds() {
    return (performance.now() - this.#started) / 1000;
  }

  stop() {
    if (this.#recorder.state !== 'inactive') {
      this.#recorder.stop();
    }
    return this.finished;
  }

  #lose() {
    if (this.#recorder.state !== 'inactive') {
      this.#lost = true;
      this.#recorder.stop();
    }
  }

  #end(kind) {
    const seconds = this.seconds;
    const type = this.#recorder.mimeType || (kind === 'VIDEO' ? 'video/webm' : 'audio/webm');
    const blob = new Blob(this.#chunks, { type });
    this.#finish({ blob, contentType: uploadType({ type }) ?? type.split(';')[0], seconds, lost: this.#lost });
  }
}
