/**
 * Sends one segment in presigned parts while it is still being recorded. What the store lists is the truth; every
 * try is signed anew; at the end the server compares size and checksum.
 */
import { Problem } from '../problems.js';
import { pause, persist } from '../retry.js';
import { Addresses } from './addresses.js';
import { partsOf } from './parts.js';
import { putPart } from './put-part.js';

const AT_ONCE = 3;
const MOST_PARTS = 9_000;
const MOST_NEW_BEGINNINGS = 3;
/** What object stores ask for; an upload whose beginning got lost on the way is of this size. */
const LEAST_PART = 5 * 1024 * 1024;

export class Sender {
  #api;
  #recording;
  #put;
  #wait;
  #told;
  #partSize = 0;
  #sent = new Map();
  #taken = new Set();
  #stopped = false;
  #addresses = new Addresses((number) => this.#sign(number));

  /** @param told called with {waiting} or without anything whenever progress was made */
  constructor(api, recording, { told = () => {}, put = putPart, wait = pause } = {}) {
    this.#api = api;
    this.#recording = recording;
    this.#told = told;
    this.#put = put;
    this.#wait = wait;
  }

  get sent() {
    return [...this.#sent.values()].reduce((sum, bytes) => sum + bytes, 0);
  }

  get uploadId() {
    return this.#recording.facts.uploadId;
  }

  /** The candidate records again: nobody needs this one any more. */
  async abandon() {
    this.#stopped = true;
    if (this.uploadId) {
      await this.#api.abandonUpload(this.uploadId).catch(() => {});
    }
  }

  /** Resolves when the server holds the segment and has verified it; fails only for good. */
  async run() {
    for (let beginning = 1; ; beginning += 1) {
      try {
        await this.#begin();
        await Promise.all(Array.from({ length: AT_ONCE }, () => this.#work()));
        return await this.#complete();
      } catch (error) {
        if (!isLost(error) || beginning >= MOST_NEW_BEGINNINGS) {
          throw error;
        }
        await this.#startOver();
      }
    }
  }

  async #begin() {
    const { questionId, attemptId, segment, contentType, uploadId, partSize } = this.#recording.facts;
    if (uploadId) {
      this.#partSize = partSize ?? LEAST_PART;
      await this.#compare();
      return;
    }
    const begun = await this.#persist(() => this.#api.beginUpload({ questionId, contentType, attemptId, segment }));
    this.#partSize = begun.minimumPartSize;
    await this.#recording.note({ uploadId: begun.uploadId, partSize: begun.minimumPartSize });
  }

  async #startOver() {
    this.#sent.clear();
    this.#taken.clear();
    this.#addresses.forget();
    await this.#recording.note({ uploadId: null });
  }

  /** Takes part after part; sleeps when the recording has none ready yet; ends when it is sealed and all are taken. */
  async #work() {
    for (;;) {
      const { size, sealed } = this.#recording;
      const ready = partsOf(size, this.#partSize, sealed !== null);
      if (ready.length > MOST_PARTS) {
        throw new Problem(413, 'media.too-large');
      }
      const part = ready.find(({ number }) => !this.#taken.has(number));
      if (part) {
        this.#taken.add(part.number);
        await this.#send(part);
      } else if (sealed) {
        return;
      } else {
        this.#addresses.expect(ready.length + 1);
        await new Promise((resolve) => this.#recording.addEventListener('grown', resolve, { once: true }));
      }
    }
  }

  async #send(part) {
    const size = part.end - part.start;
    const body = await this.#recording.read(part.start, part.end);
    await this.#persist(async (attempt) => {
      if (attempt > 0 && (await this.#stored()).get(part.number) === size) {
        return;
      }
      const url = await this.#addresses.of(part.number, attempt);
      await this.#put(url, body, (bytes) => this.#report(part.number, bytes));
    });
    this.#report(part.number, size);
  }

  async #sign(number) {
    const { parts } = await this.#api.signParts(this.uploadId, [number]);
    return parts[0].url;
  }

  /** The server may know better than we what it lacks: then exactly that is sent once more. */
  async #complete() {
    const { size, sha256 } = this.#recording.sealed;
    try {
      return await this.#persist(() => this.#api.completeUpload(this.uploadId, size, sha256));
    } catch (error) {
      if (error.code !== 'media.incomplete') {
        throw error;
      }
      await this.#compare();
      await this.#work();
      return this.#persist(() => this.#api.completeUpload(this.uploadId, size, sha256));
    }
  }

  async #compare() {
    const stored = await this.#persist(() => this.#stored());
    const { size, sealed } = this.#recording;
    this.#sent.clear();
    this.#taken.clear();
    for (const part of partsOf(size, this.#partSize, sealed !== null)) {
      if (stored.get(part.number) === part.end - part.start) {
        this.#taken.add(part.number);
        this.#report(part.number, part.end - part.start);
      }
    }
  }

  async #stored() {
    const { parts } = await this.#api.storedParts(this.uploadId);
    return new Map(parts.map((part) => [part.partNumber, part.size]));
  }

  #report(number, bytes) {
    this.#sent.set(number, bytes);
    this.#told();
  }

  #persist(action) {
    const waiting = (error) => this.#told({ waiting: error });
    const unlessStopped = (attempt) => {
      if (this.#stopped) {
        throw new Problem(-1, 'stopped');
      }
      return action(attempt);
    };
    return persist(unlessStopped, { passes: mayPass, waiting, wait: this.#wait });
  }
}

/** The store's own refusals pass with a new signature; that it does not know the upload does not. */
function mayPass(error) {
  return error instanceof Problem && (error.passing || (error.code === 'part' && error.status !== 404));
}

const STALE = new Set(['media.wrong-state', 'media.checksum-mismatch']);

function isLost(error) {
  return error instanceof Problem && (error.status === 404 || STALE.has(error.code));
}
