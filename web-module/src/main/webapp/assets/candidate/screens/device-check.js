/** Trying camera and microphone before anything is recorded. */
import { button, el, icon, notice, once } from '../dom.js';
import { canRecord, refusal } from '../devices.js';
import { levelMeter } from '../level-meter.js';
import { t } from '../dictionary.js';

/** @param wanted "VIDEO" when a question asks for a picture, else "AUDIO" */
export function deviceCheck({ devices, shell }, wanted, goOn) {
  return new DeviceCheck(devices, shell, wanted, goOn).screen();
}

class DeviceCheck {
  #devices;
  #shell;
  #wanted;
  #goOn;
  #meter = null;
  #stage = el('div', { class: 'stage stage-mirrored' });
  #message = el('div');
  #choices = el('div', { class: 'stack' });
  #actions = el('div', { class: 'actions' });

  constructor(devices, shell, wanted, goOn) {
    this.#devices = devices;
    this.#shell = shell;
    this.#wanted = wanted;
    this.#goOn = goOn;
  }

  screen() {
    this.#showOff();
    return {
      step: t('devices.step'),
      wide: true,
      content: el(
        'div',
        { class: 'screen' },
        el(
          'div',
          { class: 'screen-intro' },
          el('h1', {}, this.#say('devices.title')),
          el('p', { class: 'lead' }, t('devices.lead')),
        ),
        this.#stage,
        this.#message,
        this.#choices,
        this.#actions,
      ),
      leave: () => this.#meter?.close(),
    };
  }

  #say(key, kind = this.#wanted) {
    return t(kind === 'AUDIO' ? `${key}-audio` : key);
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
    this.#meter?.close();
    this.#showPicture(kind);
    await this.#showChoices(kind);
    this.#offer(
      button('primary', this.#say('devices.continue', kind), () => this.#goOn(), { 'data-action': 'continue' }),
      this.#files(),
    );
    this.#shell.announce(this.#say('devices.on', kind));
  }

  #showPicture(kind) {
    this.#stage.classList.toggle('stage-audio', kind === 'AUDIO');
    if (kind === 'AUDIO') {
      this.#stage.replaceChildren(placeholder(kind, t('devices.audio-only')));
      return;
    }
    const video = el('video', { autoplay: true, playsinline: true, 'aria-hidden': 'true' });
    video.muted = true;
    video.srcObject = this.#devices.stream;
    this.#stage.replaceChildren(video);
  }

  async #showChoices(kind) {
    const { cameras, microphones } = await this.#devices.list();
    const hint = el('p', { class: 'muted small' }, t('devices.level-hint'));
    this.#meter = levelMeter(this.#devices.stream, () => {
      hint.textContent = t('devices.level-heard');
      this.#shell.announce(t('devices.level-heard'));
    });
    const grid = el('div', { class: 'device-grid' });
    if (kind === 'VIDEO') {
      grid.append(this.#select('camera', cameras, kind));
    }
    grid.append(this.#select('microphone', microphones, kind));
    this.#choices.replaceChildren(el('div', { class: 'card stack' }, grid, el('div', { class: 'stack stack-small' }, this.#meter.element, hint)));
  }

  #select(name, found, kind) {
    const select = el('select', { class: 'select', id: name });
    found.forEach((device, index) => {
      const label = device.label || t(`devices.unnamed-${name}`, { number: index + 1 });
      select.append(el('option', { value: device.deviceId }, label));
    });
    select.value = this.#devices[name] ?? '';
    select.addEventListener('change', async () => {
      this.#devices[name] = select.value;
      await this.#turnOn(kind);
      document.getElementById(name)?.focus();
    });
    return el('div', { class: 'field' }, el('label', { for: name }, t(`devices.${name}`)), select);
  }

  #refuse(reason, kind = this.#wanted) {
    const key = reason === 'missing' && kind === 'AUDIO' ? 'missing-microphone' : reason;
    this.#message.replaceChildren(notice('warning', t(`devices.${key}`), { role: 'alert' }));
    const again = button('secondary', t('devices.again'), once(() => this.#turnOn(kind)), { symbol: 'retake', 'data-action': 'again' });
    const sound = button('secondary', t('devices.without-camera'), once(() => this.#turnOn('AUDIO')), {
      symbol: 'microphone',
      'data-action': 'without-camera',
    });
    const recordable = reason !== 'unsupported';
    this.#offer(recordable && again, recordable && kind === 'VIDEO' && sound, this.#files(recordable ? 'quiet' : 'primary'));
  }

  #files(look = 'quiet') {
    return button(look, t('devices.with-files'), () => this.#useFiles(), { symbol: 'file', 'data-action': 'files' });
  }

  #useFiles() {
    this.#devices.close();
    this.#devices.mode = 'FILES';
    this.#goOn();
  }

  #offer(...buttons) {
    this.#actions.replaceChildren(...buttons.filter(Boolean));
  }
}

export function placeholder(kind, text) {
  return el('div', { class: 'stage-empty' }, icon(kind === 'AUDIO' ? 'microphone' : 'camera'), el('p', {}, text));
}
