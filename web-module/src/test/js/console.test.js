import { test } from "node:test";
import assert from "node:assert/strict";
import { spanAt } from "../../main/webapp/assets/js/console/seeking.js";
import { momentIn } from "../../main/webapp/assets/js/console/arrival.js";
import { completion } from "../../main/webapp/assets/js/console/comments.js";
import { matches, termsOf } from "../../main/webapp/assets/js/console/find.js";
import { decode } from "../../main/webapp/assets/js/console/files.js";
import { actFor } from "../../main/webapp/assets/js/console/keys.js";

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

test("a name is completed from its beginning", () => {
  const names = ["Ann", "Ann Lee", "Юлия Ким"];
  assert.equal(completion("Look, @ann l", names), "Ann Lee");
  assert.equal(completion("@юл", names), "Юлия Ким");
  assert.equal(completion("@", names), null);
  assert.equal(completion("@Bob", names), null);
  assert.equal(completion("nobody", names), null);
});

test("words are found by their beginnings, whatever their case", () => {
  assert.deepEqual(termsOf('"Release plan" -budget or Ещё'), ["release", "plan", "еще"]);
  assert.equal(matches("We planned the releases.", ["release", "plan"]), true);
  assert.equal(matches("We planned it.", ["release", "plan"]), false);
});

test("keys leave alone what has a use for them", () => {
  const button = { closest: () => ({}) };
  const page = { closest: () => null };
  assert.equal(actFor(" ", button, null), null);
  assert.equal(typeof actFor(" ", page, null), "function");
  assert.equal(actFor("ArrowLeft", page, { type: "radio" }), null);
  assert.equal(typeof actFor("4", page, { type: "radio" }), "function");
  assert.equal(actFor("6", page, null), null);
  assert.equal(actFor("constructor", page, null), null);
});

test("a list is read as UTF-8, or else as an old Russian spreadsheet wrote it", () => {
  assert.equal(decode(new TextEncoder().encode("Анна;anna@example.org")), "Анна;anna@example.org");
  assert.equal(decode(Uint8Array.from([0xc0, 0xed, 0xed, 0xe0])), "Анна");
});
