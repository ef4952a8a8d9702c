import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { Problem } from '../../main/webapp/assets/candidate/problems.js';
import { backoff, persist } from '../../main/webapp/assets/candidate/retry.js';
import { uploadAnswer } from '../../main/webapp/assets/candidate/upload.js';
import { Uploads } from '../../main/webapp/assets/candidate/uploads.js';

const PART = 8 * 1024 * 1024;
const wait = async () => {};

/** A store that keeps what it is sent, and an API in front of it. */
class FakeStore {
  parts = new Map();
  puts = 0;
  completed = null;

  async beginUpload() {
    return { uploadId: 'u', minimumPartSize: 5 * 1024 * 1024 };
  }

  async signParts(uploadId, [number]) {
    return { parts: [{ partNumber: number, url: String(number) }] };
  }

  async storedParts() {
    return { parts: [...this.parts].map(([partNumber, bytes]) => ({ partNumber, size: bytes.length })) };
  }

  async completeUpload(uploadId, size, sha256) {
    this.completed = { size, sha256 };
    return { responseId: 'r' };
  }

  put = async (url, blob, sent) => {
    this.puts += 1;
    sent(blob.size);
    this.parts.set(Number(url), new Uint8Array(await blob.arrayBuffer()));
  };
}

function answer(bytes) {
  return { questionId: 'q', blob: new Blob([bytes]), contentType: 'video/webm' };
}

test('all parts arrive and the server is told size and checksum', async () => {
  const bytes = randomBytes(2 * PART + 100);
  const store = new FakeStore();
  await uploadAnswer(store, answer(bytes), { put: store.put });
  const stored = Buffer.concat([...store.parts].sort(([a], [b]) => a - b).map(([, part]) => part));
  assert.ok(stored.equals(bytes));
  assert.deepEqual(store.completed, { size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
});

test('after a failure only the parts the store lacks are sent again', async () => {
  const store = new FakeStore();
  let failures = 2;
  const put = async (url, ...rest) => {
    if (url === '2' && failures-- > 0) {
      throw new Problem(503, 'part');
    }
    await store.put(url, ...rest);
  };
  let waits = 0;
  await uploadAnswer(store, answer(randomBytes(3 * PART)), { put, wait, waiting: () => { waits += 1; } });
  assert.equal(store.puts, 3);
  assert.equal(waits, 2);
});

test('an expired signature is signed anew', async () => {
  const store = new FakeStore();
  let first = true;
  const put = async (...rest) => {
    if (first) {
      first = false;
      throw new Problem(403, 'part');
    }
    await store.put(...rest);
  };
  await uploadAnswer(store, answer(randomBytes(10)), { put, wait });
  assert.equal(store.completed.size, 10);
});

test('what the server refuses for good is told, not repeated', async () => {
  const store = new FakeStore();
  store.beginUpload = async () => { throw new Problem(415, 'media.unsupported-type'); };
  await assert.rejects(uploadAnswer(store, answer(randomBytes(10)), { put: store.put, wait }), { status: 415 });
});

test('answers are sent one after another and their state is told', async () => {
  const states = [];
  let running = 0;
  const send = async (api, { questionId }, { progress }) => {
    running += 1;
    assert.equal(running, 1);
    progress(0.5);
    await Promise.resolve();
    running -= 1;
    if (questionId === 'bad') {
      throw new Problem(413, 'media.too-large');
    }
  };
  const uploads = new Uploads({}, send);
  uploads.addEventListener('change', ({ questionId, upload }) => states.push(`${questionId} ${upload.state} ${upload.share}`));
  uploads.add({ questionId: 'good', blob: new Blob(['x']) });
  await uploads.add({ questionId: 'bad', blob: new Blob(['x']) });
  assert.deepEqual(states, [
    'good uploading 0', 'bad uploading 0', 'good uploading 0.5', 'good saved 1', 'bad uploading 0.5', 'bad failed 0.5',
  ]);
  assert.ok(uploads.failed && !uploads.busy);
});

test('waiting grows but never beyond half a minute', () => {
  assert.equal(backoff(0, () => 0), 1000);
  assert.equal(backoff(3, () => 0), 8000);
  assert.equal(backoff(20, () => 0), 30_000);
  assert.equal(backoff(0, () => 1), 750);
});

test('the wait the server asks for is kept', async () => {
  const waits = [];
  let calls = 0;
  await persist(
    async () => {
      calls += 1;
      if (calls === 1) {
        throw new Problem(429, 'limit', { retryAfter: 7 });
      }
    },
    { wait: async (milliseconds) => waits.push(milliseconds) },
  );
  assert.deepEqual(waits, [7000]);
});
