/**
 * Masks: a picture shown through a shape. Stored as Fabric's `clipPath`, in the picture's own pixels about its
 * middle, so that it moves, turns and scales with the picture; `mask` names the shape.
 */
import { round } from "./geometry.js";

/**
 * @typedef {import("./document.js").CanvasObject} CanvasObject
 * @typedef {"circle" | "rounded" | "triangle" | "star" | "heart"} MaskShape
 * @typedef {{width: number, height: number}} Size
 */

/** @type {MaskShape[]} */
export const MASKS = ["circle", "rounded", "triangle", "star", "heart"];
const USUAL_ROUNDING = 0.12;
const STAR_POINTS = 5;
const STAR_INNER = 0.45;
/** A heart in a box of 100 by 100 about the middle. */
const HEART = [
  ["M", 0, 48],
  ["C", -22, 28, -50, 6, -50, -20],
  ["C", -50, -38, -37, -48, -25, -48],
  ["C", -13, -48, -4, -40, 0, -30],
  ["C", 4, -40, 13, -48, 25, -48],
  ["C", 37, -48, 50, -38, 50, -20],
  ["C", 50, 6, 22, 28, 0, 48],
  ["Z"],
];
const COMMON = { originX: "center", originY: "center", left: 0, top: 0, strokeWidth: 0, fill: "#000000" };

/** @param {CanvasObject} object @returns {MaskShape | "other" | null} */
export function maskOf({ clipPath }) {
  if (!clipPath) return null;
  return MASKS.includes(clipPath.mask) ? clipPath.mask : "other";
}

/** @param {CanvasObject} object @param {MaskShape | null} shape @returns {CanvasObject} */
export function masked(object, shape) {
  if (!shape) return { ...object, clipPath: null };
  return { ...object, clipPath: { ...COMMON, ...SHAPES[shape](object), mask: shape } };
}

/** The picture has another size: its mask follows. @param {CanvasObject} before @param {CanvasObject} after @returns {CanvasObject} */
export function refitted(before, after) {
  const shape = maskOf(before);
  if (shape === null || shape === "other") return after;
  return shape === "rounded" ? withRadius(after, radiusOf(before)) : masked(after, shape);
}

/** @param {CanvasObject} object @returns {number} of its rounded mask, in page pixels */
export function radiusOf({ clipPath, scaleX = 1 }) {
  return clipPath?.mask === "rounded" ? round((clipPath.rx ?? 0) * scaleX, 1) : 0;
}

/** @param {CanvasObject} object @param {number} radius in page pixels @returns {CanvasObject} */
export function withRadius(object, radius) {
  if (radius <= 0) return { ...object, clipPath: null };
  const { width, height, scaleX = 1, scaleY = 1 } = object;
  const most = Math.min(radius, (width * scaleX) / 2, (height * scaleY) / 2);
  return { ...object, clipPath: { ...COMMON, type: "Rect", width, height, rx: round(most / scaleX, 3), ry: round(most / scaleY, 3), mask: "rounded" } };
}

/** @type {Record<MaskShape, (object: CanvasObject) => Record<string, any>>} */
const SHAPES = {
  circle: (object) => {
    const { x, y } = squareIn(object);
    return { type: "Ellipse", rx: x, ry: y, width: 2 * x, height: 2 * y };
  },
  rounded: (object) => {
    const { width, height } = object;
    const { x, y } = squareIn(object);
    return { type: "Rect", width, height, rx: round(2 * x * USUAL_ROUNDING, 3), ry: round(2 * y * USUAL_ROUNDING, 3) };
  },
  triangle: ({ width, height }) => polygon([[0, -0.5], [0.5, 0.5], [-0.5, 0.5]], width, height),
  star: (object) => {
    const { x, y } = squareIn(object);
    return polygon(starPoints(), 2 * x, 2 * y);
  },
  heart: (object) => {
    const { x, y } = squareIn(object);
    return { type: "Path", path: HEART.map((step) => step.map((part, i) => (typeof part === "number" ? round((part * (i % 2 ? x : y)) / 50, 3) : part))) };
  },
};

/** Half the sides of what looks like a square on the page, in the picture's pixels. @param {CanvasObject} object */
function squareIn({ width, height, scaleX = 1, scaleY = 1 }) {
  const half = Math.min(width * scaleX, height * scaleY) / 2;
  return { x: round(half / scaleX, 3), y: round(half / scaleY, 3) };
}

/** @param {number[][]} shares of the size, about the middle @param {number} width @param {number} height */
function polygon(shares, width, height) {
  return { type: "Polygon", points: shares.map(([x, y]) => ({ x: round(x * width, 3), y: round(y * height, 3) })) };
}

function starPoints() {
  return Array.from({ length: 2 * STAR_POINTS }, (_, i) => {
    const reach = (i % 2 ? STAR_INNER : 1) / 2;
    const radians = (i * Math.PI) / STAR_POINTS - Math.PI / 2;
    return [Math.cos(radians) * reach, Math.sin(radians) * reach];
  });
}
