import assert from "node:assert/strict";
import { test } from "node:test";
import { compareDocuments, isSame } from "../../../static/js/editor/core/compare.js";
import { design, sheet, thing } from "./random-edits.mjs";

const [a, b, c] = [thing(), thing(), thing()];
const [first, second] = [sheet([a, b]), sheet([c])];
const before = design(first, second);
const differs = (after) => compareDocuments(before, after);

test("a copy is the same", () => {
  assert.ok(isSame(differs(structuredClone(before))));
});

test("objects that changed, came and went are counted, and the first page that differs is named", () => {
  const after = design(first, { ...second, objects: [{ ...c, left: 5 }, thing(), thing()] });
  assert.deepEqual([differs(after).changed, differs(after).added, differs(after).removed, differs(after).page], [1, 2, 0, second.id]);
  assert.equal(compareDocuments(after, before).removed, 2);
});

test("pages that came, went or have other settings", () => {
  const after = design({ ...first, background: "#000000" }, second, sheet([]));
  assert.deepEqual([differs(after).pagesChanged, differs(after).pagesAdded, differs(after).pagesRemoved], [1, 1, 0]);
  assert.equal(differs(design(first)).pagesRemoved, 1);
  assert.equal(differs(design(first)).page, second.id);
});

test("nothing but the order", () => {
  assert.ok(differs(design({ ...first, objects: [b, a] }, second)).reordered);
  assert.ok(differs(design(second, first)).reordered);
});
