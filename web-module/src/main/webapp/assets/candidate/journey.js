/** Where the candidate stands: pure decisions over the session as the server tells it and the deliveries under way. */

const DONE = new Set(['SUBMITTED', 'CONCLUDED', 'EXPIRED']);

/** Media states in which the answer has to be given again. */
const REFUSED = new Set(['REJECTED']);

/** Nothing more is answered: the candidate has finished, or the time is over. */
export function isHandedIn(session) {
  return DONE.has(session.status);
}

/** The time was over before the candidate finished. */
export function isExpired(session) {
  return session.status === 'EXPIRED';
}

/** Questions whose answer the server holds, or which is on its way without needing the candidate any more. */
export function answered(session, deliveries = new Map()) {
  const held = new Set(
    session.answers.filter((answer) => !REFUSED.has(answer.mediaState)).map((answer) => answer.questionId),
  );
  for (const [questionId, delivery] of deliveries) {
    if (delivery.state === 'failed') {
      held.delete(questionId);
    } else if (delivery.finished) {
      held.add(questionId);
    }
  }
  return held;
}

/** The index of the first question without an answer, or -1. */
export function nextQuestion(session, deliveries) {
  const held = answered(session, deliveries);
  return session.questions.findIndex((question) => !held.has(question.id));
}

export function nextScreen(session, deliveries) {
  if (session === null) {
    return { screen: 'welcome' };
  }
  if (isHandedIn(session)) {
    return { screen: 'receipt' };
  }
  const index = nextQuestion(session, deliveries);
  return index < 0 ? { screen: 'finish' } : { screen: 'question', index };
}

/** Minutes that thinking and answering take at most, rounded up, never below one. */
export function minutesNeeded(questions) {
  const seconds = questions.reduce((sum, question) => sum + question.thinkSeconds + question.answerSeconds, 0);
  return Math.max(1, Math.ceil(seconds / 60));
}

export function minutesLeft(session, deliveries) {
  const held = answered(session, deliveries);
  return minutesNeeded(session.questions.filter((question) => !held.has(question.id)));
}

/** What is needed for the open questions: "VIDEO" as soon as one asks for a picture, null when all are written. */
export function devicesNeeded(session, deliveries) {
  const held = answered(session, deliveries);
  const kinds = session.questions.filter((question) => !held.has(question.id)).map(({ kind }) => kind);
  return kinds.includes('VIDEO') ? 'VIDEO' : kinds.includes('AUDIO') ? 'AUDIO' : null;
}

/** The question whose answer was being given when the page went away, or null: its clock does not wait. */
export function interrupted(session, deliveries = new Map()) {
  const held = answered(session, deliveries);
  const index = session.questions.findIndex(({ id, clock }) => !held.has(id) && clock?.attempt?.state === 'RUNNING');
  return index < 0 ? null : index;
}
