/** Measures the way to the server and chooses the picture's size by it; the candidate may choose another. */
import { el, icon, write } from '../dom.js';
import { megabits } from '../format.js';
import { measure, qualityFor } from '../quality.js';
import { say } from '../dictionary.js';

/** @param reopen opens the devices anew for "VIDEO" or "AUDIO"; without it there is nothing to choose */
export function speedCheck({ api, devices }, kind, reopen) {
  const result = el('p', { class: 'muted small', role: 'status', 'data-state': 'measuring' }, say('speed.measuring'));
  const select = el('select', { class: 'select', id: 'quality', 'data-action': 'quality' });
  ['high', 'low', 'sound'].forEach((name) => select.append(el('option', { value: name }, say(`speed.${name}`))));
  select.value = kind === 'AUDIO' ? 'sound' : devices.quality;
  select.addEventListener('change', async () => {
    if (select.value !== 'sound') {
      await devices.resize(select.value);
    }
    devices.advised = true;
    const wish = select.value === 'sound' ? 'AUDIO' : 'VIDEO';
    if (wish !== kind) {
      await reopen(wish);
      document.getElementById('quality')?.focus();
    }
  });
  devices.measured ??= measure((bytes) => api.speedTest(new Uint8Array(bytes))).catch(() => null);
  devices.measured.then((speed) => {
    result.dataset.state = 'measured';
    result.classList.add('measured');
    write(result, icon(speed === null ? 'alert' : 'check'), speed === null ? say('speed.unknown') : say(`speed.found-${qualityFor(speed)}`, { speed: () => megabits(speed) }));
    if (speed !== null && !devices.advised) {
      devices.advised = true;
      // A slow way only makes the sending take longer: sound alone is advised, not imposed.
      devices.resize(qualityFor(speed) === 'high' ? 'high' : 'low');
      select.value = kind === 'AUDIO' ? 'sound' : devices.quality;
    }
  });
  const choice = el('div', { class: 'field' }, el('label', { for: 'quality' }, say('speed.label')), select);
  return el('div', { class: 'card stack stack-small' }, reopen && choice, result);
}
