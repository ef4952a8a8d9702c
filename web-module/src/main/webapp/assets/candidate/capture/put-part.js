/** Puts one part into the object storage. */
import { Problem } from '../problems.js';

const STALLED_MILLISECONDS = 20_000;

/**
 * XMLHttpRequest, because fetch does not tell how much of a body was sent; and a connection that says nothing any
 * more is given up, because a cut cable would else be noticed after minutes.
 */
export function putPart(url, blob, sent) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let stalled;
    const watch = () => {
      clearTimeout(stalled);
      stalled = setTimeout(() => request.abort(), STALLED_MILLISECONDS);
    };
    const fail = () => {
      clearTimeout(stalled);
      reject(new Problem(0, 'network'));
    };
    request.open('PUT', url);
    request.upload.onprogress = (event) => {
      watch();
      sent(Math.min(event.loaded, blob.size));
    };
    request.onload = () => {
      clearTimeout(stalled);
      return request.status < 300 ? resolve() : reject(new Problem(request.status, 'part', { detail: 'part refused' }));
    };
    request.onerror = fail;
    request.onabort = fail;
    watch();
    request.send(blob);
  });
}
