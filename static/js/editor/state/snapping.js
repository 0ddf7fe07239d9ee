/** What a drag snaps to while it lasts, and what is shown of it. */
import { signal } from "@preact/signals";

import { boundsOf } from "../core/bounds.js";
import { meet } from "../core/boxes.js";
import { guidesOf } from "../core/guides.js";
import { linesOf, makeTargets, snapEdges, snapMove, snapPoint } from "../core/snapping.js";
import { page } from "./design.js";
import { pageSize, view, visiblePage } from "./stage.js";
import { snapOn } from "./view-aids.js";

/**
 * @typedef {import("../core/geometry.js").Box} Box
 * @typedef {import("../core/geometry.js").Point} Point
 * @typedef {import("../core/snapping.js").Targets} Targets
 */

/** In screen pixels. */
const TOLERANCE_PX = 8;
const NOTHING = { lines: [], gaps: [] };

/** @type {import("@preact/signals").Signal<{lines: import("../core/snapping.js").Line[], gaps: import("../core/snapping.js").Gap[]}>} */
export const snapMarks = signal(NOTHING);
/** A few words beside the pointer while it drags, at a point of the stage in screen pixels. */
export const dragLabel = signal(/** @type {(Point & {words: string}) | null} */ (null));

/** @type {Targets | null} */
let targets = null;

/** A drag begins: it snaps to what is on the screen. @param {Iterable<string>} dragged ids, which do not hold themselves */
export function beginSnapping(dragged) {
  const own = new Set(dragged);
  const seen = visiblePage();
  const boxes = page.value.objects.filter(({ id, visible }) => visible !== false && !own.has(id)).map(boundsOf);
  const near = boxes.filter((box) => [box.left, box.top, box.width, box.height].every(Number.isFinite) && meet(box, seen));
  targets = makeTargets(near, pageSize.value, guidesOf(page.value));
}

export function endSnapping() {
  targets = null;
  snapMarks.value = NOTHING;
  dragLabel.value = null;
}

function tolerance() {
  return TOLERANCE_PX / view.value.zoom;
}

/** @param {boolean} free the key that lets go is held */
function current(free) {
  if (snapOn.value && !free && targets) return targets;
  if (snapMarks.value !== NOTHING) snapMarks.value = NOTHING;
  return null;
}

/** @param {Box} box that is moved @param {boolean} free @returns {{dx: number, dy: number}} */
export function snapMoved(box, free) {
  const to = current(free);
  if (!to) return { dx: 0, dy: 0 };
  const { dx, dy, lines, gaps } = snapMove(box, to, tolerance());
  snapMarks.value = { lines, gaps };
  return { dx, dy };
}

/**
 * @param {Box} box @param {Parameters<typeof snapEdges>[1]} dragged @param {boolean} free
 * @returns {{dx: number, dy: number}}
 */
export function snapResized(box, dragged, free) {
  const to = current(free);
  return to ? snapEdges(box, dragged, to, tolerance()) : { dx: 0, dy: 0 };
}

/** Shows the lines on which a box stands that is being drawn or resized. @param {Box} box @param {boolean} free */
export function markLines(box, free) {
  const to = current(free);
  if (to) snapMarks.value = { lines: linesOf(box, to), gaps: [] };
}

/** @param {Point} point @param {boolean} free @returns {Point} */
export function snapDrawn(point, free) {
  const to = current(free);
  return to ? snapPoint(point, to, tolerance()) : point;
}
