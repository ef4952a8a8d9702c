/** Devices that fall silent or go away while they are needed. */
import { say } from '../dictionary.js';

/** @param gone called when a device is lost; returns a function that stops watching */
export function watchTracks(stream, frame, gone) {
  const muted = ({ target }) => frame.tell('warning', say(`question.muted-${target.kind}`));
  const unmuted = () => stream.getTracks().every((track) => !track.muted) && frame.clear();
  const listeners = { mute: muted, unmute: unmuted, ended: gone };
  const each = (action) =>
    stream.getTracks().forEach((track) => Object.entries(listeners).forEach(([event, listener]) => track[action](event, listener)));
  each('addEventListener');
  return () => each('removeEventListener');
}
