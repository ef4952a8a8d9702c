/** Keeps a phone's screen on while an answer is recorded. Returns a function that lets it sleep again. */
export function keepAwake() {
  let lock = null;
  let wanted = true;
  const ask = async () => {
    lock = (await navigator.wakeLock?.request('screen').catch(() => null)) ?? null;
    if (!wanted) {
      await lock?.release();
    }
  };
  // The browser takes the lock away whenever the page is hidden.
  const back = () => document.visibilityState === 'visible' && ask();
  document.addEventListener('visibilitychange', back);
  ask();
  return () => {
    wanted = false;
    document.removeEventListener('visibilitychange', back);
    lock?.release().catch(() => {});
  };
}
