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
/** @type {{document: CanvasDocument, selected: string[]} | null} */
let mark = null;

export const design = signal(blankDocument());
/** The page that is shown. */
export const page = computed(() => design.value.pages[0]);
/** Ids of the selected objects, in the order of the page. */
export const selection = signal(/** @type {string[]} */ ([]));
export const selectedObjects = computed(() => {
  const ids = new Set(selection.value);
  return page.value.objects.filter((object) => ids.has(object.id));
});
export const canUndo = signal(false);
export const canRedo = signal(false);

/** Shows another document; its history begins empty. @param {CanvasDocument} document */
export function openDesign(document) {
  mark = null;
  history.clear();
  show(document, []);
}

/**
 * Changes the design as one step.
 * @param {Change} change
 * @param {string[]} [selected] what is selected afterwards; as before when left out
 */
export function edit(change, selected) {
  beginGesture();
  adjust(change, selected);
  endGesture();
}

/** Opens a gesture; one that is still open becomes a step first. */
export function beginGesture() {
  endGesture();
  mark = { document: design.value, selected: selection.value };
}

/** Goes on with the open gesture, or begins one. */
export function continueGesture() {
  if (!mark) beginGesture();
}

/**
 * Changes the design inside the open gesture, or begins one.
 * @param {Change} change
 * @param {string[]} [selected]
 */
export function adjust(change, selected) {
  continueGesture();
  show(change(design.value), selected ?? selection.value);
}

/** Ends the open gesture: one step, or none when nothing changed. */
export function endGesture() {
  if (!mark) return;
  const { document, selected } = mark;
  mark = null;
  const patch = diff(document, design.value);
  if (!patch) return;
  history.record({ patch, selectedBefore: selected, selectedAfter: selection.value });
  showHistory();
}

/** Takes back everything since the gesture began. */
export function cancelGesture() {
  if (!mark) return;
  const { document, selected } = mark;
  mark = null;
  show(document, selected);
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
  apply(history.undo(design.value));
}

export function redo() {
  endGesture();
  apply(history.redo(design.value));
}

/** @param {string[]} ids */
export function select(ids) {
  const wanted = new Set(ids);
  const known = page.value.objects.filter(({ id }) => wanted.has(id)).map(({ id }) => id);
  if (known.join() !== selection.value.join()) selection.value = known;
}

/** @param {import('./history.js').Outcome | null} outcome */
function apply(outcome) {
  if (outcome) show(outcome.document, outcome.selected);
  showHistory();
}

/** @param {CanvasDocument} document @param {string[]} selected */
function show(document, selected) {
  batch(() => {
    design.value = document;
    select(selected);
    showHistory();
  });
}

function showHistory() {
  canUndo.value = history.canUndo;
  canRedo.value = history.canRedo;
}
