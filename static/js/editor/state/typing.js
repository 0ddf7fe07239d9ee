/** The text that is being typed in, and the letters that are selected in it. */
import { signal } from "@preact/signals";

import { isText } from "../core/objects.js";
import { changedInRange, sharedLook } from "../core/text-styles.js";

/**
 * @typedef {import("../core/document.js").CanvasObject} CanvasObject
 * @typedef {{id: string, start: number, end: number}} TextRange
 */

/** Selected letters; null when none are. */
export const textRange = signal(/** @type {TextRange | null} */ (null));

/** @param {TextRange | null} range an empty one is none */
export function setTextRange(range) {
  const next = range && range.start < range.end ? range : null;
  const now = textRange.value;
  if (now?.id !== next?.id || now?.start !== next?.start || now?.end !== next?.end) textRange.value = next;
}

/** @param {CanvasObject} object */
export function rangeIn(object) {
  return textRange.value?.id === object.id ? textRange.value : null;
}

/**
 * A change of how objects look, which in a text with selected letters is the letters' alone.
 * @param {(object: CanvasObject) => CanvasObject} change
 * @returns {(object: CanvasObject) => CanvasObject}
 */
export function partly(change) {
  return (object) => (isText(object) ? changedInRange(object, rangeIn(object), change) : change(object));
}

/**
 * How the selected letters look, or whole texts where none are selected.
 * @param {CanvasObject[]} texts
 * @param {string} field
 * @returns {any} undefined where they differ
 */
export function lookOf(texts, field) {
  const values = texts.map((text) => sharedLook(text, rangeIn(text), field));
  return values.every((value) => value === values[0]) ? values[0] : undefined;
}
