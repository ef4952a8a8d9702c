// A browser that hands out pieces only when asked.
(() => {
  const { start } = MediaRecorder.prototype;
  MediaRecorder.prototype.start = function startWithoutSlices() {
    return start.call(this);
  };
})();
