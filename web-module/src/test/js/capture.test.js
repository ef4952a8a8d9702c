import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { Recording } from '../../main/webapp/assets/candidate/capture/recording.js';
import { partsOf } from '../../main/webapp/assets/candidate/capture/parts.js';
import { Sender } from '../../main/webapp/assets/candidate/capture/sender.js';
import { Vault } from '../../main/webapp/assets/candidate/capture/vault.js';
import { Problem } from '../../main/webapp/assets/candidate/problems.js';
import { FakeDisk } from './fake-disk.js';
import { FakeStore, PART, eventually, wait } from './fake-store.js';

const FACTS = { id: 'a 0', session: 's', questionId: 'q', attemptId: 'a', segment: 0, contentType: 'video/webm', uploadId: null, finished: false };

function recordingOn(disk = new FakeDisk()) {
  return new Recording(new Vault(disk), { ...FACTS });
}

function sha256(bytes) {
  return createHash('sha256').update(bytes).digest('hex');
}

async function sent(store, bytes, recording = recordingOn()) {
  const sender = new Sender(store, recording, { put: store.put, wait });
  const done = sender.run();
  await recording.append(new Blob([bytes]));
  await recording.seal();
  await done;
  return recording.facts.uploadId;
}

test('only full parts leave before the recording is sealed, then the rest', () => {
  assert.deepEqual(partsOf(12, 5, false).map(({ start, end }) => [start, end]), [[0, 5], [5, 10]]);
  assert.deepEqual(partsOf(12, 5, true).map(({ start, end }) => [start, end]), [[0, 5], [5, 10], [10, 12]]);
  assert.equal(partsOf(10, 5, true).length, 2);
});

test('parts arrive while the recording goes on, and the server is told size and checksum', async () => {
  const bytes = randomBytes(2 * PART + 100);
  const store = new FakeStore();
  const recording = recordingOn();
  const sender = new Sender(store, recording, { put: store.put, wait });
  const done = sender.run();
  for (let start = 0; start < bytes.length; start += 700_000) {
    await recording.append(new Blob([bytes.subarray(start, start + 700_000)]));
  }
  await eventually(() => store.puts.length === 2);
  assert.equal(sender.sent, 2 * PART);
  await recording.seal();
  await done;
  assert.ok(store.bytes('u0').equals(bytes));
  assert.deepEqual(store.uploads.get('u0').completed, { size: bytes.length, sha256: sha256(bytes) });
});

test('a store that refuses every third part gets the rest once only', async () => {
  const store = new FakeStore();
  store.refusals = [new Problem(503, 'part'), null, new Problem(503, 'part'), null, null];
  const bytes = randomBytes(4 * PART);
  const uploadId = await sent(store, bytes);
  assert.ok(store.bytes(uploadId).equals(bytes));
  assert.equal(store.puts.length, 4);
});

test('an expired signature is signed anew', async () => {
  const store = new FakeStore();
  store.refusals = [new Problem(403, 'part')];
  assert.ok(await sent(store, randomBytes(10)));
});

test('what a lost answer hid is not sent again: the list of the store is the truth', async () => {
  const store = new FakeStore();
  const put = store.put;
  let first = true;
  store.put = async (...rest) => {
    await put(...rest);
    if (first) {
      first = false;
      throw new Problem(0, 'network');
    }
  };
  await sent(store, randomBytes(10));
  assert.equal(store.puts.length, 1);
});

test('after a reload the chunks are found, and only what the store lacks is sent', async () => {
  const store = new FakeStore();
  const disk = new FakeDisk();
  const bytes = randomBytes(2 * PART + 50);
  const before = recordingOn(disk);
  new Sender(store, before, { put: store.put, wait }).run();
  await before.append(new Blob([bytes.subarray(0, PART + 10)]));
  await before.append(new Blob([bytes.subarray(PART + 10)]));
  await eventually(() => store.puts.length === 2);

  const vault = new Vault(disk);
  const [leftover] = await vault.leftovers();
  const after = await Recording.recovered(vault, leftover);
  assert.deepEqual(after.sealed, { size: bytes.length, sha256: sha256(bytes) });
  await new Sender(store, after, { put: store.put, wait }).run();
  assert.equal(store.puts.length, 3);
  assert.ok(store.bytes('u0').equals(bytes));
});

