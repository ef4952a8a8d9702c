/** When nothing can be shown: an unknown, closed or late link, or no server. */
import { button, el } from '../dom.js';
import { sentence } from '../problems.js';
import { live, say } from '../dictionary.js';

const BY_CODE = { 'interview.deadline-passed': 'failure.deadline-passed' };
const BY_STATUS = { 404: 'failure.link-unknown', 400: 'failure.link-unknown', 410: 'failure.link-gone' };

export function failure(error, interview, again) {
  const key = BY_CODE[error.code] ?? BY_STATUS[error.status];
  const contact = interview?.organisation?.contactEmail;
  return {
    step: say('failure.step'),
    content: el(
      'div',
      { class: 'screen' },
      el(
        'div',
        { class: 'screen-intro' },
        el('h1', {}, say(key ? `${key}-title` : 'failure.title')),
        el('p', { class: 'lead' }, key ? say(key) : live(() => sentence(error))),
        contact && el('p', {}, el('a', { href: `mailto:${contact}` }, contact)),
      ),
      key ? null : el('div', { class: 'actions' }, button('primary', say('failure.again'), again, { symbol: 'retake', 'data-action': 'try-again' })),
    ),
  };
}
