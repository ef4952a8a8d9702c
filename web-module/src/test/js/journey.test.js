import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answered, devicesNeeded, interrupted, isHandedIn, minutesLeft, nextScreen } from '../../main/webapp/assets/candidate/journey.js';

const QUESTIONS = [
  { id: 'a', kind: 'VIDEO', thinkSeconds: 30, answerSeconds: 60 },
  { id: 'b', kind: 'AUDIO', thinkSeconds: 0, answerSeconds: 60 },
];

function session(answers, status = 'STARTED') {
  return { status, questions: QUESTIONS, answers };
}

test('without a session the way begins at the welcome', () => {
  assert.deepEqual(nextScreen(null), { screen: 'welcome' });
});

test('the first question without an answer comes next', () => {
  assert.deepEqual(nextScreen(session([])), { screen: 'question', index: 0 });
  assert.deepEqual(nextScreen(session([{ questionId: 'a', mediaState: 'READY' }])), { screen: 'question', index: 1 });
});

test('an answer on its way counts, one that failed does not', () => {
  const held = session([]);
  assert.deepEqual([...answered(held, new Map([['a', { state: 'waiting', finished: true }]]))], ['a']);
  assert.deepEqual([...answered(held, new Map([['a', { state: 'failed', finished: true }]]))], []);
});

test('an answer the server rejected is asked for again', () => {
  assert.equal(nextScreen(session([{ questionId: 'a', mediaState: 'REJECTED' }])).index, 0);
});

test('with all answers the end comes, and after handing in the receipt', () => {
  const answers = QUESTIONS.map(({ id }) => ({ questionId: id, mediaState: 'UPLOADED' }));
  assert.deepEqual(nextScreen(session(answers)), { screen: 'finish' });
  assert.deepEqual(nextScreen(session(answers, 'SUBMITTED')), { screen: 'receipt' });
  assert.deepEqual(nextScreen(session([], 'EXPIRED')), { screen: 'receipt' });
  assert.ok(isHandedIn(session([], 'CONCLUDED')));
});

test('the time left and the devices follow the open questions', () => {
  assert.equal(minutesLeft(session([])), 3);
  assert.equal(devicesNeeded(session([])), 'VIDEO');
  assert.equal(devicesNeeded(session([{ questionId: 'a', mediaState: 'READY' }])), 'AUDIO');
});

test('a recording that broke off is not an answer yet, and its question comes first', () => {
  const held = session([]);
  held.questions = [QUESTIONS[0], { ...QUESTIONS[1], clock: { attempt: { state: 'RUNNING' } } }];
  const deliveries = new Map([['b', { state: 'interrupted', finished: false }]]);
  assert.deepEqual([...answered(held, deliveries)], []);
  assert.equal(interrupted(held, deliveries), 1);
  assert.equal(interrupted(held, new Map([['b', { state: 'uploading', finished: true }]])), null);
});

test('written answers need no device', () => {
  assert.equal(devicesNeeded({ questions: [{ id: 'c', kind: 'TEXT' }], answers: [] }), null);
});
