import { test } from "node:test";
import assert from "node:assert/strict";
import { clock } from "../../main/webapp/assets/candidate/format.js";
import { isThere } from "../../main/webapp/assets/js/console/studio.js";

test("a button is there in its states only", () => {
  assert.equal(isThere("live recording", "live"), true);
  assert.equal(isThere("live recording", "record"), false);
  assert.equal(isThere("idle", "review"), false);
});

test("the time of a recording is told in minutes and seconds", () => {
  assert.equal(clock(0), "0:00");
  assert.equal(clock(9), "0:09");
  assert.equal(clock(300), "5:00");
});
