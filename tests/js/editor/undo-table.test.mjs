import assert from "node:assert/strict";
import { test } from "node:test";
import { actions } from "../../../static/js/editor/actions/index.js";
import { changePicture } from "../../../static/js/editor/actions/on-picture.js";
import { placePicture } from "../../../static/js/editor/actions/place-picture.js";
import { withPicture } from "../../../static/js/editor/core/crop.js";
import { neighbourOf, removePage } from "../../../static/js/editor/core/page-edits.js";
import { copiedStyle, keepClipping } from "../../../static/js/editor/state/clipboard.js";
import { applyCropping, nudgeCropping, startCropping } from "../../../static/js/editor/state/cropping.js";
import * as state from "../../../static/js/editor/state/design.js";
import { opening } from "../../../static/js/editor/state/project.js";
import { attachSurface } from "../../../static/js/editor/state/surface.js";

const box = (id, left, top, fields = {}) => ({
  type: "Rect", id, name: id, originX: "left", originY: "top", left, top, width: 100, height: 50, strokeWidth: 0, fill: "#123456", ...fields,
});
const text = { ...box("words", 500, 400), type: "Textbox", text: "Latte", fontSize: 40, fontWeight: 400, fontFamily: "Pretendard Variable" };
const group = { ...box("team", 600, 100, { angle: 30 }), type: "Group", objects: [box("one", -50, -25), box("two", 0, 0, { width: 50, height: 25 })] };
const picture = { ...box("photo", 700, 500), type: "Image", width: 200, height: 100, src: "/media/p.png", filters: [{ type: "Brightness", brightness: 0.2 }] };
/** From back to front. */
const OBJECTS = [box("a", 0, 0), box("b", 130, 10), box("c", 400, 33), box("hidden", 0, 600, { visible: false }), box("locked", 300, 600, { locked: true }), text, group, picture];

// No canvas runs here: sizes are known, and what is measured keeps what it says.
attachSurface({
  measure: async (object) => ({ width: 100, height: 40, ...object }),
  sizeOf: () => ({ width: 100, height: 40 }),
  pictureSize: () => ({ width: 400, height: 300 }),
  luminance: async () => 1,
  picture: async () => new Blob(),
  lost: async () => [],
  editText() {},
  endTextEdit() {},
});
opening.value = { phase: "open", detail: "" };

const three = { select: ["a", "b", "c"] };
const two = { select: ["a", "c"] };
const one = { select: ["b"] };
const words = { select: ["words"] };
const photo = { select: ["photo"] };
const family = (ids, row) => Object.fromEntries(ids.map((id) => [id, row]));

function cropAndApply() {
  nudgeCropping(-20, 0);
  applyCropping();
}

/**
 * How each undoable action is tried: what is selected before, what else it needs, and what is done where the action
 * itself would ask a person. Whoever adds an undoable action adds its row.
 * @type {Record<string, {select: string[], before?: () => void, perform?: () => unknown}>}
 */
