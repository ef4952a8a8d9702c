/** The candidate's way from the link to the status page. */
import { Api } from './api.js';
import { Deliveries } from './capture/deliveries.js';
import { Vault } from './capture/vault.js';
import { Devices } from './devices.js';
import { chooseLanguage, currentLanguage, t } from './dictionary.js';
import { answered, devicesNeeded, interrupted, isHandedIn, nextScreen } from './journey.js';
import { Memory } from './memory.js';
import { Shell } from './shell.js';
import { onlyTab } from './tabs.js';
import { details } from './screens/details.js';
import { deviceCheck } from './screens/device-check.js';
import { elsewhere } from './screens/elsewhere.js';
import { failure } from './screens/failure.js';
import { finish } from './screens/finish.js';
import { practice } from './screens/practice.js';
import { questionScreen } from './screens/question.js';
import { status } from './screens/status.js';
import { welcome, welcomeBack } from './screens/welcome.js';

export class Visit {
  interview = null;
  session = null;
  vault = null;
  deliveries = null;
  devices = new Devices();
  shell = new Shell();
  #token;

  constructor(token, resumed) {
    this.#token = token;
    this.memory = new Memory(token);
    if (resumed) {
      this.memory.sessionToken = resumed;
    }
    this.devices.recall(this.memory.devices);
    this.api = new Api(token, { sessionToken: this.memory.sessionToken });
    globalThis.addEventListener('beforeunload', (event) => this.deliveries?.busy && event.preventDefault());
  }

  get clock() {
    return this.api.clock;
  }

  async open() {
    const wanted = [this.memory.language, ...(navigator.languages ?? [navigator.language])].filter(Boolean);
    await this.shell.speak(chooseLanguage(wanted), (language) => {
      this.memory.language = language;
    });
    await onlyTab(this.#token, () => this.shell.show(elsewhere()));
    this.vault = await Vault.open();
    this.deliveries = new Deliveries(this.api, this.vault);
    this.deliveries.addEventListener('change', ({ delivery }) => this.#delivered(delivery));
    await this.#load();
  }

  async #load() {
    try {
      this.session = await this.#resumed();
      this.interview = this.session?.interview ?? (await this.api.interview());
      if (this.session !== null) {
        await this.deliveries.recover(this.session);
      }
      this.#brand();
      this.#enter();
    } catch (error) {
      this.shell.show(failure(error, this.interview, () => this.#load()));
    }
  }

  #brand() {
    this.shell.brand(this.interview, this.session && (() => this.showStatus()));
  }

  #enter() {
    if (this.session === null) {
      this.shell.show(welcome(this, () => this.#askDetails()), { focus: false });
      return;
    }
    const running = interrupted(this.session, this.deliveries.all);
    if (isHandedIn(this.session)) {
      this.goOn();
    } else if (running !== null) {
      this.#ask(running);
    } else {
      this.shell.show(welcomeBack(this, answered(this.session, this.deliveries.all).size, () => this.#checkDevices()), { focus: false });
    }
  }

  /** A session token the server no longer knows must not stand between the candidate and the link. */
  async #resumed() {
    if (this.memory.sessionToken === null) {
      return null;
    }
    try {
      return await this.api.session();
    } catch (error) {
      if (error.passing) {
        throw error;
      }
      this.memory.forget();
      this.api.signIn(null);
      return null;
    }
  }

  /** Behind a personal link that was used before, consent has been given: the session only goes on. */
  async #askDetails() {
    if (this.interview.personal?.started) {
      await this.#start({ aiAnalysis: false }).catch((error) => this.shell.show(failure(error, this.interview, () => this.#load())));
      return;
    }
    this.shell.show(details(this, (entries) => this.#start(entries)));
  }

  async #start({ candidate, aiAnalysis }) {
    const consent = { recording: true, aiAnalysis, textVersion: t('details.consent-version') };
    const started = await this.api.start(candidate, consent, currentLanguage());
    this.memory.sessionToken = started.sessionToken;
    this.api.signIn(started.sessionToken);
    await this.refresh();
    this.interview = this.session.interview ?? this.interview;
    await this.deliveries.recover(this.session);
    this.#brand();
    const running = interrupted(this.session, this.deliveries.all);
    return running === null ? this.#checkDevices() : this.#ask(running);
  }

  async refresh() {
    this.session = await this.api.session();
  }

  #checkDevices() {
    const needed = devicesNeeded(this.session, this.deliveries.all);
    if (nextScreen(this.session, this.deliveries.all).screen !== 'question' || needed === null) {
      this.goOn();
      return;
    }
    const ready = () => {
      // Asked here, because a browser that asks the candidate must not do so when the clock runs.
      navigator.storage?.persist?.();
      this.memory.devices = this.devices.choice;
      this.goOn();
    };
    const practise = () => {
      this.memory.devices = this.devices.choice;
      this.shell.show(practice(this, needed, { back: () => this.#checkDevices(), done: ready }));
    };
    this.shell.show(deviceCheck(this, needed, { ready, practise }));
  }

  goOn() {
    const next = nextScreen(this.session, this.deliveries.all);
    if (next.screen === 'question') {
      this.#ask(next.index);
      return;
    }
    this.devices.close();
    if (next.screen === 'receipt') {
      this.showStatus();
    } else {
      this.shell.show(finish(this, { handIn: () => this.#handIn(), repair: (index) => this.#ask(index) }));
    }
  }

  showStatus() {
    this.shell.show(status(this));
  }

  #ask(index) {
    this.shell.show(questionScreen(this, index, () => this.goOn()));
  }

  async #handIn() {
    await this.api.handIn();
    await this.refresh();
    this.goOn();
  }

  #delivered(delivery) {
    this.shell.showSaved(this.deliveries, this.vault.durable);
    if (delivery.state === 'saved') {
      const number = this.session.questions.findIndex(({ id }) => id === delivery.questionId) + 1;
      this.shell.announce(t('upload.announce-saved', { number }));
    }
  }
}
