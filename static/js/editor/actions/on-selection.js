/** What the verbs on a selection have in common: what is locked stays out of it. */
import { replaceObjects } from "../core/edits.js";
import { edit, page, selectedObjects, selection } from "../state/design.js";
import { changeTargets, targets } from "../state/member.js";
import { surface } from "../state/surface.js";

/** @typedef {import("../core/document.js").CanvasObject} CanvasObject */

/** The selected objects that may be changed, from back to front. */
export function freeObjects() {
  return selectedObjects.value.filter(({ locked }) => !locked);
}

/** The same with their sizes, where an old design does not say them. */
export function measuredObjects() {
  return freeObjects().map(withSize);
}

/** @param {CanvasObject} object @returns {CanvasObject} */
function withSize(object) {
  if (object.width !== undefined && object.height !== undefined) return object;
  const { width, height } = surface().sizeOf(object.id);
  return { ...object, width: width / (object.scaleX || 1), height: height / (object.scaleY || 1) };
}

/** @param {number} count */
export function hasFree(count) {
  return selection.value.length >= count && freeObjects().length >= count;
}

/** One step. @param {(objects: CanvasObject[]) => CanvasObject[]} change */
export function changeFree(change) {
  const objects = change(freeObjects());
  edit((document) => replaceObjects(document, objects));
}

/** One step on objects with known sizes. @param {(objects: CanvasObject[]) => CanvasObject[]} change */
export function changeMeasured(change) {
  const objects = change(measuredObjects());
  edit((document) => replaceObjects(document, objects));
}

/** What a verb of looks may change: also a member of a group. */
export function freeTargets() {
  return targets.value.filter(({ locked }) => !locked);
}

/** One step. @param {(object: CanvasObject) => CanvasObject} change */
export function changeFreeTargets(change) {
  edit((document) => changeTargets(document, (object) => (object.locked ? object : change(object))));
}

/** What a click on the canvas could choose. */
export function reachableIds() {
  return page.value.objects.filter(({ locked, visible }) => !locked && visible !== false).map(({ id }) => id);
}
