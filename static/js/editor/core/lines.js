/** Lines and arrows: stroked paths that lie flat in their own plane and are turned to where they point. */
import { round } from "./geometry.js";
import { withMiddle } from "./matrix.js";
import { base } from "./objects.js";
import { arrowPath } from "./paths.js";

/**
 * @typedef {import('./document.js').CanvasObject} CanvasObject
 * @typedef {import('./geometry.js').Point} Point
 * @typedef {import('./paths.js').Heads} Heads
 */

const INK = "#18181b";
/** Length of a head's side, in widths of the stroke. */
const HEAD_WIDTHS = 3;
const LEAST_LENGTH = 1;

/**
 * @param {Point} from
 * @param {Point} to
 * @param {{width: number, heads?: Heads, dashes?: number[]}} look `width` of the stroke; `dashes` in widths
 * @param {string} name
 * @returns {CanvasObject}
 */
export function lineObject(from, to, { width, heads = { start: false, end: false }, dashes }, name) {
  const length = Math.max(round(Math.hypot(to.x - from.x, to.y - from.y), 2), LEAST_LENGTH);
  const head = heads.start || heads.end ? width * HEAD_WIDTHS : 0;
  const object = {
    ...base("Path", name),
    width: length,
    height: 2 * head,
    fill: "",
    stroke: INK,
    strokeWidth: width,
    strokeLineCap: "round",
    strokeLineJoin: "round",
    strokeDashArray: dashes ? dashes.map((each) => each * width) : null,
    path: arrowPath(length, head, heads),
    line: heads,
  };
  return between(object, from, to);
}

/** The line with its middle between two points, turned from one to the other. @param {CanvasObject} line @param {Point} from @param {Point} to */
function between(line, from, to) {
  const angle = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  return withMiddle({ ...line, angle: round((angle + 360) % 360, 2) }, { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 });
}

/** Kept to steps of 45° from where it begins. @param {Point} from @param {Point} to @returns {Point} */
export function straightened(from, to) {
  const STEP = Math.PI / 4;
  const angle = Math.round(Math.atan2(to.y - from.y, to.x - from.x) / STEP) * STEP;
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return { x: from.x + length * Math.cos(angle), y: from.y + length * Math.sin(angle) };
}
