/** Chooses the language and turns message keys into sentences. */

/** A language is its own name and its file of messages. */
export const LANGUAGES = {
  en: { name: 'English', load: () => import('./messages/en.js') },
  ru: { name: 'Русский', load: () => import('./messages/ru.js') },
};

const FALLBACK = 'en';
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

let messages = {};
let language = FALLBACK;

/** The first wanted language that exists; a region ("en-GB") falls back to its language. */
export function chooseLanguage(wanted, available = Object.keys(LANGUAGES)) {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0];
    if (available.includes(base)) {
      return base;
    }
  }
  return FALLBACK;
}

export async function speak(chosen) {
  use(chosen, (await LANGUAGES[chosen].load()).default);
}

/** Takes a dictionary as it is; tests bring their own. */
export function use(chosen, dictionary) {
  language = chosen;
  messages = dictionary;
}

export function currentLanguage() {
  return language;
}

/** The browser's own variety of the language, for dates and numbers: "en-GB" rather than "en". */
export function locale(wanted = globalThis.navigator?.languages ?? []) {
  return wanted.find((tag) => tag.toLowerCase().split('-')[0] === language) ?? language;
}

export function direction() {
  return RIGHT_TO_LEFT.has(language) ? 'rtl' : 'ltr';
}

/** The sentence as a string, in the language of this moment. */
export function t(key, values = {}) {
  const message = messages[key];
  if (message === undefined) {
    return key;
  }
  const told = (name) => (typeof values[name] === 'function' ? values[name]() : values[name]);
  const text = typeof message === 'string' ? message : pluralForm(message, told('count'));
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(told(name)) : whole));
}

/**
 * A sentence that stays true when the language changes: elements show it through `el`, which finds it again.
 * Values that read differently in another language are functions.
 */
export function say(key, values) {
  return new Message(() => t(key, values));
}

/** Anything else that reads differently in another language: a time, a size. */
export function live(text) {
  return new Message(text);
}

export class Message {
  #text;

  constructor(text) {
    this.#text = text;
  }

  toString() {
    return String(this.#text());
  }
}

export function has(key) {
  return key in messages;
}

function pluralForm(forms, count) {
  if (count === 0 && forms.zero !== undefined) {
    return forms.zero;
  }
  return forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
}
