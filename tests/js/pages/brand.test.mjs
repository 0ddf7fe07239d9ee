import assert from "node:assert/strict";
import { test } from "node:test";
import { linesOf } from "../../../static/js/pages/brand/lines.js";
import { moved, replaced } from "../../../static/js/pages/brand/order.js";
import { piecesOf } from "../../../static/js/pages/brand/pieces.js";
import { readable } from "../../../static/js/pages/brand/readable.js";

test("lines of a list are guidelines without their marks", () => {
  assert.deepEqual(linesOf("- One.\n\n  2) Two.\n• 셋.\n10% off is fine\n3.5 stars"), ["One.", "Two.", "셋.", "10% off is fine", "3.5 stars"]);
  assert.deepEqual(linesOf(" \n"), []);
});

test("a colour moves to its new place", () => {
  assert.deepEqual(moved(["a", "b", "c"], 0, 2), ["b", "c", "a"]);
  assert.deepEqual(moved(["a", "b", "c"], 2, 0), ["c", "a", "b"]);
});

test("a colour that becomes another one's double takes its place", () => {
  assert.deepEqual(replaced(["a", "b", "c"], 2, "a"), ["b", "a"]);
  assert.deepEqual(replaced(["a", "b"], 1, "b"), ["a", "b"]);
});

test("a text is cut where findings begin and end, in UTF-16 units, also where they overlap", () => {
  const text = "☕😀 conquer it!";
  const at = text.indexOf("conquer");
  const pieces = piecesOf(text, [{ start: at, end: at + 7 }, { start: at, end: text.length }]);
  assert.deepEqual(pieces, [
    { text: "☕😀 ", found: [] },
    { text: "conquer", found: [0, 1] },
    { text: " it!", found: [1] },
  ]);
  assert.deepEqual(piecesOf("calm", []), [{ text: "calm", found: [] }]);
});

test("data is laid out and words stay as they are", () => {
  assert.equal(readable('{"task":"차"}'), '{\n  "task": "차"\n}');
  assert.equal(readable("Write copy."), "Write copy.");
  assert.equal(readable("42"), "42");
});
