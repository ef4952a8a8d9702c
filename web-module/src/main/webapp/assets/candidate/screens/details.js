/** Name, address and the two consents. */
import { el, icon, notice, once } from '../dom.js';
import { sentence } from '../problems.js';
import { t } from '../dictionary.js';

const FIELDS = ['name', 'email', 'recording', 'ai'];
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What is wrong with the entries: field name → message key, in the order of the form. */
export function mistakes({ name, email, recording, aiAnalysis }) {
  const found = new Map();
  if (!name.trim()) {
    found.set('name', 'details.name-missing');
  }
  if (!email.trim()) {
    found.set('email', 'details.email-missing');
  } else if (!ADDRESS.test(email.trim())) {
    found.set('email', 'details.email-invalid');
  }
  if (!recording) {
    found.set('recording', 'details.recording-missing');
  }
  if (aiAnalysis === null) {
    found.set('ai', 'details.ai-missing');
  }
  return found;
}

export function details({ interview, shell }, submit) {
  const form = el('form', { class: 'screen', novalidate: true, 'aria-labelledby': 'details-title' });
  const failure = el('div');
  const send = once(async (event) => {
    event.preventDefault();
    failure.replaceChildren();
    const entries = read(form);
    const found = mistakes(entries);
    showMistakes(form, found);
    if (found.size > 0) {
      shell.alarm(t('details.errors', { count: found.size }));
      form.querySelector(`[name="${found.keys().next().value}"]`).focus();
      return;
    }
    await submit(entries).catch((error) => failure.replaceChildren(notice('danger', sentence(error), { role: 'alert' })));
  });
  form.addEventListener('submit', send);
  form.addEventListener('change', () => forgive(form));
  form.append(intro(interview), contact(), consents(), failure, actions());
  return { step: t('details.step'), content: form };
}

function intro({ organisation }) {
  const lead = organisation ? t('details.lead', { organisation: organisation.name }) : t('details.lead-plain');
  return el('div', { class: 'screen-intro' }, el('h1', { id: 'details-title' }, t('details.title')), el('p', { class: 'lead' }, lead));
}

function contact() {
  return el(
    'div',
    { class: 'card stack' },
    field('name', { type: 'text', autocomplete: 'name', maxlength: 200 }),
    field('email', { type: 'email', autocomplete: 'email', inputmode: 'email', maxlength: 254, spellcheck: 'false' }),
  );
}

function consents() {
  return el(
    'div',
    { class: 'card stack stack-large' },
    el(
      'fieldset',
      { class: 'stack stack-small', 'data-field': 'recording' },
      el('legend', { class: 'legend' }, el('h2', {}, t('details.consents'))),
      choice('checkbox', 'recording', 'yes', 'details.recording', 'details.recording-text', { 'aria-describedby': 'recording-error' }),
      errorLine('recording'),
    ),
    el(
      'fieldset',
      { class: 'stack stack-small', 'data-field': 'ai', 'aria-describedby': 'ai-error' },
      el('legend', { class: 'legend' }, el('h2', {}, t('details.ai'))),
      choice('radio', 'ai', 'yes', 'details.ai-yes', 'details.ai-yes-text'),
      choice('radio', 'ai', 'no', 'details.ai-no', 'details.ai-no-text'),
      errorLine('ai'),
    ),
  );
}

function actions() {
  const submit = el('button', { type: 'submit', class: 'button button-primary', 'data-action': 'continue' }, t('details.continue'));
  return el('div', { class: 'actions' }, submit);
}

function field(name, attributes) {
  return el(
    'div',
    { class: 'field', 'data-field': name },
    el('label', { for: name }, t(`details.${name}`)),
    el('input', { class: 'input', id: name, name, required: true, 'aria-describedby': `${name}-error`, ...attributes }),
    errorLine(name),
  );
}

function errorLine(name) {
  return el('p', { class: 'field-error', id: `${name}-error`, hidden: true });
}

function choice(type, name, value, label, text, attributes = {}) {
  const described = el('span', { class: 'muted small', id: `${name}-${value}-text` }, t(text));
  return el(
    'label',
    { class: 'choice' },
    el('input', { type, name, value, required: true, ...attributes }),
    el('span', { class: 'stack stack-tight' }, el('span', {}, t(label)), described),
  );
}

function read(form) {
  const data = new FormData(form);
  return {
    name: data.get('name'),
    email: data.get('email'),
    recording: data.get('recording') === 'yes',
    aiAnalysis: data.get('ai') === null ? null : data.get('ai') === 'yes',
  };
}

function showMistakes(form, found) {
  for (const name of FIELDS) {
    const key = found.get(name);
    const line = form.querySelector(`#${name}-error`);
    line.hidden = key === undefined;
    line.replaceChildren(...(key ? [icon('alert'), t(key)] : []));
    form.querySelectorAll(`[name="${name}"]`).forEach((input) => input.setAttribute('aria-invalid', String(key !== undefined)));
  }
}

/** A mended entry loses its mark at once; new marks appear only when the form is sent. */
function forgive(form) {
  const still = mistakes(read(form));
  const shown = FIELDS.filter((name) => !form.querySelector(`#${name}-error`).hidden);
  showMistakes(form, new Map([...still].filter(([name]) => shown.includes(name))));
}
