/** Waiting and trying again. */

/** 1 s, 2 s, 4 s … at most 30 s, each shortened by up to a quarter so that clients spread out. */
export function backoff(attempt, random = Math.random) {
  const full = Math.min(30_000, 1000 * 2 ** attempt);
  return Math.round(full * (1 - random() / 4));
}

/** The browser coming back online ends the wait early. */
export function pause(milliseconds, target = globalThis) {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      target.removeEventListener?.('online', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    target.addEventListener?.('online', end);
  });
}

/**
 * Repeats an action while it fails with something that passes by itself.
 * `waiting` is told before each wait.
 */
export async function persist(action, { attempts = Infinity, passes = (error) => error.passing, waiting = () => {}, wait = pause } = {}) {
  for (let attempt = 0; ; attempt += 1) {
    try {
      return await action(attempt);
    } catch (error) {
      if (attempt + 1 >= attempts || !passes(error)) {
        throw error;
      }
      waiting(error);
      await wait(error.retryAfter === null || error.retryAfter === undefined ? backoff(attempt) : error.retryAfter * 1000);
    }
  }
}
