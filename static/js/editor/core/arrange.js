/** Lining up, spreading and mirroring. Every function takes objects and gives them, moved, in the same order. */
import { boundsOf, boundsOfAll } from "./bounds.js";
import { centre, round } from "./geometry.js";
import { middleOf, withMiddle } from "./matrix.js";

/**
 * @typedef {import('./document.js').CanvasObject} CanvasObject
 * @typedef {import('./geometry.js').Box} Box
 * @typedef {"left" | "centre" | "right" | "top" | "middle" | "bottom"} Edge
 * @typedef {"x" | "y"} Axis
 */

const PLACES = 3;
const SIDES = /** @type {const} */ ({ x: { start: "left", length: "width" }, y: { start: "top", length: "height" } });
/** Of the room that is left over, how much goes before the object. @type {Record<Edge, [Axis, number]>} */
const EDGES = { left: ["x", 0], centre: ["x", 0.5], right: ["x", 1], top: ["y", 0], middle: ["y", 0.5], bottom: ["y", 1] };

/**
 * @param {CanvasObject[]} objects
 * @param {Edge} edge
 * @param {Box} frame what they line up with
 */
export function aligned(objects, edge, frame) {
  const [axis, share] = EDGES[edge];
  const { start, length } = SIDES[axis];
  return objects.map((object) => {
    const box = boundsOf(object);
    return shifted(object, axis, frame[start] + (frame[length] - box[length]) * share - box[start]);
  });
}

/**
 * Equal gaps between the outer two; overlapping objects get equal overlaps.
 * @param {CanvasObject[]} objects three or more
 * @param {Axis} axis
 */
export function distributed(objects, axis) {
  const { start, length } = SIDES[axis];
  const frame = boundsOfAll(objects);
  const used = objects.reduce((sum, object) => sum + boundsOf(object)[length], 0);
  return inARow(objects, axis, frame[start], (frame[length] - used) / (objects.length - 1));
}

/**
 * One after the other along an axis.
 * @param {CanvasObject[]} objects
 * @param {Axis} axis
 * @param {number} from
 * @param {number} gap
 */
function inARow(objects, axis, from, gap) {
  const { start, length } = SIDES[axis];
  let at = from;
  /** @type {Map<string, CanvasObject>} */
  const placed = new Map();
  for (const object of sortedAlong(objects, axis)) {
    const box = boundsOf(object);
    placed.set(object.id, shifted(object, axis, at - box[start]));
    at += box[length] + gap;
  }
  return objects.map((object) => placed.get(object.id) ?? object);
}

/**
 * Rows of objects, as they stand by eye, with one gap everywhere: the middle one of those that are there. The
 * top left object stays.
 * @param {CanvasObject[]} objects two or more
 */
export function tidied(objects) {
  const rows = rowsOf(objects);
  const { left, top } = boundsOfAll(objects);
  const gap = usualGap(rows);
  let y = top;
  /** @type {Map<string, CanvasObject>} */
  const placed = new Map();
  for (const row of rows) {
    const box = boundsOfAll(row);
    const level = row.length > 1 ? aligned(row, "middle", box) : row;
    for (const object of inARow(level, "x", rows.length > 1 ? left : box.left, gap)) placed.set(object.id, shifted(object, "y", y - box.top));
    y += box.height + gap;
  }
  return objects.map((object) => placed.get(object.id) ?? object);
}

/** Objects whose heights overlap by half are a row. @param {CanvasObject[]} objects @returns {CanvasObject[][]} from the top */
function rowsOf(objects) {
  /** @type {CanvasObject[][]} */
  const rows = [];
  for (const object of sortedAlong(objects, "y")) {
    const row = rows.at(-1);
    if (row && overlap(boundsOf(row[0]), boundsOf(object)) >= 0.5) row.push(object);
    else rows.push([object]);
  }
  return rows;
}

/** @param {Box} one @param {Box} other of the lower height, the share that lies beside the other */
function overlap(one, other) {
  const shared = Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top);
  return shared / Math.max(Math.min(one.height, other.height), 1);
}

/** @param {CanvasObject[][]} rows */
function usualGap(rows) {
  const across = rows.flatMap((row) => gapsAlong(row.map(boundsOf), "x"));
  const gaps = [...across, ...gapsAlong(rows.map(boundsOfAll), "y")].filter((gap) => gap >= 0).sort((a, b) => a - b);
  return Math.round(gaps[Math.floor((gaps.length - 1) / 2)] ?? 0);
}

/** @param {Box[]} boxes @param {Axis} axis */
function gapsAlong(boxes, axis) {
  const { start, length } = SIDES[axis];
  const sorted = boxes.toSorted((a, b) => a[start] - b[start]);
  return sorted.slice(1).map((box, i) => box[start] - sorted[i][start] - sorted[i][length]);
}

/** By their middles. @param {CanvasObject[]} objects @param {Axis} axis */
function sortedAlong(objects, axis) {
  return objects.toSorted((a, b) => centre(boundsOf(a))[axis] - centre(boundsOf(b))[axis]);
}

/**
 * Mirrored about the middle of all of them.
 * @param {CanvasObject[]} objects
 * @param {Axis} axis x: left becomes right
 */
export function flipped(objects, axis) {
  const middle = centre(boundsOfAll(objects));
  return objects.map((object) => {
    const at = middleOf(object);
    const mirrored = { ...object, ...turnedOver(object, axis) };
    return withMiddle(mirrored, { ...at, [axis]: 2 * middle[axis] - at[axis] });
  });
}

/** A mirror image leans and turns the other way. @param {CanvasObject} object @param {Axis} axis */
function turnedOver({ angle = 0, skewX = 0, skewY = 0, flipX = false, flipY = false }, axis) {
  const flip = axis === "x" ? { flipX: !flipX } : { flipY: !flipY };
  return { ...flip, angle: (360 - angle) % 360, skewX: skewX && -skewX, skewY: skewY && -skewY };
}

/** @param {CanvasObject} object @param {Axis} axis @param {number} by */
function shifted(object, axis, by) {
  const field = SIDES[axis].start;
  const next = round((object[field] ?? 0) + by, PLACES);
  return next === object[field] ? object : { ...object, [field]: next };
}
