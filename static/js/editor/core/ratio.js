/** Width and height that stay in their ratio when one is typed. A picture keeps it unless told otherwise. */
import { kindOf, resized, sizeOf } from "./objects.js";

/** @typedef {import("./document.js").CanvasObject} CanvasObject */

/** @param {CanvasObject} object */
export function keepsRatio(object) {
  return object.keepRatio ?? kindOf(object) === "image";
}

/**
 * @param {CanvasObject} object
 * @param {{width?: number, height?: number}} size as it is seen; one of the two
 */
export function resizedInRatio(object, size) {
  const now = sizeOf(object);
  if (kindOf(object) === "textbox" || !now.width || !now.height) return resized(object, size);
  const factor = size.width === undefined ? (size.height ?? now.height) / now.height : size.width / now.width;
  return resized(object, { width: now.width * factor, height: now.height * factor });
}
