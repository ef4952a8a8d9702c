/** Keeps a phone's screen on while an answer is recorded. Returns a function that lets it sleep again. */
export function keepAwake() {
  const asked = navigator.wakeLock?.request('screen').catch(() => null);
  return () => asked?.then((lock) => lock?.release());
}
