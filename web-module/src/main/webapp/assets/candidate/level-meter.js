/** Lamps that follow the loudness of the microphone. */
import { el } from './dom.js';
import { say } from './dictionary.js';

const LAMPS = 16;
const HEARD = 0.12;

/** Loudness 0…1 of samples around 128, on a scale where ordinary speech fills about half. */
export function loudness(samples) {
  let sum = 0;
  for (const sample of samples) {
    sum += ((sample - 128) / 128) ** 2;
  }
  return Math.min(1, Math.sqrt(sum / samples.length) * 4);
}

/** `heard` is called once, when something was clearly heard. */
export function levelMeter(stream, heard = () => {}) {
  const lamps = Array.from({ length: LAMPS }, () => el('span'));
  const element = el(
    'div',
    { class: 'level', role: 'meter', 'aria-label': say('devices.level'), 'aria-valuemin': 0, 'aria-valuemax': 100, 'aria-valuenow': 0 },
    el('div', { class: 'level-lamps', 'aria-hidden': 'true' }, lamps),
  );
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 1024;
  context.createMediaStreamSource(stream).connect(analyser);
  context.resume();
  const samples = new Uint8Array(analyser.fftSize);
  let told = false;
  const timer = setInterval(() => {
    analyser.getByteTimeDomainData(samples);
    const level = loudness(samples);
    element.setAttribute('aria-valuenow', String(Math.round(level * 100)));
    lamps.forEach((lamp, index) => lamp.classList.toggle('lit', index < Math.round(level * LAMPS)));
    if (!told && level > HEARD) {
      told = true;
      heard();
    }
  }, 80);
  return {
    element,
    close() {
      clearInterval(timer);
      context.close();
    },
  };
}
