/** Round corners: a rectangle has them itself, a picture by a mask. In page pixels. */
import { round } from "./geometry.js";
import { maskOf, radiusOf, withRadius } from "./mask.js";
import { kindOf, sizeOf } from "./objects.js";

/** @typedef {import("./document.js").CanvasObject} CanvasObject */

/** @param {CanvasObject} object */
export function canBeRounded(object) {
  const kind = kindOf(object);
  return kind === "rect" || (kind === "image" && [null, "rounded"].includes(maskOf(object)));
}

/** @param {CanvasObject} object @returns {number} */
export function cornerRadius(object) {
  return kindOf(object) === "image" ? radiusOf(object) : round((object.rx ?? 0) * (object.scaleX ?? 1), 1);
}

/** Beyond half the shorter side nothing changes. @param {CanvasObject} object */
export function longestRadius(object) {
  const { width, height } = sizeOf(object);
  return Math.max(1, Math.round(Math.min(width, height) / 2));
}

/** @param {CanvasObject} object @param {number} radius @returns {CanvasObject} */
export function withCorners(object, radius) {
  if (kindOf(object) === "image") return withRadius(object, radius);
  const { scaleX = 1, scaleY = 1 } = object;
  const most = Math.min(radius, longestRadius(object));
  return { ...object, rx: round(most / scaleX, 2), ry: round(most / scaleY, 2) };
}
