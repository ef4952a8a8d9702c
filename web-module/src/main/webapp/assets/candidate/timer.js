/** Counts down by a clock, not by ticks: a throttled tab loses no second. */

/**
 * `tick` hears the whole seconds left, each once; `over` is called at the end.
 * @param left tells the seconds that are left, or is their number at the beginning
 * @returns a function that stops it
 */
export function countDown(left, { tick = () => {}, over = () => {}, now = () => performance.now() } = {}) {
  const end = typeof left === 'number' ? now() + left * 1000 : null;
  const remaining = end === null ? left : () => (end - now()) / 1000;
  let last = null;
  let timer;
  const look = () => {
    const seconds = Math.max(0, Math.ceil(remaining()));
    if (seconds !== last) {
      last = seconds;
      tick(seconds);
    }
    if (seconds === 0) {
      clearInterval(timer);
      over();
    }
  };
  timer = setInterval(look, 200);
  look();
  return () => clearInterval(timer);
}
