import { strict as assert } from "node:assert";
import { test } from "node:test";
import { landing } from "../../main/webapp/assets/js/console/dragging.js";

test("an item lands before or behind the one it was dropped on", () => {
  assert.equal(landing(0, 2, true), 2);
  assert.equal(landing(0, 2, false), 1);
  assert.equal(landing(3, 1, false), 1);
  assert.equal(landing(3, 1, true), 2);
});

test("an item dropped beside itself stays", () => {
  assert.equal(landing(1, 1, true), 1);
  assert.equal(landing(1, 1, false), 1);
  assert.equal(landing(1, 0, true), 1);
  assert.equal(landing(1, 2, false), 1);
});
