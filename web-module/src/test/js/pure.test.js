import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { sha256Hex } from '../../main/webapp/assets/candidate/digest.js';
import { fileFilter, recordingType, uploadType } from '../../main/webapp/assets/candidate/media-types.js';
import { missingParts, planParts } from '../../main/webapp/assets/candidate/parts.js';
import { Sha256 } from '../../main/webapp/assets/candidate/sha256.js';
import { loudness } from '../../main/webapp/assets/candidate/level-meter.js';
import { fileMistake } from '../../main/webapp/assets/candidate/screens/file-choice.js';

const MEBIBYTE = 1024 * 1024;

test('the piecewise digest equals the known one for every length around a block', () => {
  for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 128, 1000, 100_003]) {
    const bytes = randomBytes(length);
    const sha256 = new Sha256();
    for (let start = 0; start < length; start += 37) {
      sha256.update(bytes.subarray(start, start + 37));
    }
    assert.equal(sha256.hex(), createHash('sha256').update(bytes).digest('hex'), `length ${length}`);
  }
});

test('the digest is the same with and without WebCrypto', async () => {
  const blob = new Blob([randomBytes(9 * MEBIBYTE)]);
  assert.equal(await sha256Hex(blob, null), await sha256Hex(blob));
});

test('parts cover the recording without gap or overlap, and none but the last is small', () => {
  const size = 20 * MEBIBYTE + 17;
  const plan = planParts(size, 5 * MEBIBYTE);
  assert.equal(plan[0].start, 0);
  assert.equal(plan.at(-1).end, size);
  plan.slice(1).forEach((part, index) => assert.equal(part.start, plan[index].end));
  plan.slice(0, -1).forEach((part) => assert.ok(part.end - part.start >= 5 * MEBIBYTE));
  assert.deepEqual(plan.map((part) => part.number), plan.map((_, index) => index + 1));
});

test('a huge file never needs more parts than the store takes', () => {
  assert.ok(planParts(200_000 * MEBIBYTE, 5 * MEBIBYTE).length <= 10_000);
});

test('a part stored with another size is sent again', () => {
  const plan = planParts(20 * MEBIBYTE, 5 * MEBIBYTE);
  const stored = [
    { partNumber: 1, size: plan[0].end },
    { partNumber: 2, size: 12 },
  ];
  assert.deepEqual(missingParts(plan, stored).map((part) => part.number), [2, 3]);
});

test('a browser that records only MP4 is asked for MP4', () => {
  assert.equal(recordingType('VIDEO', (type) => type === 'video/mp4'), 'video/mp4');
  assert.equal(recordingType('AUDIO', () => false), null);
});

test('upload types are told without codecs, from synonyms and from the name when the type is missing', () => {
  assert.equal(uploadType({ type: 'video/webm;codecs=vp8,opus' }), 'video/webm');
  assert.equal(uploadType({ type: 'audio/x-m4a', name: 'a.m4a' }), 'audio/mp4');
  assert.equal(uploadType({ type: '', name: 'Answer.WAV' }), 'audio/wav');
  assert.equal(uploadType({ type: 'image/svg+xml', name: 'x.webm' }), null);
  assert.equal(uploadType({ type: '', name: 'noextension' }), null);
});

test('a spoken question offers no video files', () => {
  assert.ok(!fileFilter('AUDIO').includes('video/'));
});

test('a file is refused for its type, its kind, its emptiness or its size', () => {
  const file = (type, size, name = 'answer') => ({ type, size, name });
  assert.equal(fileMistake(file('text/plain', 5), 'VIDEO', 10), 'file-type');
  assert.equal(fileMistake(file('video/webm', 5), 'AUDIO', 10), 'file-kind');
  assert.equal(fileMistake(file('video/webm', 0), 'VIDEO', 10), 'file-empty');
  assert.equal(fileMistake(file('video/webm', 11), 'VIDEO', 10), 'file-large');
  assert.equal(fileMistake(file('audio/wav', 10), 'VIDEO', 10), null);
});

test('silence has no loudness and a full wave the most', () => {
  assert.equal(loudness(new Uint8Array(64).fill(128)), 0);
  assert.equal(loudness(new Uint8Array(64).fill(255)), 1);
});