const ROWS = {
  "upload-image": { select: [], perform: () => placePicture({ id: "asset", url: "/media/a.png", width: 200, height: 100 }) },
  "replace-picture": { ...photo, perform: () => changePicture("photo", (object) => withPicture(object, { id: "other", url: "/media/o.png", width: 900, height: 300 })) },
  ...family(["fit-picture", "fill-page", "picture-background", "reset-adjustments"], photo),
  "apply-crop": { ...photo, before: () => startCropping(picture, { width: 400, height: 300 }), perform: cropAndApply },
  delete: two,
  duplicate: two,
  cut: two,
  paste: { select: ["b"], before: () => keepClipping({ words: "a", objects: [OBJECTS[0], group] }) },
  "paste-in-place": { select: ["b"], before: () => keepClipping({ words: "a", objects: [OBJECTS[0], group] }) },
  "paste-style": { select: ["a", "words"], before: () => (copiedStyle.value = { fill: "#abcdef", opacity: 0.3, fontSize: 12, rx: 4 }) },
  group: three,
  ungroup: { select: ["a", "team"] },
  ...family(["forward", "to-front"], two),
  ...family(["backward", "to-back"], { select: ["b", "words"] }),
  ...family(["align-left", "align-centre", "align-right", "align-top", "align-middle", "align-bottom"], three),
  ...family(["distribute-x", "distribute-y", "tidy"], { select: ["a", "b", "c", "team"] }),
  ...family(["flip-x", "flip-y"], { select: ["team"] }),
  ...family(["lock", "hide"], two),
  ...family(["unlock-all", "show-all"], one),
  ...family(["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"].flatMap((key) => [`nudge-${key}`, `nudge-${key}-far`]), two),
  ...family(["bold", "italic", "underline", "linethrough", "upper-case", "bullets", "bigger-text", "smaller-text"], words),
  ...family([1, 2, 3, 4, 5, 6, 7, 8, 9].map((digit) => `opacity-${digit}`), two),
  ...family(["page-add", "page-duplicate", "page-move-on"], one),
  "page-move-back": { select: [], before: () => state.showPage("q") },
  // The action itself also shows a notice, which needs a window.
  "page-delete": { ...one, perform: () => state.edit((document) => removePage(document, "p"), [], neighbourOf(state.design.value, "p")) },
  "opacity-0": { select: ["b"], before: () => state.edit((document) => withOpacity(document)) },
};

function withOpacity(document) {
  const [page, ...others] = document.pages;
  return { ...document, pages: [{ ...page, objects: page.objects.map((object) => ({ ...object, opacity: 0.5 })) }, ...others] };
}

const undoable = actions.filter((action) => action.undoable);
const now = () => ({ json: JSON.stringify(state.design.value), selected: state.selection.value, page: state.pageId.value });

function open() {
  const pages = [{ id: "p", background: "#fff", objects: structuredClone(OBJECTS) }, { id: "q", background: "#eee", objects: [] }];
  state.openDesign({ schema: 1, fabric: "7.4.0", pages });
  state.showPage("p");
}

test("every undoable action has a row, and every row its action", () => {
  assert.deepEqual(Object.keys(ROWS).sort(), undoable.map(({ id }) => id).sort());
});

test("no two actions share an id or a shortcut", () => {
  const ids = actions.map(({ id }) => id);
  const shortcuts = actions.flatMap((action) => action.shortcuts ?? []);
  assert.deepEqual(ids.filter((id, i) => ids.indexOf(id) !== i), []);
  assert.deepEqual(shortcuts.filter((key, i) => shortcuts.indexOf(key) !== i), []);
  assert.ok(actions.filter(({ shortcuts: keys }) => keys?.length).length >= 60, "sixty verbs have keys");
});

for (const action of undoable) {
  test(`${action.id}: one step; undo and redo give the very same design and selection`, async () => {
    const row = ROWS[action.id] ?? { select: [] };
    open();
    row.before?.();
    const earlier = state.canUndo.value;
    state.select(row.select);
    const before = now();
    assert.ok(action.isEnabled(), "it can be done");
    await (row.perform ?? action.perform)();
    const after = now();
    assert.notEqual(after.json, before.json, "it changes something");
    state.undo();
    assert.deepEqual(now(), before);
    assert.equal(state.canUndo.value, earlier, "one step");
    state.redo();
    assert.deepEqual(now(), after);
    assert.equal(state.canRedo.value, false);
  });
}

test("locked objects stay as they are, whatever is done to the selection", async () => {
  for (const action of undoable.filter(({ id, group: kind }) => kind !== "page" && !["lock", "hide", "unlock-all", "show-all"].includes(id))) {
    open();
    ROWS[action.id]?.before?.();
    const locked = () => state.page.value.objects.find(({ id }) => id === "locked");
    const before = locked();
    state.select([...(ROWS[action.id]?.select ?? []), "locked"]);
    if (action.isEnabled()) await (ROWS[action.id]?.perform ?? action.perform)();
    assert.deepEqual(locked(), before, action.id);
  }
});
