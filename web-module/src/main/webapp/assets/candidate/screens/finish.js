/** All questions are answered: watch the last uploads arrive, then hand in. */
import { button, el, icon, notice, once } from '../dom.js';
import { answered } from '../journey.js';
import { percent } from '../format.js';
import { sentence } from '../problems.js';
import { t } from '../dictionary.js';

const LOOK = { saved: 'badge-success', uploading: 'badge-accent', waiting: 'badge-warning', failed: 'badge-danger' };

export function finish(context, { handIn, repair }) {
  return new Finish(context, handIn, repair).screen();
}

class Finish {
  #context;
  #handIn;
  #repair;
  #list = el('ul', { class: 'answers', 'aria-label': t('answers.label') });
  #failure = el('div');
  #hint = el('p', { class: 'muted small' }, t('finish.waiting'));
  #open = el('p', { class: 'muted' }, t('finish.lead-open'));
  #submit;
  #redraw = () => this.#draw();

  constructor(context, handIn, repair) {
    this.#context = context;
    this.#handIn = handIn;
    this.#repair = repair;
    this.#submit = button('primary', t('finish.submit'), once(() => this.#send()), { 'data-action': 'hand-in' });
  }

  screen() {
    this.#draw();
    this.#context.uploads.addEventListener('change', this.#redraw);
    return {
      step: t('finish.step'),
      content: el(
        'div',
        { class: 'screen' },
        el(
          'div',
          { class: 'screen-intro' },
          el('h1', {}, t('finish.title')),
          el('p', { class: 'lead' }, t('finish.lead')),
          this.#open,
        ),
        this.#list,
        this.#failure,
        el('div', { class: 'actions' }, this.#submit, this.#hint),
      ),
      leave: () => this.#context.uploads.removeEventListener('change', this.#redraw),
    };
  }

  /** The list is drawn anew only where something changed, or a focused button would vanish under the hand. */
  #draw() {
    const { session, uploads } = this.#context;
    const held = answered(session, uploads.all);
    session.questions.forEach((question, index) => {
      const upload = uploads.all.get(question.id) ?? { state: held.has(question.id) ? 'saved' : 'failed', share: 1 };
      const row = this.#list.children[index] ?? this.#list.appendChild(el('li', { 'data-question': question.id }));
      if (row.dataset.state !== upload.state) {
        row.dataset.state = upload.state;
        row.replaceChildren(...this.#row(question, index, upload));
      }
      const bar = row.querySelector('progress');
      if (bar) {
        bar.value = upload.share;
        row.querySelector('.badge').textContent = badgeText(upload);
      }
    });
    const ready = held.size === session.questions.length && !uploads.busy;
    this.#submit.setAttribute('aria-disabled', String(!ready));
    this.#hint.hidden = ready;
    this.#open.hidden = ready;
  }

  #row(question, index, upload) {
    const badge = el('span', { class: `badge numeric ${LOOK[upload.state]}` }, badgeText(upload));
    const title = el('div', {}, el('span', { class: 'muted small' }, t('question.step', { number: index + 1 })), el('p', { class: 'answers-question' }, question.text));
    if (upload.state === 'failed') {
      return [title, badge, ...this.#mend(question, index, upload)];
    }
    const bar = el('progress', { class: 'progress', max: 1, value: upload.share, 'aria-label': badgeText(upload) });
    return upload.state === 'saved' ? [title, badge] : [title, badge, bar];
  }

  #mend(question, index, { error, answer }) {
    return [
      error && el('p', { class: 'field-error', role: 'alert' }, icon('alert'), sentence(error)),
      el(
        'div',
        { class: 'actions' },
        answer && button('secondary', t('finish.send-again'), () => this.#context.uploads.again(question.id), { symbol: 'file' }),
        button('secondary', t('finish.repair'), () => this.#repair(index), { symbol: 'retake', 'data-action': 'repair' }),
      ),
    ].filter(Boolean);
  }

  async #send() {
    if (this.#submit.getAttribute('aria-disabled') === 'true') {
      this.#context.shell.announce(t('finish.waiting'));
      return;
    }
    this.#failure.replaceChildren();
    this.#context.shell.announce(t('finish.submitting'));
    try {
      await this.#handIn();
    } catch (error) {
      this.#failure.replaceChildren(notice('danger', sentence(error), { role: 'alert' }));
    }
  }
}

function badgeText({ state, share }) {
  if (state === 'uploading') {
    return share === 0 ? t('upload.preparing') : t('upload.uploading', { percent: percent(share) });
  }
  return t(`upload.${state}`);
}
