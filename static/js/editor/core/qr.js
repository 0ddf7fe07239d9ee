/** A QR code as one path: the outlines of its dark fields, so that no seam shows at any size. */
import { base } from "./objects.js";

/**
 * @typedef {import('./document.js').CanvasObject} CanvasObject
 * @typedef {boolean[][]} Fields rows of fields, true for a dark one
 */

const DARK = "#000000";
const LIGHT = "#ffffff";
/** The light rim that readers need, in fields. */
const RIM = 2;
export const LONGEST_QR_TEXT = 1000;

/**
 * Outlines walked clockwise, the dark on the right.
 * @param {Fields} fields a square
 * @returns {string} an SVG path; two points in its corners hold the rim
 */
export function outlinesOf(fields) {
  const edges = edgesOf(fields);
  const loops = [];
  for (const start of edges.keys()) while (edges.get(start)?.length) loops.push(walk(edges, start));
  const far = fields.length + RIM;
  return `M${-RIM} ${-RIM}h0M${far} ${far}h0${loops.join("")}`;
}

/** From each corner where an edge begins to the corners where it ends. @param {Fields} fields */
function edgesOf(fields) {
  /** @type {Map<string, string[]>} */
  const edges = new Map();
  const dark = (/** @type {number} */ x, /** @type {number} */ y) => Boolean(fields[y]?.[x]);
  const add = (/** @type {string} */ from, /** @type {string} */ to) => edges.set(from, [...(edges.get(from) ?? []), to]);
  fields.forEach((row, y) =>
    row.forEach((isDark, x) => {
      if (!isDark) return;
      if (!dark(x, y - 1)) add(`${x} ${y}`, `${x + 1} ${y}`);
      if (!dark(x + 1, y)) add(`${x + 1} ${y}`, `${x + 1} ${y + 1}`);
      if (!dark(x, y + 1)) add(`${x + 1} ${y + 1}`, `${x} ${y + 1}`);
      if (!dark(x - 1, y)) add(`${x} ${y + 1}`, `${x} ${y}`);
    }),
  );
  return edges;
}

/** One outline, its edges taken away. @param {Map<string, string[]>} edges @param {string} start */
function walk(edges, start) {
  const corners = [start];
  let at = start;
  do {
    at = /** @type {string} */ (edges.get(at)?.pop());
    corners.push(at);
  } while (at !== start);
  return `M${straight(corners).join("L")}Z`;
}

/** Without the corners that lie on a side. @param {string[]} corners closed: the last is the first */
function straight(corners) {
  const points = corners.map((corner) => corner.split(" ").map(Number));
  return corners.slice(0, -1).filter((_, i) => {
    const [before, here, after] = [points[i === 0 ? points.length - 2 : i - 1], points[i], points[i + 1]];
    return !((before[0] === here[0] && here[0] === after[0]) || (before[1] === here[1] && here[1] === after[1]));
  });
}

/**
 * @param {string} text what it says
 * @param {Fields} fields
 * @param {import('./geometry.js').Point} middle
 * @param {number} side
 * @param {string} name
 * @returns {CanvasObject}
 */
export function qrObject(text, fields, middle, side, name) {
  const shape = qrShape(text, fields);
  const scale = side / shape.width;
  const place = { left: Math.round(middle.x - side / 2), top: Math.round(middle.y - side / 2), scaleX: scale, scaleY: scale };
  return { ...base("Path", name), ...shape, ...place, fill: DARK, backgroundColor: LIGHT };
}

/** @param {string} text @param {Fields} fields */
function qrShape(text, fields) {
  const size = fields.length + 2 * RIM;
  return { path: outlinesOf(fields), width: size, height: size, qr: { text } };
}

/** The code saying something else, as large as before. @param {CanvasObject} object @param {string} text @param {Fields} fields @returns {CanvasObject} */
export function withQrText(object, text, fields) {
  const shape = qrShape(text, fields);
  const ratio = object.width / shape.width;
  return { ...object, ...shape, scaleX: object.scaleX * ratio, scaleY: object.scaleY * ratio };
}
