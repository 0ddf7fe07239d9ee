import assert from "node:assert/strict";
import { test } from "node:test";
import { inflated, meet, onDevicePixels, unionOf } from "../../../static/js/editor/core/boxes.js";

const box = (left, top, width, height) => ({ left, top, width, height });

test("boxes meet when they have a point in common, not when they touch", () => {
  assert.ok(meet(box(0, 0, 10, 10), box(9, 9, 5, 5)));
  assert.ok(!meet(box(0, 0, 10, 10), box(10, 0, 5, 5)));
  assert.ok(!meet(box(0, 0, 10, 10), box(0, 20, 10, 10)));
});

test("the union holds every box, also to the left of zero", () => {
  assert.deepEqual(unionOf([box(-10, 5, 5, 5), box(20, 0, 10, 2)]), box(-10, 0, 40, 10));
  assert.deepEqual(inflated(box(10, 10, 5, 5), 2), box(8, 8, 9, 9));
});

test("a box on device pixels loses nothing and stands on their edges", () => {
  assert.deepEqual(onDevicePixels(box(10.2, -0.4, 5, 5), 1), box(10, -1, 6, 6));
  assert.deepEqual(onDevicePixels(box(10.2, 0.6, 5, 5), 2), box(10, 0.5, 5.5, 5.5));
});
