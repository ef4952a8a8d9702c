/** The frame around all screens: header, the place of the screen, and what screen readers are told. */
import { el } from './dom.js';
import { percent } from './format.js';
import { t } from './dictionary.js';

export class Shell {
  #main = document.getElementById('main');
  #status = document.getElementById('status');
  #alert = document.getElementById('alert');
  #saved = document.getElementById('saved');
  #current = null;
  #title = '';

  translate() {
    document.getElementById('skip').textContent = t('page.skip');
  }

  brand({ title, organisation }) {
    this.#title = title;
    const name = organisation?.name ?? title;
    document.getElementById('brand').replaceChildren(
      el('span', { class: 'brand-mark', 'aria-hidden': 'true' }, [...name][0]?.toUpperCase() ?? ''),
      el('span', {}, name),
    );
    document.getElementById('footer').textContent = organisation ? t('page.footer', { organisation: organisation.name }) : '';
  }

  /**
   * Shows a screen and moves the focus to its heading, so that keyboard and screen reader start there.
   * A screen is {step, content, wide, leave}.
   */
  async show(screen, { focus = true } = {}) {
    await this.#current?.leave?.();
    this.#current = screen;
    this.#main.classList.toggle('site-main-wide', Boolean(screen.wide));
    this.#main.replaceChildren(screen.content);
    document.title = this.#title ? t('page.title', { title: this.#title, step: screen.step }) : screen.step;
    window.scrollTo(0, 0);
    const heading = this.#main.querySelector('h1');
    if (focus && heading) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }
  }

  /** Politely read out; the no-break space makes an equal message heard again. */
  announce(text) {
    this.#status.textContent = this.#status.textContent === text ? `${text}\u00a0` : text;
  }

  alarm(text) {
    this.#alert.textContent = this.#alert.textContent === text ? `${text}\u00a0` : text;
  }

  showSaved(uploads) {
    if (uploads.all.size === 0) {
      this.#saved.hidden = true;
      return;
    }
    this.#saved.hidden = false;
    const [kind, text] = savedBadge(uploads);
    this.#saved.className = `badge ${kind}`;
    this.#saved.textContent = text;
  }
}

function savedBadge(uploads) {
  if (uploads.failed) {
    return ['badge-danger', t('saved.failed')];
  }
  if ([...uploads.all.values()].some((upload) => upload.state === 'waiting')) {
    return ['badge-warning', t('saved.waiting')];
  }
  if (uploads.busy) {
    return ['badge-accent', t('saved.uploading', { percent: percent(uploads.share) })];
  }
  return ['badge-success', t('saved.all')];
}
