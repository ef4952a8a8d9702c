/** Voluntary, after handing in: which groups somebody belongs to, so that it can be checked whether all fare alike. */
import { el, icon, once, write } from '../dom.js';
import { sentence } from '../problems.js';
import { live, say, t } from '../dictionary.js';

const SEX = ['FEMALE', 'MALE', 'ANOTHER'];
const ETHNICITY = ['HISPANIC_OR_LATINO', 'WHITE', 'BLACK', 'NATIVE_HAWAIIAN_OR_PACIFIC_ISLANDER', 'ASIAN', 'AMERICAN_INDIAN_OR_ALASKA_NATIVE', 'TWO_OR_MORE'];
const UNDISCLOSED = 'UNDISCLOSED';

/** Nothing is chosen beforehand but not to say, and what was said is never shown again: nobody can read it. */
export function identificationSection(visit) {
  const form = el('form', { class: 'stack', novalidate: true });
  const told = el('p', { class: 'heard small', role: 'status' });
  const failure = el('p', { class: 'field-error', role: 'alert' });
  const send = once(async () => {
    failure.replaceChildren();
    try {
      await visit.api.identify(Object.fromEntries(new FormData(form)));
      form.reset();
      write(told, icon('check'), say('identification.done'));
      visit.shell.announce(t('identification.done'));
    } catch (error) {
      write(failure, icon('alert'), live(() => sentence(error)));
    }
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  form.append(
    el('div', { class: 'device-grid' }, choice('sex', SEX), choice('ethnicity', ETHNICITY)),
    el('div', { class: 'actions' }, el('button', { class: 'button button-secondary', type: 'submit', 'data-action': 'identify' }, say('identification.send'))),
    told,
    failure,
  );
  return el(
    'section',
    { class: 'card stack right', 'aria-labelledby': 'identification', 'data-section': 'identification' },
    el('div', { class: 'right-head' }, icon('people'), el('h2', { id: 'identification' }, say('identification.title'))),
    el('p', { class: 'muted' }, say('identification.text')),
    form,
  );
}

function choice(name, values) {
  return el(
    'div',
    { class: 'field', 'data-field': name },
    el('label', { for: name }, say(`identification.${name}`)),
    el(
      'select',
      { class: 'select', id: name, name },
      [UNDISCLOSED, ...values].map((value) => el('option', { value }, say(value === UNDISCLOSED ? 'identification.undisclosed' : `identification.${value}`))),
    ),
  );
}
