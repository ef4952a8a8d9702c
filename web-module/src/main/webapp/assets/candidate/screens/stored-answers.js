/** Every answer the server holds: when it came, how large it is, and a way to have it. */
import { button, el, icon, once, write } from '../dom.js';
import { duration, moment, size } from '../format.js';
import { sentence } from '../problems.js';
import { live, say } from '../dictionary.js';

export function storedAnswers(visit) {
  const { session } = visit;
  return el(
    'section',
    { class: 'stack', 'aria-labelledby': 'stored' },
    el('div', { class: 'stack stack-tight' }, el('h2', { id: 'stored' }, say('stored.title')), el('p', { class: 'muted' }, say('stored.text'))),
    el('ul', { class: 'answers' }, session.questions.map((question, index) => row(visit, question, index))),
  );
}

function row(visit, question, index) {
  const answer = visit.session.answers.find(({ questionId }) => questionId === question.id);
  const title = el(
    'div',
    {},
    el('span', { class: 'muted small' }, say('question.step', { number: index + 1 })),
    question.text && el('p', { class: 'answers-question', lang: visit.interview.language }, question.text),
  );
  if (!answer) {
    return el('li', {}, title, el('span', { class: 'badge' }, say('stored.none')));
  }
  return el('li', {}, title, download(visit, question), el('p', { class: 'muted small numeric answers-facts' }, live(() => facts(answer))));
}

function facts({ receivedAt, size: bytes, durationSeconds }) {
  return [receivedAt && moment(receivedAt), durationSeconds && duration(durationSeconds), bytes && size(bytes)].filter(Boolean).join(' · ');
}

function download(visit, question) {
  const failure = el('p', { class: 'field-error', role: 'alert' });
  const fetchIt = async () => {
    failure.replaceChildren();
    try {
      const { url, fileName } = await visit.api.ownAnswer(question.id);
      const link = el('a', { href: url, download: fileName, rel: 'noopener' });
      document.body.append(link);
      link.click();
      link.remove();
    } catch (error) {
      write(failure, icon('alert'), live(() => sentence(error)));
    }
  };
  return el('div', { class: 'stack stack-small' }, button('secondary', say('stored.download'), once(fetchIt), { symbol: 'download', 'data-action': 'download-answer' }), failure);
}
