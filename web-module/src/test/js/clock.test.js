import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ServerClock } from '../../main/webapp/assets/candidate/server-clock.js';

const NOON = '2026-01-01T12:00:00Z';

test('the time is the server’s, whatever the device believes', () => {
  let ticks = 5000;
  const clock = new ServerClock(() => ticks);
  clock.hear(NOON, 4900, 5100);
  assert.equal(new Date(clock.time).toISOString(), '2026-01-01T12:00:00.000Z');
  ticks += 30_000;
  assert.equal(clock.secondsUntil('2026-01-01T12:01:00Z'), 30);
});

test('the quickest answer is the most exact one', () => {
  const clock = new ServerClock(() => 0);
  clock.hear(NOON, 0, 100);
  const exact = clock.time;
  clock.hear(NOON, 0, 1500);
  assert.equal(clock.time, exact);
});

test('a clock that stood still while the device slept is set right', () => {
  let ticks = 0;
  const clock = new ServerClock(() => ticks);
  clock.hear(NOON, 0, 10);
  ticks = 1000;
  clock.hear('2026-01-01T12:10:00Z', 900, 1000);
  assert.ok(Math.abs(clock.secondsUntil('2026-01-01T12:10:00Z')) < 0.1);
});

test('an answer without a time changes nothing', () => {
  const clock = new ServerClock(() => 0);
  clock.hear(undefined, 0, 10);
  assert.ok(!clock.known);
});
