/** One recording, handed on piece by piece. */
import { recordingTypes, uploadType } from './media-types.js';

/** What a crash may cost at most, give or take the encoder. */
const SLICE_MILLISECONDS = 250;
const SILENT_MILLISECONDS = 3000;

/**
 * Starts at once. `pieces` receives every piece as a blob. `finished` resolves to {lost}: "gone" or "silent" when that
 * became of a device or the browser gave up, null when the candidate is done.
 */
export class Recorder {
  contentType;
  #recorder;
  #stream;
  #pieces;
  #lost = null;
  #finish;
  #heard = performance.now();
  #watch;
  #flush = () => document.visibilityState === 'hidden' && this.#request();
  #ended = () => this.lose('gone');

  constructor(stream, { quality, pieces }) {
    const kind = stream.getVideoTracks().length > 0 ? 'VIDEO' : 'AUDIO';
    this.#stream = stream;
    this.#pieces = pieces;
    this.#recorder = create(stream, kind, quality);
    this.contentType = uploadType({ type: this.#recorder.mimeType }) ?? (kind === 'VIDEO' ? 'video/webm' : 'audio/webm');
    this.finished = new Promise((resolve) => {
      this.#finish = resolve;
    });
  }

  start() {
    this.#recorder.ondataavailable = ({ data }) => this.#take(data);
    this.#recorder.onstop = () => this.#end();
    this.#recorder.onerror = () => this.lose('gone');
    this.#stream.getTracks().forEach((track) => track.addEventListener('ended', this.#ended));
    document.addEventListener('visibilitychange', this.#flush);
    this.#recorder.start(SLICE_MILLISECONDS);
    this.#watch = setInterval(() => this.#nudge(), 1000);
  }

  stop() {
    if (this.#recorder.state !== 'inactive') {
      this.#recorder.stop();
    }
    return this.finished;
  }

  /** Ends it, because nothing worth keeping comes any more. */
  lose(reason) {
    this.#lost ??= reason;
    return this.stop();
  }

  #take(data) {
    this.#heard = performance.now();
    if (data.size > 0) {
      this.#pieces(data);
    }
  }

  /** Some browsers know no time slices and hand out only what they are asked for. */
  #nudge() {
    if (performance.now() - this.#heard > SILENT_MILLISECONDS) {
      this.#request();
    }
  }

  #request() {
    if (this.#recorder.state === 'recording') {
      this.#recorder.requestData();
    }
  }

  #end() {
    clearInterval(this.#watch);
    document.removeEventListener('visibilitychange', this.#flush);
    this.#stream.getTracks().forEach((track) => track.removeEventListener('ended', this.#ended));
    this.#finish({ lost: this.#lost });
  }
}

/** Some browsers promise a type and then refuse it; what they choose themselves comes last. */
function create(stream, kind, quality) {
  const bits = { audioBitsPerSecond: quality.soundBits, ...(quality.pictureBits > 0 && { videoBitsPerSecond: quality.pictureBits }) };
  for (const mimeType of recordingTypes(kind, (type) => MediaRecorder.isTypeSupported(type))) {
    try {
      return new MediaRecorder(stream, { mimeType, ...bits, ...keyFrames(mimeType) });
    } catch {
      // The next one, then.
    }
  }
  return new MediaRecorder(stream, bits);
}

/** An MP4 comes out fragment by fragment, and a fragment ends at a key frame: too rare ones would cost whole seconds. */
function keyFrames(mimeType) {
  return mimeType.includes('mp4') ? { videoKeyFrameIntervalDuration: 500 } : {};
}
