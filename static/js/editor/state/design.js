/**
 * The open design, what is selected in it, and its history. The one place where it changes.
 *
 * A gesture (a drag, a slider, a line of typing) may change the design many times; it becomes one
 * step when it ends. `edit` is a gesture of one change.
 */
import { batch, computed, signal } from "@preact/signals";

import { blankDocument } from "../core/document.js";
import { diff } from "../core/patch.js";
import { History } from "./history.js";

/**
 * @typedef {import('../core/document.js').CanvasDocument} CanvasDocument
 * @typedef {import('../core/document.js').CanvasObject} CanvasObject
 * @typedef {(document: CanvasDocument) => CanvasDocument} Change
 */

const history = new History();
/** How things were when the open gesture began. @type {({document: CanvasDocument} & import('./history.js').Sight) | null} */
let mark = null;

export const design = signal(blankDocument());
/** Id of the page that is shown. */
export const pageId = signal(design.value.pages[0].id);
/** The page that is shown: the first where the one that was is gone. */
export const page = computed(() => pageIn(design.value, pageId.value));
/** Ids of the selected objects, in the order of the page. */
export const selection = signal(/** @type {string[]} */ ([]));
export const selectedObjects = computed(() => {
  const ids = new Set(selection.value);
  return page.value.objects.filter((object) => ids.has(object.id));
});
export const canUndo = signal(false);
export const canRedo = signal(false);
/** The last step and what became of it. @type {import("@preact/signals").Signal<{how: "done" | "undone" | "redone", patch: import("../core/patch.js").Patch} | null>} */
export const lastStep = signal(/** @type {any} */ (null));

/** Shows another document; its history begins empty. @param {CanvasDocument} document */
export function openDesign(document) {
  mark = null;
  history.clear();
  show(document, []);
}

/** Shows another page of the design, with nothing selected. That is no step. @param {string} id */
export function showPage(id) {
  if (id === page.value.id) return;
  endGesture();
  show(design.value, [], id);
}

/**
 * Changes the design as one step.
 * @param {Change} change
 * @param {string[]} [selected] what is selected afterwards; as before when left out
 * @param {string} [shown] id of the page that is shown afterwards; as before when left out
 */
export function edit(change, selected, shown) {
  beginGesture();
  adjust(change, selected, shown);
  endGesture();
}

/** Opens a gesture; one that is still open becomes a step first. */
export function beginGesture() {
  endGesture();
  mark = { document: design.value, selected: selection.value, page: page.value.id };
}

/** Goes on with the open gesture, or begins one. */
export function continueGesture() {
  if (!mark) beginGesture();
}

/**
 * Changes the design inside the open gesture, or begins one.
 * @param {Change} change
 * @param {string[]} [selected]
 * @param {string} [shown]
 */
export function adjust(change, selected, shown) {
  continueGesture();
  show(change(design.value), selected ?? selection.value, shown);
}

/** Ends the open gesture: one step, or none when nothing changed. */
export function endGesture() {
  if (!mark) return;
  const { document, ...before } = mark;
  mark = null;
  const patch = diff(document, design.value);
  if (!patch) return;
  history.record({ patch, before, after: { selected: selection.value, page: page.value.id } });
  lastStep.value = { how: "done", patch };
  showHistory();
}

/** Takes back everything since the gesture began. */
export function cancelGesture() {
  if (!mark) return;
  const { document, selected, page: shown } = mark;
  mark = null;
  show(document, selected, shown);
}

/**
 * Writes values that follow from others (the height of a text from its lines). They belong to the
 * step that caused them and are no step of their own.
 * @param {Change} change
 */
export function settle(change) {
  show(change(design.value), selection.value);
}

export function undo() {
  endGesture();
  apply(history.undo(design.value), "undone");
}

export function redo() {
  endGesture();
  apply(history.redo(design.value), "redone");
}

/** @param {string[]} ids */
export function select(ids) {
  const wanted = new Set(ids);
  const known = page.value.objects.filter(({ id }) => wanted.has(id)).map(({ id }) => id);
  if (known.join() !== selection.value.join()) selection.value = known;
}

/** @param {import('./history.js').Outcome | null} outcome @param {"undone" | "redone"} how */
function apply(outcome, how) {
  if (outcome) {
    show(outcome.document, outcome.selected, outcome.page);
    lastStep.value = { how, patch: outcome.patch };
  }
  showHistory();
}

/** @param {CanvasDocument} document @param {string[]} selected @param {string} [shown] id of the page */
function show(document, selected, shown = pageId.value) {
  batch(() => {
    design.value = document;
    pageId.value = pageIn(document, shown).id;
    select(selected);
    showHistory();
  });
}

function showHistory() {
  canUndo.value = history.canUndo;
  canRedo.value = history.canRedo;
}

/** @param {CanvasDocument} document @param {string} id */
function pageIn({ pages }, id) {
  return pages.find((each) => each.id === id) ?? pages[0];
}
