/** Turns what the server or the network answered into one sentence for the candidate. */
import { has, t } from './dictionary.js';

/** An answer other than success; `status` 0 means that no answer came at all. */
export class Problem extends Error {
  constructor(status, code, { detail = '', retryAfter = null } = {}) {
    super(`${status} ${code} ${detail}`.trim());
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }

  /** Whether the same call may succeed later without the candidate doing anything. */
  get passing() {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500;
  }
}

const BY_STATUS = {
  0: 'problem.network',
  400: 'problem.invalid',
  401: 'problem.expired',
  403: 'problem.expired',
  404: 'problem.expired',
  408: 'problem.network',
  409: 'problem.closed',
  410: 'problem.gone',
  413: 'problem.too-large',
  415: 'problem.unsupported-type',
  429: 'problem.busy',
};

/** The most exact sentence there is: by the server's code, else by status. */
export function sentence(error) {
  if (!(error instanceof Problem)) {
    return t('problem.server');
  }
  const byCode = `problem.${error.code}`;
  if (error.code && has(byCode)) {
    return t(byCode);
  }
  return t(BY_STATUS[error.status] ?? (error.status < 500 ? 'problem.invalid' : 'problem.server'));
}
