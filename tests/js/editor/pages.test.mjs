import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { addObjects, changeObjects } from "../../../static/js/editor/core/edits.js";
import { addPage, blankPage, copyOfPage, movePage, neighbourOf, removePage, renamePage } from "../../../static/js/editor/core/page-edits.js";
import { applyPatch, diff } from "../../../static/js/editor/core/patch.js";
import * as state from "../../../static/js/editor/state/design.js";

const object = (id, fields = {}) => ({ type: "Rect", id, left: 0, top: 0, ...fields });
const pageOf = (id, ...objects) => ({ id, background: "#fff", objects });
const pages = () => state.design.value.pages.map(({ id }) => id).join("");
const nudge = (id) => state.edit((document) => changeObjects(document, [id], (each) => ({ ...each, left: each.left + 1 })));

beforeEach(() => {
  state.openDesign({
    schema: 1,
    fabric: "7.4.0",
    pages: [pageOf("a", object("a1"), object("a2")), pageOf("b", object("b1")), pageOf("c")],
  });
  state.showPage("a");
});

const GESTURES = {
  "add in the middle": () => state.edit((document) => addPage(document, pageOf("x"), "a"), [], "x"),
  "add at the end": () => state.edit((document) => addPage(document, pageOf("x")), [], "x"),
  duplicate: () => state.edit((document) => addPage(document, copyOfPage(document.pages[0]), "a")),
  "remove the shown one": () => state.edit((document) => removePage(document, "a"), [], "b"),
  "remove another": () => state.edit((document) => removePage(document, "c")),
  move: () => state.edit((document) => movePage(document, "a", 2)),
  rename: () => state.edit((document) => renamePage(document, "b", "표지")),
  "everything at once": () =>
    state.edit((document) => {
      const changed = addObjects(changeObjects(document, ["b1"], (each) => ({ ...each, left: 7 })), "c", [object("c1")]);
      return movePage(addPage(removePage(changed, "a"), pageOf("x", object("x1")), "b"), "c", 0);
    }),
};

for (const [name, gesture] of Object.entries(GESTURES)) {
  test(`${name}: one step; undo then redo gives the very same pages`, () => {
    const before = state.design.value;
    gesture();
    const after = state.design.value;
    assert.notDeepEqual(after, before);
    state.undo();
    assert.deepEqual(state.design.value, before);
    assert.equal(state.canUndo.value, false, "one gesture is one step");
    state.redo();
    assert.deepEqual(state.design.value, after);
  });
}

test("a step of pages costs what it changed: pages that stay are shared", () => {
  const [, b, c] = state.design.value.pages;
  GESTURES["remove the shown one"]();
  state.undo();
  assert.equal(state.design.value.pages[1], b);
  assert.equal(state.design.value.pages[2], c);
  const before = state.design.value;
  const patch = diff(before, movePage(before, "a", 2));
  assert.deepEqual([patch.pages, patch.sheets], [[], []], "a move holds no page");
  assert.equal(applyPatch(before, patch, "after").pages[2], before.pages[0]);
});

test("undo and redo show the page on which it happened, with its selection", () => {
  state.select(["a1"]);
  nudge("a1");
  state.showPage("b");
  assert.deepEqual(state.selection.value, []);
  state.select(["b1"]);
  nudge("b1");
  state.showPage("c");
  state.undo();
  assert.deepEqual([state.page.value.id, state.selection.value], ["b", ["b1"]]);
  state.undo();
  assert.deepEqual([state.page.value.id, state.selection.value], ["a", ["a1"]]);
  state.showPage("c");
  state.redo();
  assert.equal(state.page.value.id, "a");
  state.redo();
  assert.equal(state.page.value.id, "b");
});

test("what lands on a page that is not shown leaves the view, and is found by undo", () => {
  state.edit((document) => addObjects(document, "c", [object("late")]), ["late"]);
  assert.deepEqual([state.page.value.id, state.selection.value], ["a", []]);
  state.undo();
  assert.equal(state.page.value.id, "c");
});

test("a new page is shown; undoing it goes back to where one was", () => {
  state.showPage("b");
  state.select(["b1"]);
  GESTURES["add at the end"]();
  assert.equal(state.page.value.id, "x");
  state.undo();
  assert.deepEqual([state.page.value.id, state.selection.value, pages()], ["b", ["b1"], "abc"]);
  state.redo();
  assert.equal(state.page.value.id, "x");
});

test("a page that was deleted comes back and is shown", () => {
  GESTURES["remove the shown one"]();
  assert.equal(state.page.value.id, "b");
  state.undo();
  assert.equal(state.page.value.id, "a");
});

test("where the shown page is gone the first one is shown", () => {
  state.showPage("c");
  state.openDesign({ schema: 1, fabric: "7.4.0", pages: [pageOf("n")] });
  assert.equal(state.page.value.id, "n");
  state.showPage("nowhere");
  assert.equal(state.page.value.id, "n");
});

test("turning the page ends an open gesture and is no step of its own", () => {
  state.beginGesture();
  state.adjust((document) => changeObjects(document, ["a1"], (each) => ({ ...each, left: 5 })));
  state.showPage("b");
  state.undo();
  assert.deepEqual([state.page.value.id, state.page.value.objects[0].left], ["a", 0]);
  assert.equal(state.canUndo.value, false);
});

test("a copy of a page shares no id with it, not inside groups either", () => {
  const original = pageOf("g", { ...object("group"), type: "Group", objects: [object("child")] });
  const copy = copyOfPage(original);
  const ids = [copy.id, copy.objects[0].id, copy.objects[0].objects[0].id];
  assert.equal(new Set([...ids, "g", "group", "child"]).size, 6);
  assert.equal(original.objects[0].objects[0].id, "child");
});

test("the last page stays, a move stays inside, and what changes nothing gives the very same document", () => {
  const document = { schema: 1, fabric: "7.4.0", pages: [blankPage()] };
  const [{ id }] = document.pages;
  assert.equal(removePage(document, id), document);
  assert.equal(movePage(document, id, 5), document);
  assert.equal(renamePage(document, id, ""), document);
  const three = state.design.value;
  assert.equal(removePage(three, "nobody"), three);
  assert.deepEqual(movePage(three, "b", -4).pages.map((each) => each.id), ["b", "a", "c"]);
  assert.equal("name" in renamePage(renamePage(three, "b", "x"), "b", "").pages[1], false);
  assert.deepEqual([neighbourOf(three, "a"), neighbourOf(three, "c")], ["b", "b"]);
});

test("a step that lands on another page turns to it; undo turns back, with what was selected there", () => {
  state.showPage("b");
  state.select(["b1"]);
  state.edit((document) => addObjects(document, "a", [object("late")]), ["late"], "a");
  assert.deepEqual([state.page.value.id, state.selection.value], ["a", ["late"]]);
  state.showPage("c");
  state.undo();
  assert.deepEqual([state.page.value.id, state.selection.value, state.canUndo.value], ["b", ["b1"], false]);
  state.redo();
  assert.deepEqual([state.page.value.id, state.selection.value], ["a", ["late"]]);
});
