/** The frame around all screens: header, language, the place of the screen, and what screen readers are told. */
import { brandColours } from './colour.js';
import { LANGUAGES, currentLanguage, direction, live, say, speak, t } from './dictionary.js';
import { el, set, translate, write } from './dom.js';
import { percent } from './format.js';

const byId = (id) => document.getElementById(id);

export class Shell {
  #main = byId('main');
  #status = byId('status');
  #alert = byId('alert');
  #saved = byId('saved');
  #current = null;
  #title = '';

  /** @param chosen told the language a candidate picks */
  async speak(language, chosen = () => {}) {
    await speak(language);
    write(byId('skip'), say('page.skip'));
    const select = el('select', { class: 'select select-quiet', id: 'language', 'data-action': 'language', 'aria-label': say('page.language') });
    Object.entries(LANGUAGES).forEach(([tag, { name }]) => select.append(el('option', { value: tag, lang: tag }, name)));
    select.value = language;
    select.addEventListener('change', async () => {
      await speak(select.value);
      chosen(select.value);
      this.#retell();
    });
    byId('language-place').replaceChildren(select);
    this.#retell();
  }

  /** Nothing is built anew, so a recording goes on while the language changes. */
  #retell() {
    document.documentElement.lang = currentLanguage();
    document.documentElement.dir = direction();
    translate(document.body);
    this.#entitle();
  }

  brand({ title, organisation, language }, myData = null) {
    this.#title = title;
    const name = organisation?.name ?? title;
    const mark = organisation?.logoUrl
      ? el('img', { class: 'brand-logo', src: organisation.logoUrl, alt: '' })
      : el('span', { class: 'brand-mark', 'aria-hidden': 'true' }, [...name][0]?.toUpperCase() ?? '');
    byId('brand').replaceChildren(mark, el('span', { lang: language }, name));
    Object.entries(brandColours(organisation?.colour)).forEach(([property, value]) => document.documentElement.style.setProperty(property, value));
    const words = el('p', {}, organisation ? say('page.footer', { organisation: organisation.name }) : '');
    const link = myData && el('button', { type: 'button', class: 'link', 'data-action': 'my-data', on: { click: myData } }, say('page.my-data'));
    byId('footer').replaceChildren(...[words, link].filter(Boolean));
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
    translate(screen.content);
    this.#entitle();
    window.scrollTo(0, 0);
    const heading = this.#main.querySelector('h1');
    if (focus && heading) {
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    }
  }

  #entitle() {
    const step = String(this.#current?.step ?? '');
    document.title = this.#title ? t('page.title', { title: this.#title, step }) : step || document.title;
  }

  /** While an answer is being given nothing leads away from it. */
  concentrate(on) {
    byId('footer').classList.toggle('footer-quiet', on);
  }

  /** Politely read out; the no-break space makes an equal message heard again. */
  announce(text) {
    tell(this.#status, String(text));
  }

  alarm(text) {
    tell(this.#alert, String(text));
  }

  showSaved(deliveries, durable) {
    const hidden = deliveries.all.size === 0;
    this.#saved.hidden = hidden;
    if (!hidden) {
      const [kind, text] = savedBadge(deliveries, durable);
      this.#saved.className = `badge numeric ${kind}`;
      write(this.#saved, text);
      set(this.#saved, 'data-state', deliveries.failed ? 'failed' : deliveries.unfinished ? 'unfinished' : deliveries.busy ? 'busy' : 'saved');
    }
  }
}

function tell(element, text) {
  element.textContent = element.textContent === text ? `${text}\u00a0` : text;
}

function savedBadge(deliveries, durable) {
  if (deliveries.failed) {
    return ['badge-danger', say('saved.failed')];
  }
  if (deliveries.waiting) {
    return ['badge-warning', say('saved.waiting')];
  }
  if (deliveries.unfinished) {
    return ['badge-accent', say(durable ? 'saved.unfinished' : 'saved.unkept')];
  }
  if (deliveries.busy) {
    return ['badge-accent', live(() => t('saved.uploading', { percent: percent(deliveries.share) }))];
  }
  return ['badge-success', say('saved.all')];
}
