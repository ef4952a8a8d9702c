import { test } from "node:test";
import assert from "node:assert/strict";
import { spanAt } from "../../main/webapp/assets/js/console/seeking.js";
import { momentIn } from "../../main/webapp/assets/js/console/arrival.js";

const STARTS = [0.5, 1.2, 1.2, 4];

test("nothing is said before the first word", () => {
  assert.equal(spanAt(STARTS, 0), -1);
  assert.equal(spanAt([], 3), -1);
});

test("a word is said from its beginning until the next begins", () => {
  assert.equal(spanAt(STARTS, 0.5), 0);
  assert.equal(spanAt(STARTS, 1.1), 0);
  assert.equal(spanAt(STARTS, 3.9), 2);
});

test("the last word is said to the end", () => {
  assert.equal(spanAt(STARTS, 100), 3);
});

test("a jump that lands a hair early finds the word it was meant for", () => {
  assert.equal(spanAt(STARTS, 3.999), 3);
});

test("an address names a second, or none", () => {
  assert.equal(momentIn("#t=41.20"), 41.2);
  assert.equal(momentIn("#t=0"), 0);
  assert.equal(momentIn("#t=-1"), null);
  assert.equal(momentIn("#answer-2"), null);
});
