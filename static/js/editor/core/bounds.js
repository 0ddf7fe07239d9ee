/** The upright box around objects, strokes included: what one lines up by. */
import { middleOf, outerSize, rotated } from "./matrix.js";

/**
 * @typedef {import('./document.js').CanvasObject} CanvasObject
 * @typedef {import('./geometry.js').Box} Box
 * @typedef {import('./geometry.js').Point} Point
 */

/** @param {CanvasObject} object @returns {Box} */
export function boundsOf(object) {
  return boxAround(cornersOf(object));
}

/** The four corners as they stand on the page. @param {CanvasObject} object @returns {Point[]} */
function cornersOf(object) {
  const middle = middleOf(object);
  const { width, height } = outerSize(object);
  return [-0.5, 0.5].flatMap((x) =>
    [-0.5, 0.5].map((y) => {
      const corner = rotated({ x: x * width, y: y * height }, object.angle ?? 0);
      return { x: middle.x + corner.x, y: middle.y + corner.y };
    }),
  );
}

/** @param {Point[]} points @returns {Box} */
export function boxAround(points) {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
}

/** @param {Box[]} boxes @returns {Box} */
export function union(boxes) {
  return boxAround(boxes.flatMap(({ left, top, width, height }) => [
    { x: left, y: top },
    { x: left + width, y: top + height },
  ]));
}

/** The box around all of them. @param {CanvasObject[]} objects at least one @returns {Box} */
export function boundsOfAll(objects) {
  return union(objects.map(boundsOf));
}

