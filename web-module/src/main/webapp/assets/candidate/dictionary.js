/** Chooses the language and turns message keys into sentences. */

const LANGUAGES = {
  en: () => import('./messages/en.js'),
};

const FALLBACK = 'en';

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
  use(chosen, (await LANGUAGES[chosen]()).default);
}

/** Takes a dictionary as it is; tests bring their own. */
export function use(chosen, dictionary) {
  language = chosen;
  messages = dictionary;
}

export function currentLanguage() {
  return language;
}

export function t(key, values = {}) {
  const message = messages[key];
  if (message === undefined) {
    return key;
  }
  const text = typeof message === 'string' ? message : pluralForm(message, values.count);
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? String(values[name]) : whole));
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
