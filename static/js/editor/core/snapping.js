/**
 * Where a box or a point that is dragged snaps to: edges and centres of others and of the page, guides,
 * equal gaps between neighbours, and weakly a grid. Page pixels; `axis` x lines stand upright.
 */

/**
 * @typedef {import("./geometry.js").Box} Box
 * @typedef {import("./geometry.js").Point} Point
 * @typedef {"x" | "y"} Axis
 * @typedef {{at: number, from: number, to: number, solid: boolean}} Edge across it from `from` to `to`; `solid` when an object's
 * @typedef {{boxes: Box[], x: Edge[], y: Edge[]}} Targets edges sorted by `at`
 * @typedef {{axis: Axis, at: number, from: number, to: number, distance: number, middle: number}} Line
 *   `distance` to the nearest object along the line, its number at `middle`; 0 for none
 * @typedef {{axis: Axis, from: number, to: number, across: number}} Gap one of several equal ones along the axis
 * @typedef {{dx: number, dy: number, lines: Line[], gaps: Gap[]}} Snap
 * @typedef {{delta: number, gaps: Gap[]}} Pull
 */

export const GRID_PX = 8;
/** Of the tolerance: the grid gives way to everything else. */
const GRID_SHARE = 0.25;
const SAME = 0.01;

/** @param {Box} box @param {Axis} axis @returns {[number, number]} */
function span(box, axis) {
  return axis === "x" ? [box.left, box.left + box.width] : [box.top, box.top + box.height];
}

/** @param {Axis} axis @returns {Axis} */
function other(axis) {
  return axis === "x" ? "y" : "x";
}

/**
 * @param {Box[]} boxes of the objects to snap to
 * @param {{width: number, height: number}} page
 * @param {{x: number[], y: number[]}} guides
 * @returns {Targets}
 */
export function makeTargets(boxes, page, guides) {
  const whole = { left: 0, top: 0, ...page };
  const along = (/** @type {Axis} */ axis) => {
    const [from, to] = span(whole, other(axis));
    const ofGuides = guides[axis].map((at) => ({ at, from, to, solid: false }));
    return [...edgesOf(whole, axis, false), ...boxes.flatMap((box) => edgesOf(box, axis, true)), ...ofGuides].sort((a, b) => a.at - b.at);
  };
  return { boxes, x: along("x"), y: along("y") };
}

/** @param {Box} box @param {Axis} axis @param {boolean} solid @returns {Edge[]} both edges and the centre */
function edgesOf(box, axis, solid) {
  const [low, high] = span(box, axis);
  const [from, to] = span(box, other(axis));
  return [low, (low + high) / 2, high].map((at) => ({ at, from, to, solid }));
}

