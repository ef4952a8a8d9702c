/** The candidate's way from the link to the receipt. */
import { Api } from './api.js';
import { Devices } from './devices.js';
import { chooseLanguage, currentLanguage, speak, t } from './dictionary.js';
import { answered, devicesNeeded, isHandedIn, nextScreen } from './journey.js';
import { Memory } from './memory.js';
import { Shell } from './shell.js';
import { Uploads } from './uploads.js';
import { details } from './screens/details.js';
import { deviceCheck } from './screens/device-check.js';
import { failure } from './screens/failure.js';
import { finish } from './screens/finish.js';
import { questionScreen } from './screens/question.js';
import { receipt } from './screens/receipt.js';
import { welcome, welcomeBack } from './screens/welcome.js';

class Visit {
  constructor(token) {
    this.memory = new Memory(token);
    this.api = new Api(token, { sessionToken: this.memory.sessionToken });
    this.shell = new Shell();
    this.devices = new Devices();
    this.uploads = new Uploads(this.api);
    this.interview = null;
    this.session = null;
    this.uploads.addEventListener('change', (event) => this.#uploadChanged(event));
    globalThis.addEventListener('beforeunload', (event) => this.#warn(event));
  }

  async open() {
    await speak(chooseLanguage(navigator.languages ?? [navigator.language]));
    document.documentElement.lang = currentLanguage();
    this.shell.translate();
    try {
      await this.#load();
    } catch (error) {
      this.shell.show(failure(error, () => this.open()));
    }
  }

  async #load() {
    this.session = await this.#resumed();
    this.interview = this.session?.interview ?? (await this.api.interview());
    this.shell.brand(this.interview);
    if (this.session === null) {
      this.shell.show(welcome(this, () => this.#askDetails()), { focus: false });
    } else if (isHandedIn(this.session)) {
      this.#goOn();
    } else {
      this.shell.show(welcomeBack(this, answered(this.session).size, () => this.#checkDevices()), { focus: false });
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

  #askDetails() {
    this.shell.show(details(this, (entries) => this.#start(entries)));
  }

  async #start({ name, email, aiAnalysis }) {
    const consent = { recording: true, aiAnalysis, textVersion: t('details.consent-version') };
    const started = await this.api.start({ name: name.trim(), email: email.trim() }, consent, currentLanguage());
    this.memory.sessionToken = started.sessionToken;
    this.api.signIn(started.sessionToken);
    this.session = await this.api.session();
    this.#checkDevices();
  }

  #checkDevices() {
    if (nextScreen(this.session, this.uploads.all).screen !== 'question') {
      this.#goOn();
      return;
    }
    this.shell.show(deviceCheck(this, devicesNeeded(this.session, this.uploads.all), () => this.#goOn()));
  }

  #goOn() {
    const next = nextScreen(this.session, this.uploads.all);
    if (next.screen === 'question') {
      this.#ask(next.index);
      return;
    }
    this.devices.close();
    if (next.screen === 'receipt') {
      this.shell.show(receipt(this));
    } else {
      this.shell.show(finish(this, { handIn: () => this.#handIn(), repair: (index) => this.#ask(index) }));
    }
  }

  #ask(index) {
    const done = (answer) => {
      this.uploads.add(answer);
      this.#goOn();
    };
    this.shell.show(questionScreen(this, index, done));
  }

  async #handIn() {
    await this.api.handIn();
    this.session = await this.api.session();
    this.#goOn();
  }

  #uploadChanged({ questionId, upload }) {
    this.shell.showSaved(this.uploads);
    if (upload.state === 'saved') {
      const number = this.session.questions.findIndex((question) => question.id === questionId) + 1;
      this.shell.announce(t('upload.announce-saved', { number }));
    }
  }

  #warn(event) {
    if (this.uploads.busy) {
      event.preventDefault();
    }
  }
}

new Visit(decodeURIComponent(location.pathname.split('/').filter(Boolean).at(-1) ?? '')).open();
