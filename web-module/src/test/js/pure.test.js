import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { test } from 'node:test';
import { fileFilter, recordingTypes, uploadType } from '../../main/webapp/assets/candidate/media-types.js';
import { Sha256 } from '../../main/webapp/assets/candidate/sha256.js';
import { loudness } from '../../main/webapp/assets/candidate/level-meter.js';
import { fileMistake } from '../../main/webapp/assets/candidate/screens/file-choice.js';

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

test('a browser that records only MP4 is asked for MP4', () => {
  assert.deepEqual(recordingTypes('VIDEO', (type) => type === 'video/mp4'), ['video/mp4']);
  assert.deepEqual(recordingTypes('AUDIO', () => false), []);
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
