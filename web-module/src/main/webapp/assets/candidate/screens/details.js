/** The privacy notice, who the candidate is, and the two consents. */
import { el, icon, notice, once } from '../dom.js';
import { sentence } from '../problems.js';
import { live, say, t } from '../dictionary.js';
import { address, entry, errorLine, showMistakes } from './fields.js';

/** What is wrong with the entries: field name → message key, in the order of the form. */
export function mistakes({ name, email, recording, aiAnalysis }) {
  const found = new Map(address({ name, email }));
  if (!recording) {
    found.set('recording', 'details.recording-missing');
  }
  if (aiAnalysis === null) {
    found.set('ai', 'details.ai-missing');
  }
  return found;
}

export function details({ interview, shell }, submit) {
  const { personal, organisation } = interview;
  const form = el('form', { class: 'screen', novalidate: true, 'aria-labelledby': 'details-title' });
  const failure = el('div');
  const send = once(async (event) => {
    event.preventDefault();
    failure.replaceChildren();
    const entries = read(form, personal);
    const found = mistakes(entries);
    showMistakes(form, found);
    if (found.size > 0) {
      shell.alarm(t('details.errors', { count: found.size }));
      form.querySelector(`[name="${found.keys().next().value}"]`).focus();
      return;
    }
    const candidate = personal ? undefined : { name: entries.name.trim(), email: entries.email.trim() };
    await submit({ candidate, aiAnalysis: entries.aiAnalysis }).catch((error) =>
      failure.replaceChildren(notice('danger', live(() => sentence(error)), { role: 'alert' })),
    );
  });
  form.addEventListener('submit', send);
  form.addEventListener('change', () => forgive(form, personal));
  form.append(intro(), privacy(organisation), contact(personal), consents(), failure, actions());
  return { step: say('details.step'), content: form };
}

function intro() {
  return el(
    'div',
    { class: 'screen-intro' },
    el('h1', { id: 'details-title' }, say('details.title')),
    el('p', { class: 'lead' }, say('details.lead')),
  );
}

/** Short enough to be read: what, who, how long, AI, rights. */
function privacy(organisation) {
  const name = organisation?.name ?? '';
  const line = (key, symbol) => el('li', {}, icon(symbol), el('div', {}, el('h3', {}, say(`privacy.${key}`)), el('p', {}, say(`privacy.${key}-text`, { organisation: name }))));
  const contact = organisation?.contactEmail;
  return el(
    'section',
    { class: 'card stack', 'aria-labelledby': 'privacy' },
    el('h2', { id: 'privacy' }, say('privacy.title')),
    el('ul', { class: 'points' }, line('what', 'camera'), line('who', 'people'), line('ai', 'spark'), line('rights', 'shield')),
    contact && el('p', { class: 'small' }, say('privacy.contact'), ' ', el('a', { href: `mailto:${contact}` }, contact)),
  );
}

function contact(personal) {
  if (personal) {
    return el(
      'dl',
      { class: 'card pairs' },
      el('dt', {}, say('details.name')),
      el('dd', {}, personal.name),
      el('dt', {}, say('details.email')),
      el('dd', {}, personal.email),
    );
  }
  return el(
    'section',
    { class: 'card stack', 'aria-labelledby': 'about' },
    el('h2', { id: 'about' }, say('details.about')),
    entry('name', { type: 'text', autocomplete: 'name', maxlength: 200 }),
    entry('email', { type: 'email', autocomplete: 'email', inputmode: 'email', maxlength: 254, spellcheck: 'false' }),
  );
}

function consents() {
  return el(
    'div',
    { class: 'card stack stack-large' },
    el(
      'fieldset',
      { class: 'stack stack-small', 'data-field': 'recording' },
      el('legend', { class: 'legend' }, el('h2', {}, say('details.consents'))),
      choice('checkbox', 'recording', 'yes', 'details.recording', 'details.recording-text', { 'aria-describedby': 'recording-error' }),
      errorLine('recording'),
    ),
    el(
      'fieldset',
      { class: 'stack stack-small', 'data-field': 'ai', 'aria-describedby': 'ai-error' },
      el('legend', { class: 'legend' }, el('h2', {}, say('details.ai'))),
      choice('radio', 'ai', 'yes', 'details.ai-yes', 'details.ai-yes-text'),
      choice('radio', 'ai', 'no', 'details.ai-no', 'details.ai-no-text'),
      errorLine('ai'),
    ),
  );
}

function actions() {
  const submit = el('button', { type: 'submit', class: 'button button-primary', 'data-action': 'continue' }, say('details.continue'));
  return el('div', { class: 'actions' }, submit);
}

function choice(type, name, value, label, text, attributes = {}) {
  return el(
    'label',
    { class: 'choice' },
    el('input', { type, name, value, required: true, ...attributes }),
    el('span', { class: 'stack stack-tight' }, el('span', { class: 'choice-name' }, say(label)), el('span', { class: 'muted small' }, say(text))),
  );
}

function read(form, personal) {
  const data = new FormData(form);
  return {
    name: personal?.name ?? data.get('name'),
    email: personal?.email ?? data.get('email'),
    recording: data.get('recording') === 'yes',
    aiAnalysis: data.get('ai') === null ? null : data.get('ai') === 'yes',
  };
}

/** A mended entry loses its mark at once; new marks appear only when the form is sent. */
function forgive(form, personal) {
  const still = mistakes(read(form, personal));
  const isShown = (name) => form.querySelector(`#${name}-error`)?.hidden === false;
  showMistakes(form, new Map([...still].filter(([name]) => isShown(name))));
}
