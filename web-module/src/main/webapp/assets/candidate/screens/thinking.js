/** The time to think, by the server's clock. */
import { countDown } from '../timer.js';
import { thinkingClock } from './stage.js';

/** Whoever comes back when the thinking time is over still gets a breath. */
const LEAST_SECONDS = 5;

/** Counts down in the picture and calls `over` at the end. Returns a function that stops it. */
export function think({ visit, question, stage }, over) {
  const clock = thinkingClock(stage);
  const { thinkEndsAt } = question.clock ?? {};
  const left = thinkEndsAt ? visit.clock.secondsUntil(thinkEndsAt) : question.thinkSeconds;
  return countDown(Math.max(LEAST_SECONDS, left), { tick: clock.show, over });
}
