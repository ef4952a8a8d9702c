/** The public REST interface. Every failure comes out as a Problem. */
import { Problem } from './problems.js';
import { persist } from './retry.js';

const CALLS = 4;

export class Api {
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

  beginUpload(questionId, contentType) {
    return this.#call('POST', 'uploads', { questionId, contentType });
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

  handIn() {
    return this.#call('POST', 'complete-interview', {});
  }

  /** One key for all attempts of a call, so that an answer lost on the way never makes a second effect. */
  #call(method, path, body) {
    const headers = { Accept: 'application/json' };
    if (this.#sessionToken !== null) {
      headers['Session-Token'] = this.#sessionToken;
    }
    if (method !== 'GET') {
      headers['Idempotency-Key'] = randomKey();
    }
    if (body !== undefined) {
      headers['Content-Type'] = 'application/json';
    }
    const request = { method, headers, body: body && JSON.stringify(body), cache: 'no-store', credentials: 'omit' };
    return persist(() => this.#once(`/api/public/${path}`, request), { attempts: CALLS });
  }

  async #once(url, request) {
    let response;
    try {
      response = await this.#fetch(url, request);
    } catch (error) {
      throw new Problem(0, 'network', { detail: error.message });
    }
    if (!response.ok) {
      throw await problemOf(response);
    }
    return response.status === 204 ? null : response.json();
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
