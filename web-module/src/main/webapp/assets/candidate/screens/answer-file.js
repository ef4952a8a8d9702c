/** Answering with a file: chosen, looked at, and only then sent; recording instead stays possible. */
import { button, el, once } from '../dom.js';
import { canRecord } from '../devices.js';
import { size } from '../format.js';
import { live, say } from '../dictionary.js';
import { fileChoice } from './file-choice.js';
import { playback } from './stage.js';

const SLICE = 4 * 1024 * 1024;
const MOST_BYTES = 500_000_000;

export class AnswerFile {
  #frame;
  #done;
  #back;
  #chosen;

  /** @param back shows the recording again; @param chosen stops whatever would begin a recording by itself */
  constructor(frame, { done, back, chosen }) {
    this.#frame = frame;
    this.#done = done;
    this.#back = back;
    this.#chosen = chosen;
  }

  /** Beside recording. */
  offer() {
    this.#frame.below.replaceChildren(this.#choice(false));
  }

  /** For those who do not record. */
  only() {
    this.#frame.clear();
    this.#frame.stage.hidden = true;
    this.#frame.extra.replaceChildren(this.#choice(true));
    this.#frame.offer(canRecord() && this.#recordInstead());
  }

  #recordInstead() {
    const record = () => {
      this.#frame.visit.devices.mode = null;
      return this.#back();
    };
    return button('quiet', say('question.record-instead'), once(record), { symbol: 'record', 'data-action': 'record-instead' });
  }

  #choice(prominent) {
    const most = this.#frame.visit.session.maximumBytes ?? MOST_BYTES;
    return fileChoice(this.#frame.question.kind, most, (file) => this.#look(file), { prominent }).element;
  }

  #look({ blob, contentType, name }) {
    this.#chosen();
    this.#frame.clear();
    this.#frame.stage.hidden = false;
    playback(this.#frame.stage, [blob], contentType, say('question.review'));
    this.#frame.extra.replaceChildren(el('p', { class: 'muted small numeric', translate: 'no' }, live(() => `${name}, ${size(blob.size)}`)));
    this.offer();
    const use = button('primary', say('question.use-file'), once(() => this.#use(blob, contentType)), { symbol: 'check', 'data-action': 'use' });
    this.#frame.offer(use, canRecord() && this.#recordInstead());
    this.#frame.focusFirst();
  }

  /** The file goes the way of a recording: kept here first, sent in parts, verified. */
  async #use(blob, contentType) {
    const { question, visit } = this.#frame;
    const before = question.clock?.attempt;
    if (!(await this.#frame.beginAttempt(Boolean(before) && before.state !== 'RUNNING'))) {
      return;
    }
    const { attemptId, segments } = question.clock.attempt;
    const recording = visit.deliveries.begin({ questionId: question.id, attemptId }, contentType, segments);
    for (let start = 0; start < blob.size; start += SLICE) {
      recording.append(blob.slice(start, start + SLICE));
    }
    visit.deliveries.of(question.id).finish();
    this.#done();
  }
}
