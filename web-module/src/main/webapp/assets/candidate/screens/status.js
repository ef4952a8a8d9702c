/** The receipt, and afterwards the place of the candidate's rights: what is stored, and what can be done about it. */
import { button, el, icon } from '../dom.js';
import { moment } from '../format.js';
import { isExpired, isHandedIn } from '../journey.js';
import { live, say } from '../dictionary.js';
import { identificationSection } from './identification.js';
import { storedAnswers } from './stored-answers.js';
import { analysisSection, contactSection, deletionSection, resumeSection, reviewSection } from './status-sections.js';

export function status(visit) {
  const { session, interview } = visit;
  const done = isHandedIn(session);
  const redraw = async () => {
    await visit.refresh();
    visit.showStatus();
  };
  return {
    step: say(done && !isExpired(session) ? 'receipt.step' : 'status.step'),
    content: el(
      'div',
      { class: 'screen stack-large', 'data-state': 'status' },
      done ? ending(session) : el('div', { class: 'screen-intro' }, el('h1', {}, say('status.title')), el('p', { class: 'lead' }, say('status.lead'))),
      done ? null : el('div', { class: 'actions' }, button('primary', say('status.back'), () => visit.goOn(), { 'data-action': 'go-on' })),
      el('dl', { class: 'card receipt-facts pairs' }, facts(interview, session)),
      done && next(session),
      storedAnswers(visit),
      resumeSection(visit),
      analysisSection(visit, redraw),
      reviewSection(visit, redraw),
      contactSection(visit, redraw),
      deletionSection(visit, redraw),
      done && identificationSection(visit),
    ),
  };
}

function ending(session) {
  const key = isExpired(session) ? 'expired' : 'receipt';
  return el(
    'div',
    { class: 'stack', 'data-ending': key },
    isExpired(session) ? el('div', { class: 'mark' }, icon('clock')) : el('div', { class: 'mark mark-success' }, icon('check')),
    el('div', { class: 'screen-intro' }, el('h1', {}, say(`${key}.title`)), el('p', { class: 'lead' }, say(`${key}.lead`))),
  );
}

function next(session) {
  if (isExpired(session) && session.answers.length === 0) {
    return null;
  }
  return el(
    'section',
    { class: 'stack stack-small', 'aria-labelledby': 'next' },
    el('h2', { id: 'next' }, say('receipt.next')),
    el('p', { class: 'muted' }, say('receipt.next-text')),
  );
}

function facts(interview, session) {
  const { organisation } = interview;
  const count = session.answers.length;
  return [
    ...fact('receipt.interview', el('span', { lang: interview.language }, interview.title)),
    ...(organisation ? fact('receipt.organisation', organisation.name) : []),
    ...fact('receipt.answers', say('receipt.answers-value', { count, total: session.questions.length })),
    ...(session.submittedAt ? fact('receipt.handed-in', live(() => moment(session.submittedAt))) : []),
    ...(!session.submittedAt && session.deadline ? fact('welcome.deadline', live(() => moment(session.deadline))) : []),
    ...fact('receipt.reference', session.sessionId),
  ];
}

function fact(term, value) {
  return [el('dt', {}, say(term)), el('dd', {}, value)];
}
