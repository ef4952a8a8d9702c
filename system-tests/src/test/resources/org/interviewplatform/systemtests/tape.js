// Tells the test every piece that this page's recorders make, and when.
(() => {
  const Recorder = window.MediaRecorder;
  if (!Recorder) {
    return;
  }
  let made = 0;
  const started = Date.now();
  window.MediaRecorder = class extends Recorder {
    constructor(...options) {
      super(...options);
      made += 1;
      const recorder = `${started}-${made}`;
      let pieces = 0;
      let began = 0;
      this.addEventListener('start', () => {
        began = performance.now();
      });
      this.addEventListener('dataavailable', async ({ data }) => {
        const piece = pieces;
        pieces += 1;
        const at = performance.now() - began;
        const bytes = new Uint8Array(await data.arrayBuffer());
        let text = '';
        for (let i = 0; i < bytes.length; i += 8192) {
          text += String.fromCharCode(...bytes.subarray(i, i + 8192));
        }
        console.debug('tape', recorder, piece, at, btoa(text));
      });
    }
  };
})();
