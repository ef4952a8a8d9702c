import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { LANGUAGES, say, t, use } from '../../main/webapp/assets/candidate/dictionary.js';
import english from '../../main/webapp/assets/candidate/messages/en.js';

const SOURCES = new URL('../../main/webapp/assets/candidate/', import.meta.url);
const bundles = await Promise.all(Object.entries(LANGUAGES).map(async ([tag, { load }]) => [tag, (await load()).default]));

function sources() {
  return ['', 'capture/', 'screens/'].flatMap((folder) =>
    readdirSync(new URL(folder, SOURCES)).filter((name) => name.endsWith('.js')).map((name) => readFileSync(new URL(folder + name, SOURCES), 'utf8')),
  );
}

function names(message) {
  const forms = typeof message === 'string' ? [message] : Object.values(message);
  return [...new Set(forms.flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)))].filter((name) => name !== 'count').sort();
}

for (const [tag, messages] of bundles) {
  test(`${tag}: every message is there, none is left over, and all take the same values`, () => {
    assert.deepEqual(Object.keys(messages).sort(), Object.keys(english).sort());
    for (const key of Object.keys(english)) {
      assert.deepEqual(names(messages[key]), names(english[key]), key);
    }
  });

  test(`${tag}: every counted message has every plural form of its language`, () => {
    const forms = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
    for (const [key, message] of Object.entries(messages)) {
      if (typeof message !== 'string') {
        assert.deepEqual(forms.filter((form) => !(form in message)), [], key);
      }
    }
  });
}

test('no Russian sentence is English', () => {
  const [, russian] = bundles.find(([tag]) => tag === 'ru');
  const latin = Object.entries(russian).filter(([key, message]) => {
    const text = JSON.stringify(typeof message === 'string' ? message : Object.values(message)).replace(/\{\w+\}/g, '');
    return !/[а-яё]/i.test(text) && /[a-z]/i.test(text) && key !== 'page.title';
  });
  assert.deepEqual(latin, []);
});

test('every message that is asked for exists', () => {
  const asked = sources().flatMap((source) => [...source.matchAll(/\b(?:t|say)\('([^']+)'/g)].map(([, key]) => key));
  assert.ok(asked.length > 150);
  assert.deepEqual(asked.filter((key) => !(key in english)), []);
});

test('a message follows the language it is shown in', async () => {
  use('en', english);
  const message = say('question.progress', { number: 2, total: 3 });
  assert.equal(String(message), 'Question 2 of 3');
  use('ru', bundles.find(([tag]) => tag === 'ru')[1]);
  assert.equal(String(message), 'Вопрос 2 из 3');
  assert.equal(t('time.seconds', { count: 22 }), '22 секунды');
});
