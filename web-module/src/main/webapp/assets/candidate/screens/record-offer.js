/** What is offered before a recording: to begin, or to try the devices again; and a file instead. */
import { button, once } from '../dom.js';
import { say } from '../dictionary.js';

export function offerRecording(frame, file, key, begin) {
  frame.offer(button('primary', say(key), once(begin), { symbol: 'record', 'data-action': 'record' }));
  file.offer();
  frame.focusFirst();
}

/** @param reason why the devices do not open, as the end of a message key */
export function offerDevicesAgain(frame, file, reason, again) {
  const key = reason === 'missing' && frame.question.kind === 'AUDIO' ? 'missing-microphone' : reason;
  frame.tell('warning', say(`devices.${key}`));
  frame.offer(button('primary', say('devices.again'), once(again), { symbol: 'retake', 'data-action': 'try-again' }));
  file.offer();
}
