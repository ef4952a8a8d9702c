/** The answers on their way: sent one after another behind the questions, watched by whoever shows their state. */
import { uploadAnswer } from './upload.js';

/** A state is "uploading", "waiting" (trying again by itself), "saved" or "failed" (needs the candidate). */
export class Uploads extends EventTarget {
  #api;
  #send;
  #byQuestion = new Map();
  #last = Promise.resolve();

  constructor(api, send = uploadAnswer) {
    super();
    this.#api = api;
    this.#send = send;
  }

  get all() {
    return this.#byQuestion;
  }

  get busy() {
    return [...this.#byQuestion.values()].some((upload) => upload.state === 'uploading' || upload.state === 'waiting');
  }

  get failed() {
    return [...this.#byQuestion.values()].some((upload) => upload.state === 'failed');
  }

  /** The share of all bytes of this visit that has arrived. */
  get share() {
    const uploads = [...this.#byQuestion.values()];
    const bytes = uploads.reduce((sum, upload) => sum + upload.size, 0);
    return bytes === 0 ? 1 : uploads.reduce((sum, upload) => sum + upload.size * upload.share, 0) / bytes;
  }

  add(answer) {
    const upload = { state: 'uploading', share: 0, size: answer.blob.size, error: null, answer };
    this.#byQuestion.set(answer.questionId, upload);
    this.#tell(answer.questionId, upload);
    this.#last = this.#last.then(() => this.#run(answer, upload));
    return this.#last;
  }

  /** The recording is still here: sends it once more from the start. */
  again(questionId) {
    return this.add(this.#byQuestion.get(questionId).answer);
  }

  async #run(answer, upload) {
    try {
      upload.result = await this.#send(this.#api, answer, {
        progress: (share) => this.#change(answer, upload, { state: 'uploading', share }),
        waiting: () => this.#change(answer, upload, { state: 'waiting' }),
      });
      this.#change(answer, upload, { state: 'saved', share: 1, answer: null });
    } catch (error) {
      this.#change(answer, upload, { state: 'failed', error });
    }
  }

  #change(answer, upload, change) {
    Object.assign(upload, change);
    this.#tell(answer.questionId, upload);
  }

  #tell(questionId, upload) {
    this.dispatchEvent(Object.assign(new Event('change'), { questionId, upload }));
  }
}
