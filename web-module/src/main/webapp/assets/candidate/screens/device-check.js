/** Trying camera, microphone and the way to the server before anything is recorded. */
import { button, el, icon, notice, once, write } from '../dom.js';
import { canRecord, refusal } from '../devices.js';
import { levelMeter } from '../level-meter.js';
import { say, t } from '../dictionary.js';
import { speedCheck } from './speed-check.js';
import { livePicture, placeholder } from './stage.js';
import { tryOut } from './try-out.js';

/** @param wanted "VIDEO" when a question asks for a picture, else "AUDIO" */
export function deviceCheck(visit, wanted, { ready, practise }) {
  return new DeviceCheck(visit, wanted, ready, practise).screen();
}

class DeviceCheck {
  #visit;
  #devices;
  #shell;
  #wanted;
  #ready;
  #practise;
  #meter = null;
  #trial = null;
  #stage = el('div', { class: 'stage stage-mirrored' });
  #message = el('div');
  #choices = el('div', { class: 'stack' });
  #actions = el('div', { class: 'actions' });

  constructor(visit, wanted, ready, practise) {
    this.#visit = visit;
    this.#devices = visit.devices;
    this.#shell = visit.shell;
    this.#wanted = wanted;
    this.#ready = ready;
    this.#practise = practise;
  }

  screen() {
    this.#showOff();
    return {
      step: say('devices.step'),
      wide: true,
      content: el(
        'div',
        { class: 'screen' },
        el(
          'div',
          { class: 'screen-intro' },
          el('h1', {}, this.#say('devices.title')),
          el('p', { class: 'lead' }, say('devices.lead')),
        ),
        this.#stage,
        this.#message,
        this.#choices,
        this.#actions,
      ),
      leave: () => this.#close(),
    };
  }

  #say(key, kind = this.#wanted) {
    return say(kind === 'AUDIO' ? `${key}-audio` : key);
  }

  #showOff() {
    this.#stage.classList.toggle('stage-audio', this.#wanted === 'AUDIO');
    this.#stage.replaceChildren(placeholder(this.#wanted, this.#say('devices.off')));
    this.#choices.replaceChildren();
    if (canRecord()) {
      this.#offer(button('primary', this.#say('devices.turn-on'), once(() => this.#turnOn(this.#wanted)), {
        symbol: this.#wanted === 'AUDIO' ? 'microphone' : 'camera',
        'data-action': 'turn-on',
      }), this.#files());
    } else {
      this.#refuse('unsupported');
    }
  }

  async #turnOn(kind) {
    this.#message.replaceChildren();
    try {
      await this.#devices.open(kind);
    } catch (error) {
      this.#refuse(refusal(error), kind);
      return;
    }
    this.#close();
    livePicture(this.#stage, this.#devices.stream);
    await this.#showChoices(kind);
    this.#offer(
      button('primary', this.#say('devices.continue', kind), () => this.#ready(), { 'data-action': 'continue' }),
      button('secondary', say('devices.practise'), () => this.#practise(), { symbol: 'play', 'data-action': 'practise' }),
      this.#files(),
    );
    this.#shell.announce(t(kind === 'AUDIO' ? 'devices.on-audio' : 'devices.on'));
  }

  async #showChoices(kind) {
    const { cameras, microphones } = await this.#devices.list();
    const hint = el('p', { class: 'muted small' }, say('devices.level-hint'));
    this.#meter = levelMeter(this.#devices.stream, () => {
      write(hint, icon('check'), say('devices.level-heard'));
      hint.className = 'heard small';
      this.#shell.announce(t('devices.level-heard'));
    });
    const grid = el('div', { class: 'device-grid' });
    if (kind === 'VIDEO') {
      grid.append(this.#select('camera', cameras, kind));
    }
    grid.append(this.#select('microphone', microphones, kind));
    this.#trial = tryOut(this.#devices, this.#stage, this.#shell);
    const speed = speedCheck(this.#visit, kind, this.#wanted === 'VIDEO' && ((wish) => this.#turnOn(wish)));
    this.#choices.replaceChildren(
      el('div', { class: 'card stack' }, grid, el('div', { class: 'stack stack-small' }, this.#meter.element, hint), this.#trial.element),
      speed,
    );
  }

  #select(name, found, kind) {
    const select = el('select', { class: 'select', id: name });
    found.forEach((device, index) => {
      const label = device.label || say(`devices.unnamed-${name}`, { number: index + 1 });
      select.append(el('option', { value: device.deviceId }, label));
    });
    select.value = this.#devices[name] ?? '';
    select.addEventListener('change', async () => {
      this.#devices[name] = select.value;
      await this.#turnOn(kind);
      document.getElementById(name)?.focus();
    });
    return el('div', { class: 'field' }, el('label', { for: name }, say(`devices.${name}`)), select);
  }

  #refuse(reason, kind = this.#wanted) {
    const key = reason === 'missing' && kind === 'AUDIO' ? 'missing-microphone' : reason;
    this.#message.replaceChildren(notice('warning', say(`devices.${key}`), { role: 'alert' }));
    const again = button('primary', say('devices.again'), once(() => this.#turnOn(kind)), { symbol: 'retake', 'data-action': 'again' });
    const sound = button('secondary', say('devices.without-camera'), once(() => this.#turnOn('AUDIO')), {
      symbol: 'microphone',
      'data-action': 'without-camera',
    });
    const recordable = reason !== 'unsupported';
    this.#offer(recordable && again, recordable && kind === 'VIDEO' && sound, this.#files(recordable ? 'secondary' : 'primary'));
  }

  #files(look = 'quiet') {
    return button(look, say('devices.with-files'), () => this.#useFiles(), { symbol: 'file', 'data-action': 'files' });
  }

  #useFiles() {
    this.#devices.close();
    this.#devices.mode = 'FILES';
    this.#ready();
  }

  #offer(...buttons) {
    write(this.#actions, ...buttons);
  }

  #close() {
    this.#meter?.close();
    this.#trial?.close();
  }
}
