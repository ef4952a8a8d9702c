// A device whose clock is three hours ahead.
(() => {
  const ahead = 3 * 60 * 60 * 1000;
  const { now } = Date;
  Date = class extends Date {
    constructor(...parts) {
      super(...(parts.length === 0 ? [now() + ahead] : parts));
    }

    static now() {
      return now() + ahead;
    }
  };
})();
