/** Counts down by the clock, not by ticks: a throttled tab loses no second. */

/** `tick` hears the whole seconds left, each once; `over` is called at the end. Returns a function that stops it. */
export function countDown(seconds, { tick = () => {}, over = () => {}, now = () => performance.now() } = {}) {
  const end = now() + seconds * 1000;
  let last = Math.ceil(seconds);
  tick(last);
  const timer = setInterval(() => {
    const left = Math.max(0, Math.ceil((end - now()) / 1000));
    if (left !== last) {
      last = left;
      tick(left);
    }
    if (left === 0) {
      clearInterval(timer);
      over();
    }
  }, 200);
  return () => clearInterval(timer);
}
