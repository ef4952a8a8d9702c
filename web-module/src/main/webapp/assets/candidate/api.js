/** The public REST interface. Every failure comes out as a Problem. */
import { Problem } from './problems.js';
import { persist } from './retry.js';
import { ServerClock } from './server-clock.js';

const CALLS = 4;
const PATIENCE_MILLISECONDS = 30_000;
const EMPTY = new Set([202, 204]);

export class Api {
  /** Set by every answer that tells the time. */
  clock = new ServerClock();
  #token;
  #sessionToken;
  #fetch;

  constructor(token, { sessionToken = null, fetch = (...rest) => globalThis.fetch(...rest) } = {}) {
    this.#token = encodeURIComponent(token);
    this.#sessionToken = sessionToken;
    this.#fetch = fetch;
  }

  signIn(sessionToken) {
    this.#sessionToken = sessionToken;
  }

  interview() {
    return this.#call('GET', `interview/${this.#token}`);
  }

  start(candidate, consent, language) {
    return this.#call('POST', `interview/${this.#token}/sessions`, { candidate, consent, language });
  }

  session() {
    return this.#call('GET', 'session');
  }

  beginUpload(wish) {
    return this.#call('POST', 'uploads', wish);
  }

  signParts(uploadId, partNumbers) {
    return this.#call('POST', `uploads/${encodeURIComponent(uploadId)}/parts`, { partNumbers });
  }

  storedParts(uploadId) {
    return this.#call('GET', `uploads/${encodeURIComponent(uploadId)}/parts`);
  }

  completeUpload(uploadId, size, sha256) {
    return this.#call('POST', `uploads/${encodeURIComponent(uploadId)}/complete`, { size, sha256 });
  }

  abandonUpload(uploadId) {
    return this.#call('DELETE', `uploads/${encodeURIComponent(uploadId)}`);
  }

  openQuestion(questionId) {
    return this.#call('POST', `questions/${encodeURIComponent(questionId)}/open`, {});
  }

  /** Starts the answer clock; without `again` a running attempt is told as it is. */
  beginAttempt(questionId, again = false) {
    return this.#call('POST', `questions/${encodeURIComponent(questionId)}/attempts`, { again });
  }

  /** A device went away: the server stops its clock, if it still may be. */
  pause(attemptId) {
    return this.#call('POST', `attempts/${encodeURIComponent(attemptId)}/pause`, {});
  }

  unpause(attemptId) {
    return this.#call('POST', `attempts/${encodeURIComponent(attemptId)}/go-on`, {});
  }

  answer(attemptId, segments) {
    return this.#call('POST', `attempts/${encodeURIComponent(attemptId)}/answer`, { segments });
  }

  sendText(questionId, attemptId, text, digest) {
    const query = new URLSearchParams({ questionId, attemptId });
    const headers = { 'Content-Type': 'text/plain;charset=utf-8', 'Content-Digest': `sha-256=:${digest}:` };
    return this.#call('POST', `upload-response?${query}`, text, headers);
  }

  ownAnswer(questionId) {
    return this.#call('GET', `questions/${encodeURIComponent(questionId)}/answer`);
  }

  correct(candidate) {
    return this.#call('PUT', 'session/candidate', candidate);
  }

  withdrawAnalysis() {
    return this.#call('POST', 'session/consents/ai-analysis', { granted: false });
  }

  request(kind, note) {
    return this.#call('POST', 'session/requests', { kind, note });
  }

  /** Nobody can read it again. */
  identify(groups) {
    return this.#call('POST', 'session/self-identification', groups);
  }

  mailResumeLink() {
    return this.#call('POST', 'session/resume-mail', {});
  }

  /** Once, because a second try would measure something else. */
  speedTest(bytes) {
    return this.#once('/api/public/speed-test', this.#request('POST', bytes, { 'Content-Type': 'application/octet-stream' }));
  }

  handIn() {
    return this.#call('POST', 'complete-interview', {});
  }

  /** One key for all attempts of a call, so that an answer lost on the way never makes a second effect. */
  #call(method, path, body, headers = body === undefined ? {} : { 'Content-Type': 'application/json' }) {
    const json = headers['Content-Type'] === 'application/json';
    const request = this.#request(method, json ? JSON.stringify(body) : body, headers);
    return persist(() => this.#once(`/api/public/${path}`, request), { attempts: CALLS });
  }

  #request(method, body, headers) {
    const all = { Accept: 'application/json', ...headers };
    if (this.#sessionToken !== null) {
      all['Session-Token'] = this.#sessionToken;
    }
    if (method !== 'GET') {
      all['Idempotency-Key'] = randomKey();
    }
    return { method, headers: all, body, cache: 'no-store', credentials: 'omit' };
  }

  async #once(url, request) {
    const asked = this.clock.ticks;
    let response;
    try {
      response = await this.#fetch(url, { ...request, signal: AbortSignal.timeout?.(PATIENCE_MILLISECONDS) });
    } catch (error) {
      throw new Problem(0, 'network', { detail: error.message });
    }
    const answered = this.clock.ticks;
    if (!response.ok) {
      throw await problemOf(response);
    }
    const told = EMPTY.has(response.status) ? null : await response.json();
    this.clock.hear(told?.serverTime, asked, answered);
    return told;
  }
}

async function problemOf(response) {
  const told = await response.json().catch(() => ({}));
  const after = Number.parseInt(response.headers.get('Retry-After') ?? '', 10);
  return new Problem(response.status, told?.code ?? '', {
    detail: told?.detail ?? '',
    retryAfter: Number.isNaN(after) ? null : Math.min(after, 60),
  });
}

/** `crypto.randomUUID` exists in secure contexts only. */
export function randomKey(random = globalThis.crypto) {
  const bytes = random.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
