/** Paths as Fabric writes them: a list of commands, each with absolute numbers. */
import { round } from "./geometry.js";

/**
 * @typedef {(string | number)[][]} Path
 * @typedef {{start: boolean, end: boolean}} Heads which ends of a line have one
 */

const PLACES = 3;

/**
 * A line from the left to the right with open heads.
 * @param {number} length
 * @param {number} head side of a head, along and across
 * @param {Heads} heads
 * @returns {Path}
 */
export function arrowPath(length, head, { start, end }) {
  const tip = (/** @type {number} */ at, /** @type {number} */ back) => [
    ["M", at + back, -head],
    ["L", at, 0],
    ["L", at + back, head],
  ];
  return [["M", 0, 0], ["L", length, 0], ...(start ? tip(0, head) : []), ...(end ? tip(length, -head) : [])];
}

/** @param {Path} path of M, L, C, Q and Z @param {number} x @param {number} y @returns {Path} */
export function scaledPath(path, x, y) {
  return path.map(([command, ...numbers]) => [command, ...numbers.map((number, i) => round(Number(number) * (i % 2 ? y : x), PLACES))]);
}

/**
 * One path of all the shapes inside an icon's <svg>.
 * @param {string} shapes
 * @returns {string} as an SVG writes it
 */
export function pathOfShapes(shapes) {
  return [...shapes.matchAll(/<(\w+)\s([^>]*?)\/?>/g)].map(([, tag, text]) => DRAWN[tag]?.(attributesIn(text)) ?? "").join(" ");
}

/** @param {string} text @returns {Record<string, string>} */
function attributesIn(text) {
  return Object.fromEntries([...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]));
}

/** @type {Record<string, (attributes: Record<string, string>) => string>} */
const DRAWN = {
  path: ({ d }) => fromAnywhere(d),
  line: ({ x1, y1, x2, y2 }) => `M${x1} ${y1}L${x2} ${y2}`,
  polyline: ({ points }) => `M${points}`,
  polygon: ({ points }) => `M${points}Z`,
  circle: ({ cx, cy, r }) => oval(Number(cx), Number(cy), Number(r), Number(r)),
  ellipse: ({ cx, cy, rx, ry }) => oval(Number(cx), Number(cy), Number(rx), Number(ry)),
  rect: ({ x = "0", y = "0", width, height, rx = "0", ry = rx }) => box(Number(x), Number(y), Number(width), Number(height), Number(rx), Number(ry)),
};

/** A path that begins with a relative move would begin where the one before it ended. @param {string} d */
function fromAnywhere(d) {
  const begun = /^\s*m\s*(-?[\d.]+)[\s,]*(-?(?:\d+\.?\d*|\.\d+))/.exec(d);
  if (!begun) return d;
  const rest = d.slice(begun[0].length).trimStart();
  return `M${begun[1]} ${begun[2]}${/^[-.\d,]/.test(rest) ? "l" : ""}${rest}`;
}

/** @param {number} x @param {number} y @param {number} rx @param {number} ry */
function oval(x, y, rx, ry) {
  return `M${x - rx} ${y}A${rx} ${ry} 0 1 1 ${x + rx} ${y}A${rx} ${ry} 0 1 1 ${x - rx} ${y}Z`;
}

/** @param {number} x @param {number} y @param {number} width @param {number} height @param {number} rx @param {number} ry */
function box(x, y, width, height, rx, ry) {
  if (!rx || !ry) return `M${x} ${y}h${width}v${height}h${-width}Z`;
  const corner = (/** @type {number} */ dx, /** @type {number} */ dy) => `a${rx} ${ry} 0 0 1 ${dx} ${dy}`;
  const [across, down] = [width - 2 * rx, height - 2 * ry];
  return `M${x + rx} ${y}h${across}${corner(rx, ry)}v${down}${corner(-rx, ry)}h${-across}${corner(-rx, -ry)}v${-down}${corner(rx, -ry)}Z`;
}
