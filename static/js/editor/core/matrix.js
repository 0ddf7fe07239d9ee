/** Affine transforms in the order of a canvas, [a, b, c, d, e, f], and how an object's fields make one and come back from one. */
import { round } from "./geometry.js";
import { kindOf } from "./objects.js";

/**
 * @typedef {import('./document.js').CanvasObject} CanvasObject
 * @typedef {import('./geometry.js').Point} Point
 * @typedef {import('./geometry.js').Size} Size
 * @typedef {[number, number, number, number, number, number]} Matrix
 */

const DEGREE = Math.PI / 180;
const ANGLE_PLACES = 6;
const PLACES = 6;
/** Share of the size from the middle to the named side. */
const ORIGINS = /** @type {Record<string, number>} */ ({ left: -0.5, top: -0.5, center: 0, right: 0.5, bottom: 0.5 });

/** First `inner`, then `outer`. @param {Matrix} outer @param {Matrix} inner @returns {Matrix} */
export function multiply([a, b, c, d, e, f], [g, h, i, j, k, l]) {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** @param {Matrix} matrix @param {Point} point @returns {Point} */
export function transform([a, b, c, d, e, f], { x, y }) {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

/** @param {Point} point @param {number} angle in degrees @returns {Point} about the origin */
export function rotated({ x, y }, angle) {
  const [cos, sin] = [Math.cos(angle * DEGREE), Math.sin(angle * DEGREE)];
  return { x: x * cos - y * sin, y: x * sin + y * cos };
}

/** Scale, flip and skew alone. @param {CanvasObject} object @returns {Matrix} */
function dimensions({ scaleX = 1, scaleY = 1, flipX, flipY, skewX = 0, skewY = 0 }) {
  const scale = /** @type {Matrix} */ ([flipX ? -scaleX : scaleX, 0, 0, flipY ? -scaleY : scaleY, 0, 0]);
  const leaning = multiply(scale, [1, 0, Math.tan(skewX * DEGREE), 1, 0, 0]);
  return multiply(leaning, [1, Math.tan(skewY * DEGREE), 0, 1, 0, 0]);
}

/** Width and height before turning, with the stroke. @param {CanvasObject} object @returns {Size} */
export function outerSize(object) {
  const { width = 0, height = 0, strokeWidth = usualStroke(object), strokeUniform } = object;
  const [inside, outside] = strokeUniform ? [0, strokeWidth] : [strokeWidth, 0];
  const [a, b, c, d] = dimensions({ ...object, flipX: false, flipY: false });
  const [x, y] = [width + inside, height + inside];
  return { width: Math.abs(a) * x + Math.abs(c) * y + outside, height: Math.abs(b) * x + Math.abs(d) * y + outside };
}

/** What Fabric takes where a design says nothing. @param {CanvasObject} object */
function usualStroke(object) {
  return ["image", "group"].includes(kindOf(object)) ? 0 : 1;
}

/** From the point that left and top name to the middle. @param {CanvasObject} object @returns {Point} */
function toMiddle(object) {
  const { width, height } = outerSize(object);
  const { originX = "left", originY = "top", angle = 0 } = object;
  return rotated({ x: -share(originX) * width, y: -share(originY) * height }, angle);
}

/** Fabric takes a number from 0 to 1 too. @param {string | number} origin */
function share(origin) {
  return typeof origin === "number" ? origin - 0.5 : (ORIGINS[origin] ?? -0.5);
}

/** @param {CanvasObject} object @returns {Point} */
export function middleOf(object) {
  const offset = toMiddle(object);
  return { x: (object.left ?? 0) + offset.x, y: (object.top ?? 0) + offset.y };
}

/** The object with its middle there. @param {CanvasObject} object @param {Point} middle @returns {CanvasObject} */
export function withMiddle(object, middle) {
  const offset = toMiddle(object);
  return { ...object, left: round(middle.x - offset.x, PLACES), top: round(middle.y - offset.y, PLACES) };
}

/** From the object's own plane, whose origin is its middle, to the plane that it stands in. @param {CanvasObject} object @returns {Matrix} */
export function matrixOf(object) {
  const { x, y } = middleOf(object);
  const right = rotated({ x: 1, y: 0 }, object.angle ?? 0);
  return multiply([right.x, right.y, -right.y, right.x, x, y], dimensions(object));
}

/**
 * The object with other fields so that its matrix is this one. Of the two ways to write a mirror image
 * it takes the one that needs less turning.
 * @param {CanvasObject} object
 * @param {Matrix} matrix
 * @returns {CanvasObject}
 */
export function withMatrix(object, matrix) {
  const [a, b, c, d, e, f] = matrix;
  const mirrored = a * d - b * c < 0;
  const upright = decomposed(a, b, c, d);
  const turned = mirrored ? decomposed(-a, -b, c, d) : upright;
  const flipX = mirrored && Math.abs(turned.angle) < Math.abs(upright.angle);
  const { angle, scaleX, scaleY, skewX } = flipX ? turned : upright;
  const fields = { angle: (angle + 360) % 360, scaleX, scaleY: Math.abs(scaleY), skewX, skewY: 0, flipX, flipY: mirrored && !flipX };
  return withMiddle({ ...object, ...fields }, { x: e, y: f });
}

/** @param {number} a @param {number} b @param {number} c @param {number} d */
function decomposed(a, b, c, d) {
  const square = a * a + b * b;
  const scaleX = Math.sqrt(square);
  return {
    angle: round(Math.atan2(b, a) / DEGREE, ANGLE_PLACES),
    scaleX: round(scaleX, PLACES),
    scaleY: round((a * d - b * c) / scaleX, PLACES),
    skewX: round(Math.atan2(a * c + b * d, square) / DEGREE, ANGLE_PLACES),
  };
}