/** The first edge at or after a place. @param {Edge[]} edges @param {number} at */
function indexFrom(edges, at) {
  let [low, high] = [0, edges.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edges[middle].at < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How far the nearest edge is, Infinity for too far. @param {Edge[]} edges @param {number} at @param {number} tolerance */
function pullOfEdges(edges, at, tolerance) {
  const i = indexFrom(edges, at);
  const deltas = [edges[i - 1], edges[i]].flatMap((edge) => (edge ? [edge.at - at] : []));
  return smallest(deltas.filter((delta) => Math.abs(delta) <= tolerance));
}

/** @param {number[]} deltas */
function smallest(deltas) {
  return deltas.reduce((best, delta) => (Math.abs(delta) < Math.abs(best) ? delta : best), Number.POSITIVE_INFINITY);
}

/** @param {number} at @param {number} tolerance */
function pullOfGrid(at, tolerance) {
  const delta = Math.round(at / GRID_PX) * GRID_PX - at;
  return Math.abs(delta) < tolerance * GRID_SHARE ? delta : 0;
}

/**
 * A box that is moved.
 * @param {Box} box
 * @param {Targets} targets
 * @param {number} tolerance
 * @returns {Snap}
 */
export function snapMove(box, targets, tolerance) {
  const [x, y] = /** @type {const} */ (["x", "y"]).map((axis) => pullOfMove(box, targets, axis, tolerance));
  const moved = { ...box, left: box.left + x.delta, top: box.top + y.delta };
  return { dx: x.delta, dy: y.delta, lines: linesOf(moved, targets), gaps: [...x.gaps, ...y.gaps] };
}

/** @param {Box} box @param {Targets} targets @param {Axis} axis @param {number} tolerance @returns {Pull} */
function pullOfMove(box, targets, axis, tolerance) {
  const [low, high] = span(box, axis);
  const edges = smallest([low, (low + high) / 2, high].map((at) => pullOfEdges(targets[axis], at, tolerance)));
  const gaps = pullOfGaps(box, targets.boxes, axis, tolerance);
  if (gaps && Math.abs(gaps.delta) < Math.abs(edges)) return gaps;
  return { delta: Number.isFinite(edges) ? edges : pullOfGrid(low, tolerance), gaps: [] };
}

/**
 * Between two neighbours, or as far from one as that is from its own.
 * @param {Box} box @param {Box[]} boxes @param {Axis} axis @param {number} tolerance
 * @returns {Pull | null}
 */
function pullOfGaps(box, boxes, axis, tolerance) {
  const [low, high] = span(box, axis);
  const row = boxes.filter((each) => overlap(each, box, other(axis)));
  const before = nearestBefore(row, axis, low + tolerance);
  const after = nearestAfter(row, axis, high - tolerance);
  const found = [
    before && after && between(span(before, axis)[1], span(after, axis)[0], low, high),
    before && beyond(before, nearestBefore(row, axis, span(before, axis)[0]), axis, low),
    after && ahead(after, nearestAfter(row, axis, span(after, axis)[1]), axis, high),
  ].flatMap((each) => (each && Math.abs(each.delta) <= tolerance ? [each] : []));
  if (found.length === 0) return null;
  const best = found.reduce((a, b) => (Math.abs(b.delta) < Math.abs(a.delta) ? b : a));
  const [from, to] = span(box, other(axis));
  const across = (from + to) / 2;
  return { delta: best.delta, gaps: best.spans.map(([start, end]) => ({ axis, from: start, to: end, across })) };
}

/** @param {number} start @param {number} end of the room @param {number} low @param {number} high */
function between(start, end, low, high) {
  const gap = (end - start - (high - low)) / 2;
  if (gap <= 0) return null;
  return { delta: start + gap - low, spans: [[start, start + gap], [end - gap, end]] };
}

/** @param {Box} before @param {Box | null} first @param {Axis} axis @param {number} low */
function beyond(before, first, axis, low) {
  if (!first) return null;
  const [start, end] = span(before, axis);
  const gap = start - span(first, axis)[1];
  return gap <= 0 ? null : { delta: end + gap - low, spans: [[start - gap, start], [end, end + gap]] };
}

/** @param {Box} after @param {Box | null} last @param {Axis} axis @param {number} high */
function ahead(after, last, axis, high) {
  if (!last) return null;
  const [start, end] = span(after, axis);
  const gap = span(last, axis)[0] - end;
  return gap <= 0 ? null : { delta: start - gap - high, spans: [[start - gap, start], [end, end + gap]] };
}

/** @param {Box} a @param {Box} b @param {Axis} axis */
function overlap(a, b, axis) {
  const [[low, high], [from, to]] = [span(a, axis), span(b, axis)];
  return low < to && from < high;
}

/** @param {Box[]} row @param {Axis} axis @param {number} at @returns {Box | null} */
function nearestBefore(row, axis, at) {
  return row.reduce((/** @type {Box | null} */ best, box) => {
    const [, end] = span(box, axis);
    return end <= at && (!best || end > span(best, axis)[1]) ? box : best;
  }, null);
}

/** @param {Box[]} row @param {Axis} axis @param {number} at @returns {Box | null} */
function nearestAfter(row, axis, at) {
  return row.reduce((/** @type {Box | null} */ best, box) => {
    const [start] = span(box, axis);
    return start >= at && (!best || start < span(best, axis)[0]) ? box : best;
  }, null);
}

/**
 * Edges of a box that are dragged; null where none is.
 * @param {Box} box
 * @param {{x: "low" | "high" | null, y: "low" | "high" | null}} dragged
 * @param {Targets} targets
 * @param {number} tolerance
 * @returns {{dx: number, dy: number}} for the edges; 0 where nothing is near
 */
export function snapEdges(box, dragged, targets, tolerance) {
  const pull = (/** @type {Axis} */ axis) => {
    const side = dragged[axis];
    if (!side) return 0;
    const at = span(box, axis)[side === "low" ? 0 : 1];
    const delta = pullOfEdges(targets[axis], at, tolerance);
    return Number.isFinite(delta) ? delta : pullOfGrid(at, tolerance);
  };
  return { dx: pull("x"), dy: pull("y") };
}

/** @param {Point} point @param {Targets} targets @param {number} tolerance @returns {Point} */
export function snapPoint(point, targets, tolerance) {
  const box = { left: point.x, top: point.y, width: 0, height: 0 };
  const { dx, dy } = snapEdges(box, { x: "low", y: "low" }, targets, tolerance);
  return { x: point.x + dx, y: point.y + dy };
}

/** The lines on which a box stands with others. @param {Box} box @param {Targets} targets @returns {Line[]} */
export function linesOf(box, targets) {
  return [...linesAt(box, targets, "x"), ...linesAt(box, targets, "y")];
}

/** @param {Box} box @param {Targets} targets @param {Axis} axis @returns {Line[]} */
function linesAt(box, targets, axis) {
  const [low, high] = span(box, axis);
  const places = [...new Set([low, (low + high) / 2, high])];
  return places.flatMap((at) => {
    const edges = edgesAt(targets[axis], at);
    return edges.length ? [lineThrough(box, edges, axis, at)] : [];
  });
}

/** @param {Edge[]} edges @param {number} at @returns {Edge[]} */
function edgesAt(edges, at) {
  const found = [];
  for (let i = indexFrom(edges, at - SAME); i < edges.length && edges[i].at <= at + SAME; i += 1) found.push(edges[i]);
  return found;
}

/** @param {Box} box @param {Edge[]} edges @param {Axis} axis @param {number} at @returns {Line} */
function lineThrough(box, edges, axis, at) {
  const [low, high] = span(box, other(axis));
  const from = edges.reduce((least, edge) => Math.min(least, edge.from), low);
  const to = edges.reduce((most, edge) => Math.max(most, edge.to), high);
  const before = edges.reduce((most, edge) => (edge.solid && edge.to <= low ? Math.max(most, edge.to) : most), Number.NEGATIVE_INFINITY);
  const after = edges.reduce((least, edge) => (edge.solid && edge.from >= high ? Math.min(least, edge.from) : least), Number.POSITIVE_INFINITY);
  const isBefore = low - before <= after - high;
  const distance = isBefore ? low - before : after - high;
  if (!Number.isFinite(distance)) return { axis, at, from, to, distance: 0, middle: 0 };
  return { axis, at, from, to, distance, middle: isBefore ? (before + low) / 2 : (high + after) / 2 };
}
