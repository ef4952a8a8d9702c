import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { beforeEach, test } from 'node:test';
import { Api } from '../../main/webapp/assets/candidate/api.js';
import { chooseLanguage, t, use } from '../../main/webapp/assets/candidate/dictionary.js';
import { clock, duration, size } from '../../main/webapp/assets/candidate/format.js';
import { Memory } from '../../main/webapp/assets/candidate/memory.js';
import english from '../../main/webapp/assets/candidate/messages/en.js';
import { Problem, sentence } from '../../main/webapp/assets/candidate/problems.js';
import { mistakes } from '../../main/webapp/assets/candidate/screens/details.js';

const SOURCES = new URL('../../main/webapp/assets/candidate/', import.meta.url);

beforeEach(() => use('en', english));

function sources() {
  return ['', 'capture/', 'screens/'].flatMap((folder) =>
    readdirSync(new URL(folder, SOURCES)).filter((name) => name.endsWith('.js')).map((name) => readFileSync(new URL(folder + name, SOURCES), 'utf8')),
  );
}

test('no module parses text as HTML or evaluates it', () => {
  for (const source of sources()) {
    assert.doesNotMatch(source, /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(/);
  }
});

test('plural forms follow the count', () => {
  assert.equal(t('question.retakes', { count: 0 }), 'one attempt');
  assert.equal(t('question.retakes', { count: 1 }), 'may be repeated once');
  assert.equal(t('question.retakes', { count: 2 }), 'may be repeated 2 times');
});

test('the language is the first wanted one that exists', () => {
  assert.equal(chooseLanguage(['de-DE', 'ru-RU', 'en-GB'], ['en', 'ru']), 'ru');
  assert.equal(chooseLanguage(['xx'], ['en']), 'en');
});

test('times and sizes read well', () => {
  assert.equal(clock(75), '1:15');
  assert.equal(clock(-1), '0:00');
  assert.equal(duration(90), '1 minute 30 seconds');
  assert.equal(duration(60), '1 minute');
  assert.equal(size(2_500_000), '2.5 MB');
});

test('a problem becomes a sentence by its status, and nothing technical is shown', () => {
  assert.equal(sentence(new Problem(413, 'media.too-large')), english['problem.too-large']);
  assert.equal(sentence(new Problem(503, '')), english['problem.server']);
  assert.equal(sentence(new TypeError('x is undefined')), english['problem.server']);
});

test('the form wants name, address, consent to recording and a choice about AI, and takes both choices', () => {
  const empty = { name: ' ', email: '', recording: false, aiAnalysis: null };
  assert.deepEqual([...mistakes(empty).keys()], ['name', 'email', 'recording', 'ai']);
  const full = { name: 'Ada', email: 'ada@example.com', recording: true };
  assert.equal(mistakes({ ...full, aiAnalysis: false }).size, 0);
  assert.equal(mistakes({ ...full, aiAnalysis: true }).size, 0);
  assert.equal(mistakes({ ...full, email: 'ada@', aiAnalysis: true }).get('email'), 'details.email-invalid');
});

test('a lost answer is asked for again under the same key', async () => {
  const keys = [];
  let calls = 0;
  const fetch = async (url, { headers }) => {
    keys.push(headers['Idempotency-Key']);
    calls += 1;
    if (calls === 1) {
      throw new TypeError('network');
    }
    return new Response('{"status":"SUBMITTED"}', { status: 200 });
  };
  assert.deepEqual(await new Api('link', { sessionToken: 's', fetch }).handIn(), { status: 'SUBMITTED' });
  assert.equal(keys.length, 2);
  assert.equal(keys[0], keys[1]);
});

test('a refusal carries status and code', async () => {
  const fetch = async () => new Response('{"status":410,"code":"interview.closed"}', { status: 410 });
  await assert.rejects(new Api('link', { fetch }).interview(), { status: 410, code: 'interview.closed' });
});

test('the way back survives a reload and a broken storage does no harm', () => {
  const held = new Map();
  const storage = { getItem: (key) => held.get(key) ?? null, setItem: (key, value) => held.set(key, value), removeItem: (key) => held.delete(key) };
  const memory = new Memory('link', storage);
  memory.sessionToken = 'secret';
  memory.keepDraft('a', 'half a sent');
  const again = new Memory('link', storage);
  assert.equal(again.sessionToken, 'secret');
  assert.equal(again.draft('a'), 'half a sent');
  assert.equal(again.draft('b'), '');
  assert.equal(new Memory('other', storage).sessionToken, null);
  const broken = new Memory('link', { getItem() { throw new Error(); }, setItem() { throw new Error(); } });
  broken.sessionToken = 'kept in this page only';
  assert.equal(broken.sessionToken, 'kept in this page only');
});
