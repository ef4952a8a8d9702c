/** What was handed in, when, and the reference to name later. */
import { el, icon } from '../dom.js';
import { moment } from '../format.js';
import { t } from '../dictionary.js';

export function receipt({ interview, session }) {
  return {
    step: t('receipt.step'),
    content: el(
      'div',
      { class: 'screen' },
      el('div', { class: 'receipt-mark' }, icon('check')),
      el(
        'div',
        { class: 'screen-intro' },
        el('h1', {}, t('receipt.title')),
        el('p', { class: 'lead' }, t('receipt.lead')),
      ),
      el('dl', { class: 'card receipt-facts' }, facts(interview, session)),
      el(
        'section',
        { class: 'stack stack-small', 'aria-labelledby': 'next' },
        el('h2', { id: 'next' }, t('receipt.next')),
        el('p', { class: 'muted' }, t('receipt.next-text')),
      ),
    ),
  };
}

function facts(interview, session) {
  const saved = t('receipt.answers-value', { count: session.answers.length, total: session.questions.length });
  return [
    ...fact('receipt.interview', interview.title),
    ...(interview.organisation ? fact('receipt.organisation', interview.organisation.name) : []),
    ...fact('receipt.answers', saved),
    ...(session.submittedAt ? fact('receipt.handed-in', moment(new Date(session.submittedAt))) : []),
    ...fact('receipt.reference', session.sessionId),
  ];
}

function fact(term, value) {
  return [el('dt', {}, t(term)), el('dd', {}, value)];
}
