/** What is shown and said while an answer is being recorded. */
import { button } from '../dom.js';
import { duration } from '../format.js';
import { say, t } from '../dictionary.js';
import { countDown } from '../timer.js';
import { keepAwake } from '../wake-lock.js';
import { recordingBadges } from './stage.js';

const ANNOUNCED = [30, 10];

/** Counts down by the server's clock and calls `stop` at its end. Returns a function that ends all of it. */
export function showRecording(frame, attempt, stop) {
  const { clock, shell } = frame.visit;
  const badges = recordingBadges(frame.stage);
  const left = () => clock.secondsUntil(attempt.endsAt);
  const given = Math.ceil(left());
  const sleep = keepAwake();
  shell.concentrate(true);
  frame.offer(button('danger', say('question.stop'), stop, { symbol: 'stop', 'data-action': 'stop' }));
  frame.focusFirst();
  frame.announce(t('question.recording-started', { time: duration(given) }));
  const stopClock = countDown(left, {
    tick: (seconds) => {
      badges.show(seconds);
      if (ANNOUNCED.includes(seconds) && seconds < given) {
        frame.announce(t('question.last-seconds', { count: seconds }));
      }
    },
    over: stop,
  });
  return () => {
    stopClock();
    sleep();
    shell.concentrate(false);
  };
}
