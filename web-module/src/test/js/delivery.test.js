import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { Deliveries } from '../../main/webapp/assets/candidate/capture/deliveries.js';
import { Vault } from '../../main/webapp/assets/candidate/capture/vault.js';
import { Problem } from '../../main/webapp/assets/candidate/problems.js';
import { FakeDisk } from './fake-disk.js';
import { FakeStore, PART, wait } from './fake-store.js';

const ATTEMPT = { questionId: 'q', attemptId: 'a' };

function session(attempt = null) {
  return { sessionId: 's', questions: [{ id: 'q', clock: attempt && { attempt } }], answers: [] };
}

async function visit(store, disk, held = session()) {
  const deliveries = new Deliveries(store, new Vault(disk), { put: store.put, wait });
  await deliveries.recover(held);
  return deliveries;
}

async function record(deliveries, bytes, elsewhere) {
  const recording = deliveries.begin(ATTEMPT, 'video/webm', elsewhere);
  await recording.append(new Blob([bytes]));
  return recording;
}

test('an answer is declared when its segment is stored, and only then forgotten here', async () => {
  const store = new FakeStore();
  const disk = new FakeDisk();
  const deliveries = await visit(store, disk);
  const states = [];
  deliveries.addEventListener('change', ({ delivery }) => states.push(delivery.state));
  await record(deliveries, randomBytes(100));
  assert.equal(disk.chunks.size, 1);
  await deliveries.of('q').finish();
  assert.deepEqual(store.answers, [{ attemptId: 'a', segments: ['u0'] }]);
  assert.equal(disk.chunks.size + disk.facts.size, 0);
  assert.equal(states.at(-1), 'saved');
  assert.ok(!deliveries.busy);
});

test('nobody waits for the disk to be cleared', async () => {
  const disk = new FakeDisk();
  const deliveries = await visit(new FakeStore(), disk);
  await record(deliveries, randomBytes(100));
  const delivery = deliveries.of('q');
  let stateThen = null;
  disk.remove = async () => {
    stateThen = delivery.state;
  };
  await delivery.finish();
  assert.equal(stateThen, 'saved');
});

test('after a crash the segment is sent by itself and the next one gets the next number', async () => {
  const store = new FakeStore();
  const disk = new FakeDisk();
  await record(await visit(store, disk), randomBytes(PART + 7));
  const after = await visit(store, disk, session({ attemptId: 'a', state: 'RUNNING', segments: [{ uploadId: 'u0', segment: 0, state: 'RECEIVING' }] }));
  const delivery = after.of('q');
  assert.equal(delivery.state, 'interrupted');
  assert.deepEqual(store.answers, []);
  await record(after, randomBytes(10));
  await delivery.finish();
  assert.equal(delivery.state, 'saved');
  assert.equal(store.uploads.get(store.answers[0].segments[1]).wish.segment, 1);
  assert.equal(store.answers[0].segments.length, 2);
});

test('an answer that was finished before the crash needs nobody to press anything', async () => {
  const store = new FakeStore();
  const disk = new FakeDisk();
  const recording = await record(await visit(store, disk), randomBytes(10));
  await recording.note({ finished: true });
  const after = await visit(store, disk);
  await after.of('q').finish();
  assert.deepEqual(store.answers, [{ attemptId: 'a', segments: ['u0'] }]);
});

test('what the server has as an answer is forgotten here', async () => {
  const store = new FakeStore();
  const disk = new FakeDisk();
  await record(await visit(store, disk), randomBytes(10));
  const after = await visit(store, disk, session({ attemptId: 'a', state: 'ANSWERED', segments: [] }));
  assert.equal(after.of('q'), null);
  assert.equal(disk.facts.size, 0);
});

test('segments another device has stored belong to the answer', async () => {
  const store = new FakeStore();
  const deliveries = await visit(store, new FakeDisk());
  await record(deliveries, randomBytes(10), [{ uploadId: 'other', segment: 0, state: 'STORED' }]);
  await deliveries.of('q').finish();
  assert.deepEqual(store.answers[0].segments, ['other', 'u0']);
});

test('a refusal for good keeps the recording, and sending again can still succeed', async () => {
  const store = new FakeStore();
  const disk = new FakeDisk();
  const begin = store.beginUpload;
  store.beginUpload = async () => { throw new Problem(413, 'media.too-large'); };
  const deliveries = await visit(store, disk);
  await record(deliveries, randomBytes(10));
  const delivery = await deliveries.of('q').finish();
  assert.equal(delivery.state, 'failed');
  assert.equal(disk.chunks.size, 1);
  store.beginUpload = begin;
  assert.equal((await delivery.again()).state, 'saved');
});

test('nothing recorded is said, not sent', async () => {
  const store = new FakeStore();
  const deliveries = await visit(store, new FakeDisk());
  deliveries.begin(ATTEMPT, 'video/webm');
  const delivery = await deliveries.of('q').finish();
  assert.equal(delivery.error.code, 'media.empty');
  assert.deepEqual(store.answers, []);
});

test('a written answer goes whole with its checksum', async () => {
  const store = new FakeStore();
  const texts = [];
  store.sendText = async (...sent) => { texts.push(sent); return { responseId: 'r' }; };
  const deliveries = await visit(store, new FakeDisk());
  const recording = deliveries.begin(ATTEMPT, 'text/plain;charset=utf-8');
  await recording.append(new Blob(['hello']));
  await deliveries.of('q').finish();
  assert.equal(deliveries.of('q').state, 'saved');
  assert.equal(texts[0][3], 'LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=');
});
