/** One tab a link: two that record the same question would take each other's place. */

/**
 * Resolves at once in the first tab. In a second one `waiting` is called, and it resolves when the first is closed.
 * Browsers without locks let every tab in.
 */
export function onlyTab(token, waiting, locks = globalThis.navigator?.locks) {
  if (!locks) {
    return Promise.resolve();
  }
  const name = `interview-platform ${token}`;
  return new Promise((resolve) => {
    const hold = () => {
      resolve();
      return new Promise(() => {});
    };
    locks
      .request(name, { ifAvailable: true }, (lock) => {
        if (lock) {
          return hold();
        }
        waiting();
        locks.request(name, hold).catch(resolve);
        return null;
      })
      .catch(resolve);
  });
}
