/** An answer after it was recorded: played back while it is being saved; used, or recorded again. */
import { button, el, icon, once, write } from '../dom.js';
import { percent, size } from '../format.js';
import { sentence } from '../problems.js';
import { live, say } from '../dictionary.js';
import { playback } from './stage.js';

const LOOK = { saved: 'badge-success', uploading: 'badge-accent', recording: 'badge-accent', waiting: 'badge-warning', failed: 'badge-danger' };
const LONG_MILLISECONDS = 15_000;

export class AnswerReview {
  #frame;
  #delivery;
  #ways;
  #release = () => {};
  #badge = el('span', { class: 'badge numeric', 'data-saved': '' });
  #rescue = el('div', { class: 'stack stack-small' });
  #redraw = ({ delivery }) => delivery === this.#delivery && this.#draw();
  #blobs = [];
  #shown = null;
  #patience;

  /** @param ways {done, again} */
  constructor(frame, delivery, ways) {
    this.#frame = frame;
    this.#delivery = delivery;
    this.#ways = ways;
  }

  async show() {
    const recordings = this.#delivery.recordings.filter((recording) => recording.size > 0);
    this.#blobs = await Promise.all(recordings.map((recording) => recording.whole()));
    const bytes = this.#blobs.reduce((sum, blob) => sum + blob.size, 0);
    this.#frame.visit.deliveries.addEventListener('change', this.#redraw);
    this.#play();
    this.#frame.clear();
    write(
      this.#frame.extra,
      el('p', { class: 'row small' }, this.#badge, el('span', { class: 'muted numeric' }, live(() => size(bytes)))),
      this.#rescue,
    );
    this.#draw();
    const use = button('primary', this.#isLast() ? say('question.use-last') : say('question.use'), () => this.#ways.done(), { symbol: 'check', 'data-action': 'use' });
    this.#frame.offer(this.#blobs.length > 0 && use, ...this.#repeat());
    this.#frame.focusFirst();
    // A network that stays away is no reason to stay here, but one to know how to save the answer oneself.
    this.#patience = setTimeout(() => this.#draw(true), LONG_MILLISECONDS);
  }

  #play() {
    this.#frame.stage.hidden = this.#blobs.length === 0;
    if (this.#blobs.length > 0) {
      this.#release = playback(this.#frame.stage, this.#blobs, this.#blobs[0].type, say('question.review'));
    }
  }

  #isLast() {
    return this.#frame.number === this.#frame.visit.session.questions.length;
  }

  #draw(late = false) {
    const { state, error } = this.#delivery;
    this.#badge.className = `badge numeric ${LOOK[state] ?? ''}`;
    this.#badge.dataset.saved = state;
    write(this.#badge, badgeText(this.#delivery));
    const needs = state === 'failed' ? 'failed' : late && state !== 'saved' ? 'late' : null;
    if (needs !== this.#shown) {
      this.#shown = needs;
      this.#rescue.replaceChildren(...(needs ? this.#rescues(needs, error) : []));
    }
  }

  #rescues(needs, error) {
    const send = button('secondary', say('upload.again'), once(() => this.#delivery.again()), { symbol: 'retake', 'data-action': 'send-again' });
    return [
      needs === 'failed' ? el('p', { class: 'field-error', role: 'alert' }, icon('alert'), live(() => sentence(error))) : el('p', { class: 'small muted' }, say('upload.late')),
      el('div', { class: 'actions' }, needs === 'failed' && send, downloads(this.#blobs, this.#frame.number)),
    ];
  }

  #repeat() {
    const { clock, retakes } = this.#frame.question;
    const allowed = clock?.attemptsAllowed ?? retakes + 1;
    const left = this.#blobs.length === 0 ? 1 : allowed - (clock?.attemptsUsed ?? 0) - 1;
    if (left <= 0) {
      return retakes > 0 ? [el('p', { class: 'muted small' }, say('question.again-none'))] : [];
    }
    const label = this.#blobs.length === 0 ? say('question.again') : say('question.again-left', { count: left });
    return [button('secondary', label, once(() => this.#ways.again()), { symbol: 'retake', 'data-action': 'again' })];
  }

  close() {
    clearTimeout(this.#patience);
    this.#frame.visit.deliveries.removeEventListener('change', this.#redraw);
    this.#release();
  }
}

/** The last resort: the answer as a file, to be sent in some other way. */
export function downloads(blobs, number) {
  return blobs.map((blob, index) => {
    const extension = blob.type.includes('mp4') ? 'mp4' : blob.type.includes('ogg') ? 'ogg' : 'webm';
    const save = () => {
      const url = URL.createObjectURL(blob);
      el('a', { href: url, download: `answer-${number}-${index + 1}.${extension}` }).click();
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
    };
    return button('secondary', say('upload.download'), save, { symbol: 'download', 'data-action': 'download' });
  });
}

export function badgeText(delivery) {
  if (delivery.state === 'uploading' || delivery.state === 'recording') {
    return delivery.share === 0 ? say('upload.preparing') : live(() => String(say('upload.uploading', { percent: percent(delivery.share) })));
  }
  return say(`upload.${delivery.state}`);
}
