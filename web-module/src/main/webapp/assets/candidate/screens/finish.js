/** All questions are answered: watch the last ones arrive, then hand in. */
import { button, el, icon, notice, once, write } from '../dom.js';
import { answered } from '../journey.js';
import { sentence } from '../problems.js';
import { live, say, t } from '../dictionary.js';
import { badgeText, downloads } from './answer-review.js';

const LOOK = { saved: 'badge-success', uploading: 'badge-accent', waiting: 'badge-warning', failed: 'badge-danger' };

export function finish(visit, { handIn, repair }) {
  return new Finish(visit, handIn, repair).screen();
}

class Finish {
  #visit;
  #handIn;
  #repair;
  #list = el('ul', { class: 'answers', 'aria-label': say('answers.label') });
  #failure = el('div');
  #hint = el('p', { class: 'muted small' }, say('finish.waiting'));
  #open = el('p', { class: 'muted' }, say('finish.lead-open'));
  #submit;
  #redraw = () => this.#draw();

  constructor(visit, handIn, repair) {
    this.#visit = visit;
    this.#handIn = handIn;
    this.#repair = repair;
    this.#submit = button('primary', say('finish.submit'), once(() => this.#send()), { 'data-action': 'hand-in' });
  }

  screen() {
    this.#draw();
    this.#visit.deliveries.addEventListener('change', this.#redraw);
    return {
      step: say('finish.step'),
      content: el(
        'div',
        { class: 'screen' },
        el(
          'div',
          { class: 'screen-intro' },
          el('h1', {}, say('finish.title')),
          el('p', { class: 'lead' }, say('finish.lead')),
          this.#open,
        ),
        this.#list,
        this.#failure,
        el('div', { class: 'actions' }, this.#submit, this.#hint),
      ),
      leave: () => this.#visit.deliveries.removeEventListener('change', this.#redraw),
    };
  }

  /** The list is drawn anew only where something changed, or a focused button would vanish under the hand. */
  #draw() {
    const { session, deliveries } = this.#visit;
    const held = answered(session, deliveries.all);
    session.questions.forEach((question, index) => {
      const delivery = deliveries.of(question.id) ?? { state: held.has(question.id) ? 'saved' : 'failed', share: 1 };
      const row = this.#list.children[index] ?? this.#list.appendChild(el('li', { 'data-question': question.id }));
      if (row.dataset.state !== delivery.state) {
        row.dataset.state = delivery.state;
        write(row, ...this.#row(question, index, delivery));
      }
      const bar = row.querySelector('progress');
      if (bar) {
        bar.value = delivery.share;
        write(row.querySelector('.badge'), badgeText(delivery));
      }
    });
    const ready = held.size === session.questions.length && !deliveries.busy;
    this.#submit.setAttribute('aria-disabled', String(!ready));
    this.#hint.hidden = ready;
    this.#open.hidden = ready;
  }

  #row(question, index, delivery) {
    const badge = el('span', { class: `badge numeric ${LOOK[delivery.state]}` }, badgeText(delivery));
    const title = el(
      'div',
      {},
      el('span', { class: 'muted small' }, say('question.step', { number: index + 1 })),
      el('p', { class: 'answers-question', lang: this.#visit.interview.language }, question.text ?? ''),
    );
    if (delivery.state === 'failed') {
      return [title, badge, ...this.#mend(index, delivery)];
    }
    const bar = el('progress', { class: 'progress', max: 1, value: delivery.share, 'aria-label': badgeText(delivery) });
    return delivery.state === 'saved' ? [title, badge] : [title, badge, bar];
  }

  #mend(index, delivery) {
    const actions = el(
      'div',
      { class: 'actions' },
      delivery.again && button('secondary', say('upload.again'), () => delivery.again(), { symbol: 'retake', 'data-action': 'send-again' }),
      button('secondary', say('finish.repair'), () => this.#repair(index), { symbol: 'record', 'data-action': 'repair' }),
    );
    this.#addDownloads(actions, index, delivery);
    return [delivery.error && el('p', { class: 'field-error', role: 'alert' }, icon('alert'), live(() => sentence(delivery.error))), actions].filter(Boolean);
  }

  async #addDownloads(actions, index, delivery) {
    const blobs = await Promise.all((delivery.recordings ?? []).map((recording) => recording.whole()));
    actions.append(...downloads(blobs.filter(({ size }) => size > 0), index + 1));
  }

  async #send() {
    if (this.#submit.getAttribute('aria-disabled') === 'true') {
      this.#visit.shell.announce(t('finish.waiting'));
      return;
    }
    this.#failure.replaceChildren();
    this.#visit.shell.announce(t('finish.submitting'));
    try {
      await this.#handIn();
    } catch (error) {
      this.#failure.replaceChildren(notice('danger', live(() => sentence(error)), { role: 'alert' }));
    }
  }
}
