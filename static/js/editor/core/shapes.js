/** Shapes of straight sides. Their corners lie in a box of 100 by 100, which scale makes as large as one likes. */
import { base, SHAPE_FILL } from "./objects.js";

/**
 * @typedef {import('./document.js').CanvasObject} CanvasObject
 * @typedef {import('./geometry.js').Box} Box
 * @typedef {import('./geometry.js').Point} Point
 * @typedef {keyof typeof CORNERS} ShapeId
 */

const SIDE = 100;

/** @param {number} count @returns {Point[]} the first at the top */
function regular(count) {
  return filling(Array.from({ length: count }, (_, i) => onCircle((i * 360) / count, 1)));
}

/** @param {number} points @param {number} depth radius of the inner corners, the outer being 1 @returns {Point[]} */
function starred(points, depth) {
  return filling(Array.from({ length: points * 2 }, (_, i) => onCircle((i * 180) / points, i % 2 ? depth : 1)));
}

/** @param {number} angle in degrees from the top @param {number} radius @returns {Point} */
function onCircle(angle, radius) {
  const radians = (angle * Math.PI) / 180;
  return { x: radius * Math.sin(radians), y: -radius * Math.cos(radians) };
}

/** Stretched so that the box is filled. @param {Point[]} points @returns {Point[]} */
function filling(points) {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - top];
  return points.map(({ x, y }) => ({ x: hundredth(((x - left) / width) * SIDE), y: hundredth(((y - top) / height) * SIDE) }));
}

/** @param {number} value */
const hundredth = (value) => Math.round(value * 100) / 100;

/** @param {...number} numbers x and y in turn */
const corners = (...numbers) => Array.from({ length: numbers.length / 2 }, (_, i) => ({ x: numbers[2 * i], y: numbers[2 * i + 1] }));

/** @satisfies {Record<string, Point[]>} */
const CORNERS = {
  triangle: corners(50, 0, 100, 100, 0, 100),
  "right-triangle": corners(0, 0, 100, 100, 0, 100),
  diamond: corners(50, 0, 100, 50, 50, 100, 0, 50),
  parallelogram: corners(25, 0, 100, 0, 75, 100, 0, 100),
  pentagon: regular(5),
  hexagon: corners(25, 0, 75, 0, 100, 50, 75, 100, 25, 100, 0, 50),
  octagon: corners(29.29, 0, 70.71, 0, 100, 29.29, 100, 70.71, 70.71, 100, 29.29, 100, 0, 70.71, 0, 29.29),
  star: starred(5, 0.382),
  sparkle: starred(4, 0.35),
  burst: starred(16, 0.82),
  "block-arrow": corners(0, 25, 60, 25, 60, 0, 100, 50, 60, 100, 60, 75, 0, 75),
  chevron: corners(0, 0, 70, 0, 100, 50, 70, 100, 0, 100, 30, 50),
  cross: corners(33, 0, 67, 0, 67, 33, 100, 33, 100, 67, 67, 67, 67, 100, 33, 100, 33, 67, 0, 67, 0, 33, 33, 33),
};

/** The corners, for a picture of the shape. @param {ShapeId} shape */
export function cornersOf(shape) {
  return CORNERS[shape];
}

/** @param {string} shape @returns {shape is ShapeId} */
export function isShape(shape) {
  return Object.hasOwn(CORNERS, shape);
}

/**
 * Height for a width of 1: some shapes are not as high as they are wide.
 * @param {ShapeId} shape
 */
export function proportionOf(shape) {
  /** @type {Record<string, number>} */
  const flat = { triangle: 0.866, hexagon: 0.866, pentagon: 0.951, star: 0.951, parallelogram: 0.7, "block-arrow": 0.7 };
  return flat[shape] ?? 1;
}

/**
 * @param {ShapeId} shape
 * @param {Box} box
 * @param {string} name
 * @returns {CanvasObject}
 */
export function shapeObject(shape, box, name) {
  return {
    ...base("Polygon", name),
    left: box.left,
    top: box.top,
    width: SIDE,
    height: SIDE,
    scaleX: box.width / SIDE,
    scaleY: box.height / SIDE,
    fill: SHAPE_FILL,
    points: CORNERS[shape],
  };
}
