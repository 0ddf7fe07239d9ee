import assert from "node:assert/strict";
import test from "node:test";

import { changedInRange, graphemes, hasBullets, sharedLook, withBullets } from "../../../static/js/editor/core/text-styles.js";
import { upperCase } from "../../../static/js/editor/core/upper-case.js";

const PINK = { fill: "#ff0080" };
const text = (fields) => ({ type: "Textbox", id: "a", text: "봄 신상품\n할인", fill: "#000000", fontSize: 40, styles: [], ...fields });
const paint = (fill) => (object) => ({ ...object, fill });
const run = (start, end, style = PINK) => ({ start, end, style });

test("a look goes to the selected letters, line ends counted in the selection and not in the runs", () => {
  const painted = changedInRange(text(), { start: 4, end: 7 }, paint("#ff0080"));
  assert.deepEqual(painted.styles, [run(4, 6)]);
  assert.equal(painted.fill, "#000000", "the text keeps its own");
  const wider = changedInRange(painted, { start: 5, end: 8 }, (object) => ({ ...object, fontSize: 60 }));
  assert.deepEqual(wider.styles, [run(4, 5, { fill: "#ff0080" }), run(5, 6, { fill: "#ff0080", fontSize: 60 }), run(6, 7, { fontSize: 60 })].slice(0, 3));
});

test("letters that get the look of their text again are no part any more", () => {
  const painted = text({ styles: [run(0, 3)] });
  assert.deepEqual(changedInRange(painted, { start: 2, end: 3 }, paint("#000000")).styles, [run(0, 2)]);
  assert.deepEqual(changedInRange(painted, { start: 0, end: 9 }, paint("#000000")).styles, []);
});

test("with nothing selected a look is the whole text's, parts included, and their other looks stay", () => {
  const parts = text({ styles: [run(0, 1, { fill: "#ff0080", fontWeight: 700 })] });
  const blue = changedInRange(parts, null, paint("#0000ff"));
  assert.deepEqual([blue.fill, blue.styles], ["#0000ff", [run(0, 1, { fontWeight: 700 })]]);
  const black = changedInRange(parts, null, paint("#000000"));
  assert.deepEqual(black.styles, [run(0, 1, { fontWeight: 700 })], "also where the text itself had that colour");
  const moved = changedInRange(parts, { start: 0, end: 1 }, (object) => ({ ...object, left: 10 }));
  assert.deepEqual(moved, { ...parts, left: 10 }, "a place is no look of letters");
  assert.equal(changedInRange(parts, null, (object) => object), parts, "nothing changed is nothing new");
});

test("a gradient lies over the whole text", () => {
  const gradient = { type: "linear", colorStops: [] };
  assert.deepEqual(changedInRange(text(), { start: 0, end: 1 }, paint(gradient)).fill, gradient);
});

test("what is shown is what the letters share", () => {
  const painted = text({ styles: [run(2, 5)] });
  assert.equal(sharedLook(painted, null, "fill"), undefined);
  assert.equal(sharedLook(painted, { start: 1, end: 5 }, "fill"), "#ff0080", "a space shows no colour");
  assert.equal(sharedLook(painted, { start: 6, end: 8 }, "fill"), "#000000");
  assert.equal(sharedLook(painted, null, "underline"), false);
  assert.equal(sharedLook(text({ styles: { 1: { 0: PINK } } }), { start: 6, end: 7 }, "fill"), "#ff0080", "as Fabric 5 wrote it");
});

test("letters are counted as people count them", () => {
  assert.deepEqual(graphemes("가👩‍👧é"), ["가", "👩‍👧", "é"]);
  const family = text({ text: "👩‍👧가나" });
  assert.deepEqual(changedInRange(family, { start: 1, end: 2 }, paint("#ff0080")).styles, [run(1, 2)]);
});

test("bullets come and go with the looks of the words", () => {
  const plain = text({ text: "원두\n\n우유", styles: [run(2, 4)] });
  const listed = withBullets(plain);
  assert.deepEqual([listed.text, listed.styles], ["• 원두\n\n• 우유", [run(6, 8)]]);
  assert.ok(hasBullets(listed) && !hasBullets(plain));
  assert.deepEqual(withBullets(listed), plain);
  assert.equal(withBullets(text({ text: "• 하나\n둘" })).text, "• 하나\n• 둘", "a list that lacks one is completed");
});

test("capitals keep every letter in its place", () => {
  assert.equal(upperCase("Spring straße 봄 é"), "SPRING STRAßE 봄 É");
});
