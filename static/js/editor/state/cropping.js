/**
 * The picture that is being cropped. It changes here, apart from the design, until it is applied as one step;
 * leaving changes nothing.
 */
import { effect, signal } from "@preact/signals";

import { shifted, slid, toPicture, windowOf } from "../core/crop.js";
import { changeObjects, findObject } from "../core/edits.js";
import { design, edit, select, selection } from "./design.js";
import { tool } from "./stage.js";

/**
 * @typedef {import("../core/document.js").CanvasObject} CanvasObject
 * @typedef {import("../core/geometry.js").Size} Size
 * @typedef {{base: CanvasObject, object: CanvasObject, source: Size, ratio: number | null}} Cropping
 *   `base` as it is in the design, `object` as it would become, `source` the whole picture, `ratio` on the page
 */

export const cropping = signal(/** @type {Cropping | null} */ (null));

/** @param {CanvasObject} object @param {Size} source */
export function startCropping(object, source) {
  select([object.id]);
  tool.value = "crop";
  cropping.value = { base: object, object, source, ratio: null };
}

/** @param {Partial<Cropping>} change */
export function changeCropping(change) {
  if (cropping.value) cropping.value = { ...cropping.value, ...change };
}

/**
 * Moves the picture behind its frame.
 * @param {number} dx @param {number} dy in page pixels
 * @returns {boolean} false where nothing is cropped
 */
export function nudgeCropping(dx, dy) {
  const crop = cropping.value;
  if (!crop) return false;
  const [from, to] = [toPicture(crop.object, { x: 0, y: 0 }), toPicture(crop.object, { x: dx, y: dy })];
  changeCropping({ object: slid(crop.object, shifted(windowOf(crop.object), from.x - to.x, from.y - to.y, crop.source)) });
  return true;
}

/** One step of the history, or none when nothing was moved. */
export function applyCropping() {
  const crop = cropping.value;
  stopCropping();
  if (crop && crop.object !== crop.base) edit((document) => changeObjects(document, [crop.base.id], () => crop.object));
}

export function stopCropping() {
  cropping.value = null;
  if (tool.value === "crop") tool.value = "select";
}

/** Whatever else happens to the picture, or another tool, ends the cropping. */
export function watchCropping() {
  effect(() => {
    const crop = cropping.value;
    if (!crop) return;
    const isSame = findObject(design.value, crop.base.id) === crop.base;
    if (!isSame || tool.value !== "crop" || !selection.value.includes(crop.base.id)) stopCropping();
  });
}