test('a chunk after a gap is not taken for the continuation', async () => {
  const disk = new FakeDisk();
  await disk.put(FACTS);
  await disk.append('a 0', 0, new Uint8Array(10).buffer);
  await disk.append('a 0', 20, new Uint8Array(10).buffer);
  const [leftover] = await new Vault(disk).leftovers();
  assert.deepEqual(leftover.chunks, [{ offset: 0, size: 10 }]);
});

test('an upload the server swept away is begun anew from the copy here', async () => {
  const store = new FakeStore();
  const recording = recordingOn();
  await recording.note({ uploadId: 'swept', partSize: PART });
  const bytes = randomBytes(PART + 1);
  assert.equal(await sent(store, bytes, recording), 'u0');
  assert.ok(store.bytes('u0').equals(bytes));
});

test('what the server refuses for good is told, not repeated', async () => {
  const store = new FakeStore();
  store.beginUpload = async () => { throw new Problem(413, 'media.too-large'); };
  await assert.rejects(sent(store, randomBytes(10)), { status: 413 });
});

test('a full disk costs nothing but the safety copy, and is told once', async () => {
  const disk = new FakeDisk();
  const vault = new Vault(disk);
  let told = 0;
  vault.addEventListener('degraded', () => { told += 1; });
  const recording = new Recording(vault, { ...FACTS });
  const bytes = randomBytes(3000);
  await recording.append(new Blob([bytes.subarray(0, 1000)]));
  disk.full = true;
  await recording.append(new Blob([bytes.subarray(1000, 2000)]));
  disk.full = false;
  await recording.append(new Blob([bytes.subarray(2000)]));
  assert.equal(told, 1);
  assert.equal(vault.durable, false);
  assert.ok(Buffer.from(await (await recording.whole()).arrayBuffer()).equals(bytes));
  assert.equal(disk.chunks.size, 1);
});

test('without a database everything goes on in memory', async () => {
  const vault = await Vault.open(async () => { throw new Error('private window'); });
  assert.equal(vault.durable, false);
  const store = new FakeStore();
  assert.ok(await sent(store, randomBytes(PART + 5), new Recording(vault, { ...FACTS })));
});

test('the last part is signed before the recording stops, and signed anew if that address fails', async () => {
  const store = new FakeStore();
  const signed = [];
  const sign = store.signParts.bind(store);
  store.signParts = (uploadId, numbers) => {
    signed.push(numbers[0]);
    return sign(uploadId, numbers);
  };
  const recording = recordingOn();
  const done = new Sender(store, recording, { put: store.put, wait }).run();
  await recording.append(new Blob([randomBytes(10)]));
  await eventually(() => signed.length === 1);
  store.refusals = [new Problem(403, 'part')];
  await recording.seal();
  await done;
  assert.deepEqual(signed, [1, 1]);
});

test('pieces that wait for a slow disk are written together and in order', async () => {
  const disk = new FakeDisk();
  let release;
  const slow = new Promise((resolve) => { release = resolve; });
  const append = disk.append.bind(disk);
  let writes = 0;
  disk.append = async (...chunk) => {
    writes += 1;
    await slow;
    await append(...chunk);
  };
  const recording = recordingOn(disk);
  const bytes = randomBytes(1000);
  for (let start = 0; start < bytes.length; start += 100) {
    recording.append(new Blob([bytes.subarray(start, start + 100)]));
  }
  await eventually(() => writes === 1);
  release();
  assert.deepEqual(await recording.seal(), { size: 1000, sha256: sha256(bytes) });
  assert.ok(writes <= 2, `${writes} writes`);
  assert.ok(Buffer.from(await (await recording.whole()).arrayBuffer()).equals(bytes));
});
