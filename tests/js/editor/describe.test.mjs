import assert from "node:assert/strict";
import { test } from "node:test";
import { describe } from "../../../static/js/editor/core/describe.js";
import { addObjects, changeObjects, moved, removeObjects, setBackground } from "../../../static/js/editor/core/edits.js";
import { addPage, blankPage, movePage, removePage, renamePage } from "../../../static/js/editor/core/page-edits.js";
import { diff } from "../../../static/js/editor/core/patch.js";
import { turned } from "../../../static/js/editor/core/objects.js";

const object = (id, fields = {}) => ({ type: "Rect", id, originX: "left", originY: "top", left: 0, top: 0, width: 10, height: 10, ...fields });
const document = {
  schema: 1,
  fabric: "7.4.0",
  pages: [
    { id: "p", background: "#fff", objects: [object("a"), object("b"), object("c")] },
    { id: "q", background: "#fff", objects: [] },
  ],
};
const set = (fields) => (each) => ({ ...each, ...fields });

/** @type {[string, (document: any) => any][]} */
const DEEDS = [
  ["add", (each) => addObjects(each, "p", [object("d")])],
  ["delete", (each) => removeObjects(each, ["a", "b"])],
  ["group", (each) => addObjects(removeObjects(each, ["a", "b"]), "p", [object("g")])],
  ["ungroup", (each) => addObjects(removeObjects(each, ["a"]), "p", [object("x"), object("y")])],
  ["move", (each) => changeObjects(each, ["a"], (one) => moved(one, 5, 0))],
  ["resize", (each) => changeObjects(each, ["a"], set({ width: 40, left: -5 }))],
  ["rotate", (each) => changeObjects(each, ["a"], (one) => turned(one, 30))],
  ["write", (each) => changeObjects(each, ["a"], set({ text: "x", height: 30 }))],
  ["style", (each) => changeObjects(each, ["a"], set({ fill: "#123456" }))],
  ["order", (each) => ({ ...each, pages: [{ ...each.pages[0], objects: each.pages[0].objects.toReversed() }, each.pages[1]] })],
  ["background", (each) => setBackground(each, "p", "#000000")],
  ["page-add", (each) => addPage(each, blankPage())],
  ["page-delete", (each) => removePage(each, "p")],
  ["page-move", (each) => movePage(each, "p", 1)],
  ["page-rename", (each) => renamePage(each, "p", "Cover")],
];

for (const [verb, change] of DEEDS) test(`a step is told as: ${verb}`, () => assert.equal(describe(diff(document, change(document))).verb, verb));

test("it says to what it was done, also to what is gone", () => {
  const names = (change) => describe(diff(document, change(document))).objects.map(({ id }) => id);
  assert.deepEqual(names((each) => removeObjects(each, ["a", "b"])), ["a", "b"]);
  assert.deepEqual(names((each) => changeObjects(each, ["c"], (one) => moved(one, 1, 1))), ["c"]);
});
