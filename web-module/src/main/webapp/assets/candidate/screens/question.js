/** One question: hidden until the candidate opens it, then thought about and answered in its own way. */
import { button, el, once } from '../dom.js';
import { say, t } from '../dictionary.js';
import { QuestionFrame } from './question-frame.js';
import { SpokenAnswer } from './spoken-answer.js';
import { WrittenAnswer } from './written-answer.js';

/** @param done called when the candidate goes on */
export function questionScreen(visit, index, done) {
  const frame = new QuestionFrame(visit, index);
  const { kind, clock, thinkSeconds } = frame.question;
  const answer = kind === 'TEXT' ? new WrittenAnswer(frame, done) : new SpokenAnswer(frame, done);
  const opening = once(() => open(frame, answer));
  if (clock) {
    frame.reveal();
    answer.begin();
  } else if (thinkSeconds > 0) {
    // The clock must not run before the candidate has chosen to see the question.
    frame.hide();
    offerToOpen(frame, opening);
  } else {
    frame.hide();
    opening();
  }
  const leave = async () => {
    frame.leave();
    await answer.leave();
  };
  return { step: say('question.step', { number: frame.number }), wide: true, content: frame.content, leave };
}

function offerToOpen(frame, opening) {
  frame.offer(
    button('primary', say('question.show'), opening, { 'data-action': 'show-question' }),
    el('p', { class: 'muted small' }, say('question.show-hint')),
  );
}

async function open(frame, answer) {
  const { visit, question, index } = frame;
  frame.clear();
  try {
    visit.session.questions[index] = { ...question, ...(await visit.api.openQuestion(question.id)) };
  } catch (error) {
    frame.fail(error);
    frame.offer(button('primary', say('question.show'), once(() => open(frame, answer)), { 'data-action': 'show-question' }));
    return;
  }
  frame.reveal();
  frame.announce(t('question.opened', { text: frame.question.text }));
  await answer.begin();
}
