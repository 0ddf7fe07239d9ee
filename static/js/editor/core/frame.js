/**
 * Where an object stands, whatever its origin, angle and outline: its middle, and the object moved so that
 * its middle is somewhere else. What changes its size keeps its middle by these.
 */
import { round } from "./geometry.js";

/**
 * @typedef {import("./document.js").CanvasObject} CanvasObject
 * @typedef {import("./geometry.js").Point} Point
 */

/** How far the origin is from the middle, in shares of the size. @type {Record<string, number>} */
const ORIGINS = { left: -0.5, top: -0.5, center: 0, right: 0.5, bottom: 0.5 };

/** The size as Fabric measures it: with the outline. @param {CanvasObject} object */
export function outerSize(object) {
  const { width = 0, height = 0, scaleX = 1, scaleY = 1, strokeWidth = 0, strokeUniform } = object;
  return {
    width: width * scaleX + strokeWidth * (strokeUniform ? 1 : scaleX),
    height: height * scaleY + strokeWidth * (strokeUniform ? 1 : scaleY),
  };
}

/** @param {CanvasObject} object @returns {Point} from the middle to the point that `left` and `top` name */
function originOffset(object) {
  const { width, height } = outerSize(object);
  // A design without a word on it comes from Fabric 7, which measures from the middle.
  const x = (ORIGINS[object.originX ?? "center"] ?? 0) * width;
  const y = (ORIGINS[object.originY ?? "center"] ?? 0) * height;
  return rotated({ x, y }, object.angle ?? 0);
}

/** @param {CanvasObject} object @returns {Point} its middle on the page */
export function middleOf(object) {
  const { x, y } = originOffset(object);
  return { x: (object.left ?? 0) - x, y: (object.top ?? 0) - y };
}

/**
 * @param {CanvasObject} object
 * @param {Point} middle on the page
 * @returns {CanvasObject}
 */
export function withMiddle(object, middle) {
  const { x, y } = originOffset(object);
  return { ...object, left: round(middle.x + x, 2), top: round(middle.y + y, 2) };
}

/**
 * The changed object with its middle where it was.
 * @param {CanvasObject} before
 * @param {CanvasObject} after
 */
export function keepingMiddle(before, after) {
  return withMiddle(after, middleOf(before));
}

/** @param {Point} point @param {number} angle in degrees @returns {Point} */
export function rotated({ x, y }, angle) {
  const radians = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  return { x: x * cos - y * sin, y: x * sin + y * cos };
}
