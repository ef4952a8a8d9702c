// Lets the test take away, or silence, the devices that the page has opened last.
(() => {
  const devices = navigator.mediaDevices;
  const open = devices.getUserMedia.bind(devices);
  let stream = null;
  devices.getUserMedia = async (wish) => {
    stream = await open(wish);
    return stream;
  };
  window.loseDevices = () =>
    stream.getTracks().forEach((track) => {
      track.stop();
      track.dispatchEvent(new Event('ended'));
    });
  window.muteDevices = () =>
    stream.getAudioTracks().forEach((track) => {
      Object.defineProperty(track, 'muted', { value: true });
      track.dispatchEvent(new Event('mute'));
    });
})();
