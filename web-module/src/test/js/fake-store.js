/** A server with a store that keeps what it is sent, and refuses what a test wants refused. */
import { createHash } from 'node:crypto';
import { Problem } from '../../main/webapp/assets/candidate/problems.js';

export const PART = 5 * 1024 * 1024;
export const wait = async () => {};

export class FakeStore {
  uploads = new Map();
  puts = [];
  answers = [];
  refusals = [];

  async beginUpload(wish) {
    const uploadId = `u${this.uploads.size}`;
    this.uploads.set(uploadId, { wish, parts: new Map(), completed: null });
    return { uploadId, minimumPartSize: PART };
  }

  async signParts(uploadId, [number]) {
    this.#upload(uploadId);
    return { parts: [{ partNumber: number, url: `${uploadId} ${number}` }] };
  }

  async storedParts(uploadId) {
    const { parts } = this.#upload(uploadId);
    return { parts: [...parts].map(([partNumber, bytes]) => ({ partNumber, size: bytes.length })) };
  }

  async completeUpload(uploadId, size, sha256) {
    const upload = this.#upload(uploadId);
    const bytes = this.bytes(uploadId);
    if (bytes.length !== size) {
      throw new Problem(409, 'media.incomplete');
    }
    if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
      throw new Problem(422, 'media.checksum-mismatch');
    }
    upload.completed = { size, sha256 };
    return { size };
  }

  async abandonUpload(uploadId) {
    this.uploads.delete(uploadId);
  }

  async answer(attemptId, segments) {
    this.answers.push({ attemptId, segments });
    return { responseId: 'r' };
  }

  bytes(uploadId) {
    const { parts } = this.uploads.get(uploadId);
    return Buffer.concat([...parts].sort(([a], [b]) => a - b).map(([, part]) => part));
  }

  put = async (url, blob, sent) => {
    const refusal = this.refusals.shift();
    if (refusal) {
      throw refusal;
    }
    const [uploadId, number] = url.split(' ');
    this.puts.push(url);
    sent(blob.size);
    this.#upload(uploadId).parts.set(Number(number), new Uint8Array(await blob.arrayBuffer()));
  };

  #upload(uploadId) {
    const upload = this.uploads.get(uploadId);
    if (!upload) {
      throw new Problem(404, 'media.not-found');
    }
    return upload;
  }
}

/** Waits for what other promises are about to do. */
export async function eventually(condition) {
  for (let turn = 0; turn < 2000; turn += 1) {
    if (condition()) {
      return;
    }
    await new Promise((resolve) => setImmediate(resolve));
  }
  throw new Error('It never came true');
}
