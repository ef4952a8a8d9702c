// A browser that records nothing but MP4, as Safari did for years.
(() => {
  const can = MediaRecorder.isTypeSupported.bind(MediaRecorder);
  MediaRecorder.isTypeSupported = (type) => type.includes('mp4') && can(type);
})();
