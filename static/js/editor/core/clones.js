/** Copies of objects with ids of their own, down to the members of groups. */
import { newId } from "./ids.js";

/** @typedef {import('./document.js').CanvasObject} CanvasObject */

/** @param {CanvasObject} object @returns {CanvasObject} */
export function clone(object) {
  return withFreshIds(structuredClone(object));
}

/** @param {CanvasObject} object @returns {CanvasObject} */
function withFreshIds(object) {
  const members = Array.isArray(object.objects) && { objects: object.objects.map(withFreshIds) };
  return { ...object, id: newId(), ...members };
}
