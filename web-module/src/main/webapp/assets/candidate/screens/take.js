/** One segment while it is recorded: it ends when the candidate says so, its time is over, or a device goes away. */
import { Recorder } from '../recorder.js';
import { showRecording } from './recording-view.js';

export class Take {
  #frame;
  #recorder;
  #recording = null;

  /** Fails where the browser cannot record what these devices give. */
  constructor(frame, stream) {
    const { devices } = frame.visit;
    this.#frame = frame;
    this.#recorder = new Recorder(stream, { quality: devices.qualityOfNow, pieces: (piece) => this.#recording.append(piece) });
  }

  /** Resolves at the end of the segment to {lost}: what became of a device, or null. */
  async record() {
    const { visit, question } = this.#frame;
    const { attempt } = question.clock;
    this.#recording = visit.deliveries.begin({ questionId: question.id, attemptId: attempt.attemptId }, this.#recorder.contentType, attempt.segments);
    this.#recorder.start();
    const close = showRecording(this.#frame, attempt, () => this.#recorder.stop());
    const ended = await this.#recorder.finished;
    close();
    return ended;
  }

  stop() {
    return this.#recorder.stop();
  }

  /** A device has been silent for too long. */
  fallSilent() {
    return this.#recorder.lose('silent');
  }
}
