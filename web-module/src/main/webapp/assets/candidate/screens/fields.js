/** Fields of forms, and what is said when an entry is wrong. */
import { el, icon, write } from '../dom.js';
import { say } from '../dictionary.js';

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** What is wrong with a name and an address: pairs of field name and message key. */
export function address({ name, email }) {
  const found = [];
  if (!name.trim()) {
    found.push(['name', 'details.name-missing']);
  }
  if (!email.trim()) {
    found.push(['email', 'details.email-missing']);
  } else if (!ADDRESS.test(email.trim())) {
    found.push(['email', 'details.email-invalid']);
  }
  return found;
}

export function entry(name, attributes) {
  return el(
    'div',
    { class: 'field', 'data-field': name },
    el('label', { for: name }, say(`details.${name}`)),
    el('input', { class: 'input', id: name, name, required: true, 'aria-describedby': `${name}-error`, ...attributes }),
    errorLine(name),
  );
}

export function errorLine(name) {
  return el('p', { class: 'field-error', id: `${name}-error`, hidden: true });
}

/** Shows these mistakes and no others. */
export function showMistakes(form, found) {
  for (const line of form.querySelectorAll('.field-error[id$="-error"]')) {
    const name = line.id.slice(0, -'-error'.length);
    const key = found.get(name);
    line.hidden = key === undefined;
    write(line, ...(key ? [icon('alert'), say(key)] : []));
    form.querySelectorAll(`[name="${name}"]`).forEach((input) => input.setAttribute('aria-invalid', String(key !== undefined)));
  }
}
