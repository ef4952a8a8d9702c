/** Sends one answer to the store in presigned parts and has the server confirm size and checksum. */
import { sha256Hex } from './digest.js';
import { missingParts, planParts } from './parts.js';
import { Problem } from './problems.js';
import { persist } from './retry.js';

const AT_ONCE = 3;

/**
 * @param api the public interface
 * @param answer {questionId, blob, contentType}
 * @param progress told the share sent, between 0 and 1
 * @param waiting told when a part has to wait for the network
 * @param put sends one part; tests bring their own
 */
export async function uploadAnswer(api, { questionId, blob, contentType }, { progress = () => {}, waiting = () => {}, put = putPart, wait } = {}) {
  const digest = sha256Hex(blob);
  digest.catch(() => {});
  const { uploadId, minimumPartSize } = await persist(() => api.beginUpload(questionId, contentType), { waiting, wait });
  const plan = planParts(blob.size, minimumPartSize);
  const sent = new Map();
  const report = (part, bytes) => {
    sent.set(part.number, bytes);
    progress(sum(sent.values()) / Math.max(1, blob.size));
  };
  await persist((attempt) => sendMissing(api, uploadId, blob, plan, attempt, put, report), {
    passes: (error) => error instanceof Problem && (error.passing || error.code === 'part'),
    waiting,
    wait,
  });
  const sha256 = await digest;
  return persist(() => api.completeUpload(uploadId, blob.size, sha256), { waiting, wait });
}

/** After a failure the store's own list says what is missing, and every part is signed anew. */
async function sendMissing(api, uploadId, blob, plan, attempt, put, report) {
  const stored = attempt === 0 ? [] : (await api.storedParts(uploadId)).parts;
  const missing = missingParts(plan, stored);
  plan.filter((part) => !missing.includes(part)).forEach((part) => report(part, part.end - part.start));
  const queue = [...missing];
  await Promise.all(
    Array.from({ length: Math.min(AT_ONCE, queue.length) }, async () => {
      for (let part = queue.shift(); part; part = queue.shift()) {
        await sendPart(api, uploadId, blob, part, put, report);
      }
    }),
  );
}

async function sendPart(api, uploadId, blob, part, put, report) {
  const signed = await api.signParts(uploadId, [part.number]);
  await put(signed.parts[0].url, blob.slice(part.start, part.end), (bytes) => report(part, bytes));
  report(part, part.end - part.start);
}

/** XMLHttpRequest, because fetch does not tell how much of a body was sent. */
function putPart(url, blob, sentBytes) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PUT', url);
    request.timeout = 10 * 60 * 1000;
    request.upload.onprogress = (event) => sentBytes(Math.min(event.loaded, blob.size));
    request.onload = () =>
      request.status < 300 ? resolve() : reject(new Problem(request.status, 'part', { detail: 'part refused' }));
    request.onerror = () => reject(new Problem(0, 'network'));
    request.ontimeout = () => reject(new Problem(0, 'network'));
    request.send(blob);
  });
}

function sum(values) {
  let total = 0;
  for (const value of values) {
    total += value;
  }
  return total;
}
