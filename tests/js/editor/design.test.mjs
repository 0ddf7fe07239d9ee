import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { addObjects, changeObjects, moved, removeObjects, setBackground } from "../../../static/js/editor/core/edits.js";
import * as state from "../../../static/js/editor/state/design.js";
import { MAX_STEPS } from "../../../static/js/editor/state/history.js";

const object = (id, fields = {}) => ({ type: "Rect", id, left: 0, top: 0, ...fields });
const json = () => JSON.stringify(state.design.value);
const ids = () => state.page.value.objects.map(({ id }) => id);

beforeEach(() => {
  const pages = [{ id: "p", background: "#fff", objects: [object("a"), object("b"), object("c")] }];
  state.openDesign({ schema: 1, fabric: "7.4.0", pages });
});

const GESTURES = {
  add: () => state.edit((document) => addObjects(document, "p", [object("d")]), ["d"]),
  "add at the back": () => state.edit((document) => addObjects(document, "p", [object("d")], 0)),
  delete: () => state.edit((document) => removeObjects(document, ["b"]), []),
  "delete several": () => state.edit((document) => removeObjects(document, ["a", "c"]), []),
  nudge: () => state.edit((document) => changeObjects(document, ["a", "b"], (each) => moved(each, 1, 0))),
  "change a property": () => state.edit((document) => changeObjects(document, ["b"], (each) => ({ ...each, fill: "#123456" }))),
  "add a field that was not there": () =>
    state.edit((document) => changeObjects(document, ["b"], (each) => ({ ...each, shadow: { blur: 2 } }))),
  background: () => state.edit((document) => setBackground(document, "p", "#000000")),
  "z-order": () =>
    state.edit((document) => ({ ...document, pages: [{ ...document.pages[0], objects: document.pages[0].objects.toReversed() }] })),
  "a drag of many moves": () => {
    state.beginGesture();
    for (let x = 1; x <= 30; x += 1) state.adjust((document) => changeObjects(document, ["a"], (each) => ({ ...each, left: x })));
    state.endGesture();
  },
};

for (const [name, gesture] of Object.entries(GESTURES)) {
  test(`${name}: one step; undo then redo gives the very same design`, () => {
    const before = json();
    gesture();
    const after = json();
    assert.notEqual(after, before);
    state.undo();
    assert.equal(json(), before);
    assert.equal(state.canUndo.value, false, "one gesture is one step");
    state.redo();
    assert.equal(json(), after);
    assert.equal(state.canRedo.value, false);
  });
}

test("all gestures one after the other can be undone to the start and redone to the end", () => {
  const stations = [json()];
  for (const gesture of [
    GESTURES.add,
    GESTURES.nudge,
    GESTURES.delete,
    GESTURES.background,
    GESTURES["z-order"],
    GESTURES["a drag of many moves"],
  ]) {
    gesture();
    stations.push(json());
  }
  for (const station of stations.slice(0, -1).toReversed()) {
    state.undo();
    assert.equal(json(), station);
  }
  for (const station of stations.slice(1)) {
    state.redo();
    assert.equal(json(), station);
  }
});

test("fifty steps are kept", () => {
  for (let i = 0; i < MAX_STEPS + 5; i += 1) GESTURES.nudge();
  let undone = 0;
  while (state.canUndo.value) {
    state.undo();
    undone += 1;
  }
  assert.equal(undone, 50);
  assert.equal(state.page.value.objects[0].left, 5);
});

test("a new step drops what could be redone", () => {
  GESTURES.nudge();
  state.undo();
  GESTURES.background();
  assert.equal(state.canRedo.value, false);
});

test("a gesture that changes nothing is no step and leaves the very same document", () => {
  const before = state.design.value;
  state.edit((document) => changeObjects(document, ["a"], (each) => each));
  state.edit((document) => removeObjects(document, ["nobody"]));
  state.edit((document) => setBackground(document, "p", "#fff"));
  assert.equal(state.design.value, before);
  assert.equal(state.canUndo.value, false);
});

test("what comes late while a gesture is open makes a step of its own", () => {
  state.beginGesture();
  state.adjust((document) => changeObjects(document, ["a"], (each) => ({ ...each, left: 9 })));
  state.edit((document) => addObjects(document, "p", [object("late")]));
  state.undo();
  assert.deepEqual([ids(), state.page.value.objects[0].left], [["a", "b", "c"], 9]);
  state.undo();
  assert.equal(state.page.value.objects[0].left, 0);
});

test("a cancelled gesture leaves no trace", () => {
  const before = state.design.value;
  state.beginGesture();
  state.adjust((document) => addObjects(document, "p", [object("x")]), ["x"]);
  state.cancelGesture();
  assert.equal(state.design.value, before);
  assert.deepEqual(state.selection.value, []);
  assert.equal(state.canUndo.value, false);
});

test("a derived value belongs to the step that caused it", () => {
  state.beginGesture();
  state.adjust((document) => changeObjects(document, ["a"], (each) => ({ ...each, fontSize: 40 })));
  state.settle((document) => changeObjects(document, ["a"], (each) => ({ ...each, height: 52 })));
  state.endGesture();
  const after = json();
  state.undo();
  assert.equal(state.page.value.objects[0].height, undefined);
  state.redo();
  assert.equal(json(), after);
});

test("undo brings the selection back, and nothing that is gone stays selected", () => {
  state.select(["b"]);
  GESTURES.delete();
  assert.deepEqual(state.selection.value, []);
  state.undo();
  assert.deepEqual(state.selection.value, ["b"]);
  state.select(["c", "nobody", "a"]);
  assert.deepEqual(state.selection.value, ["a", "c"]);
});

test("what did not change is shared, so a step costs what it changed", () => {
  const [a] = state.page.value.objects;
  GESTURES.delete();
  state.undo();
  assert.equal(state.page.value.objects[0], a);
});
