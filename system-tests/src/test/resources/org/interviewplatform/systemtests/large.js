// Recordings as large as those of a good camera, whatever the machine can encode: their sound is not compressed.
(() => {
  const Recorder = window.MediaRecorder;
  window.MediaRecorder = class extends Recorder {
    constructor(stream, options) {
      super(stream, { ...options, mimeType: 'video/webm;codecs=vp8,pcm' });
    }
  };
})();
