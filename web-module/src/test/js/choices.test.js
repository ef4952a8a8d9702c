import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brandColours, contrast, parse } from '../../main/webapp/assets/candidate/colour.js';
import { measure, qualityFor } from '../../main/webapp/assets/candidate/quality.js';
import { pause } from '../../main/webapp/assets/candidate/retry.js';
import { countDown } from '../../main/webapp/assets/candidate/timer.js';
import { onlyTab } from '../../main/webapp/assets/candidate/tabs.js';

test('the picture is as large as the way carries', () => {
  assert.equal(qualityFor(20e6), 'high');
  assert.equal(qualityFor(2e6), 'low');
  assert.equal(qualityFor(0.3e6), 'sound');
});

test('a quick way is measured with more bytes, a slow one with the first few', async () => {
  const measured = async (bitsPerMillisecond) => {
    let time = 0;
    const sent = [];
    const speed = await measure(async (bytes) => {
      sent.push(bytes);
      time += (bytes * 8) / bitsPerMillisecond;
    }, () => time);
    return { speed, most: Math.max(...sent) };
  };
  const quick = await measured(50_000);
  assert.equal(quick.most, 2 * 1024 * 1024);
  assert.ok(Math.abs(quick.speed - 50e6) < 1e6);
  const slow = await measured(200);
  assert.equal(slow.most, 256 * 1024);
});

test('any colour becomes legible in both themes, and nonsense is left out', () => {
  for (const colour of ['#ffff00', '#0a7d5a', '#000000', '#ffffff', '#ff0080']) {
    const { '--brand-light': light, '--brand-dark': dark } = brandColours(colour);
    assert.ok(contrast(parse(light), [255, 255, 255]) >= 4.5, colour);
    assert.ok(contrast(parse(dark), [14, 16, 20]) >= 4.5, colour);
  }
  assert.deepEqual(brandColours('red;x'), {});
  assert.deepEqual(brandColours(null), {});
});

test('coming back online ends the wait', async () => {
  const target = new EventTarget();
  const waited = pause(60_000, target);
  target.dispatchEvent(new Event('online'));
  await waited;
});

test('a clock that jumps says the seconds that are left, not those that passed by', () => {
  const left = [0];
  const ticks = [];
  let over = false;
  countDown(() => left[0], { tick: (seconds) => ticks.push(seconds), over: () => { over = true; } });
  assert.deepEqual(ticks, [0]);
  assert.ok(over);
});

test('the second tab waits until the first is closed', async () => {
  const queue = [];
  const locks = {
    async request(name, ...rest) {
      const action = rest.at(-1);
      if (rest.length === 2) {
        return action(queue.length === 0 && queue.push('first') ? {} : null);
      }
      queue.push(action);
    },
  };
  await onlyTab('t', () => assert.fail('the first tab waits for nobody'), locks);
  let waiting = false;
  const second = onlyTab('t', () => { waiting = true; }, locks);
  assert.ok(waiting);
  queue.at(-1)({});
  await second;
});

test('a browser without locks lets every tab in', async () => {
  await onlyTab('t', () => assert.fail(), undefined);
});
