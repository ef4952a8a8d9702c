/** Devices that fall silent or go away while they are needed. */
import { say } from '../dictionary.js';

/** Shorter silences come and go by themselves, as when a headset changes its mode. */
const SILENT_MILLISECONDS = 2000;

/**
 * @param ways {gone, silent}: called when a device is lost, or has been mute for a while
 * @returns a function that stops watching
 */
export function watchTracks(stream, frame, { gone, silent }) {
  let patience;
  const warn = ({ kind }) => frame.tell('warning', say(`question.muted-${kind}`));
  const muted = ({ target }) => {
    warn(target);
    clearTimeout(patience);
    patience = setTimeout(() => target.muted && silent(), SILENT_MILLISECONDS);
  };
  const unmuted = () => stream.getTracks().every((track) => !track.muted) && frame.clear();
  const listeners = { mute: muted, unmute: unmuted, ended: gone };
  const each = (action) =>
    stream.getTracks().forEach((track) => Object.entries(listeners).forEach(([event, listener]) => track[action](event, listener)));
  each('addEventListener');
  stream.getTracks().filter((track) => track.muted).forEach(warn);
  return () => {
    clearTimeout(patience);
    each('removeEventListener');
  };
}
