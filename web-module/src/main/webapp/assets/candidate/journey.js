/** Where the candidate stands: pure decisions over the session as the server tells it and the uploads under way. */

const DONE = new Set(['SUBMITTED', 'CONCLUDED']);

/** Media states in which the answer has to be given again. */
const REFUSED = new Set(['REJECTED']);

export function isHandedIn(session) {
  return DONE.has(session.status);
}

/** Questions whose answer the server holds or the browser is just sending. */
export function answered(session, uploads = new Map()) {
  const held = new Set(
    session.answers.filter((answer) => !REFUSED.has(answer.mediaState)).map((answer) => answer.questionId),
  );
  for (const [questionId, upload] of uploads) {
    if (upload.state === 'failed') {
      held.delete(questionId);
    } else {
      held.add(questionId);
    }
  }
  return held;
}

/** The index of the first question without an answer, or -1. */
export function nextQuestion(session, uploads) {
  const held = answered(session, uploads);
  return session.questions.findIndex((question) => !held.has(question.id));
}

export function nextScreen(session, uploads) {
  if (session === null) {
    return { screen: 'welcome' };
  }
  if (isHandedIn(session)) {
    return { screen: 'receipt' };
  }
  const index = nextQuestion(session, uploads);
  return index < 0 ? { screen: 'finish' } : { screen: 'question', index };
}

/** Minutes that thinking and answering take at most, rounded up, never below one. */
export function minutesNeeded(questions) {
  const seconds = questions.reduce((sum, question) => sum + question.thinkSeconds + question.answerSeconds, 0);
  return Math.max(1, Math.ceil(seconds / 60));
}

export function minutesLeft(session, uploads) {
  const held = answered(session, uploads);
  return minutesNeeded(session.questions.filter((question) => !held.has(question.id)));
}

/** What the picture needs: "VIDEO" as soon as one open question asks for it. */
export function devicesNeeded(session, uploads) {
  const held = answered(session, uploads);
  return session.questions.some((question) => !held.has(question.id) && question.kind === 'VIDEO') ? 'VIDEO' : 'AUDIO';
}
