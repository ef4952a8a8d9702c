import { test } from "node:test";
import assert from "node:assert/strict";
import { keysOf, languageOf, other, say } from "../../main/webapp/assets/shared/words.js";

test("both languages say the same", () => {
  assert.deepEqual(keysOf("en").toSorted(), keysOf("ru").toSorted());
});

test("what was chosen goes before what the browser wants", () => {
  assert.equal(languageOf("ru", ["en-GB"]), "ru");
  assert.equal(languageOf(null, ["de", "ru-RU", "en"]), "ru");
  assert.equal(languageOf(null, ["de"]), "en");
  assert.equal(other("en"), "ru");
});

test("a problem nobody wrote a sentence for has one all the same", () => {
  assert.equal(say("en", "limit.exceeded"), say("en", "other"));
  assert.match(say("en", "question", 3), /3/);
});
