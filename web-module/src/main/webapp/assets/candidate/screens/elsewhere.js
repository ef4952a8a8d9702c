/** The same link is open in another tab: it says so, and goes on by itself when that one is closed. */
import { el, icon } from '../dom.js';
import { say } from '../dictionary.js';

export function elsewhere() {
  return {
    step: say('elsewhere.step'),
    content: el(
      'div',
      { class: 'screen', 'data-state': 'elsewhere' },
      el('div', { class: 'mark' }, icon('tabs')),
      el(
        'div',
        { class: 'screen-intro' },
        el('h1', {}, say('elsewhere.title')),
        el('p', { class: 'lead' }, say('elsewhere.lead')),
        el('p', { class: 'muted' }, say('elsewhere.hint')),
      ),
    ),
  };
}
