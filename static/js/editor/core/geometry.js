/** Sizes, positions and the view, in plain numbers. Page pixels unless said otherwise. */

/**
 * @typedef {{x: number, y: number}} Point
 * @typedef {{width: number, height: number}} Size
 * @typedef {{left: number, top: number, width: number, height: number}} Box
 * @typedef {{zoom: number, x: number, y: number}} View where the page's corner stands on the stage, in screen pixels
 */

export const MIN_ZOOM = 0.05;
export const MAX_ZOOM = 8;
/** A picture may lose this much sharpness to fill the page. */
const MOST_ENLARGED = 1.5;
const ZOOM_STOPS = [0.05, 0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 3, 4, 6, 8];

/** @param {number} value @param {number} low @param {number} high */
export function clamp(value, low, high) {
  return Math.min(Math.max(value, low), high);
}

/** @param {number} value @param {number} places */
export function round(value, places) {
  const unit = 10 ** places;
  return Math.round(value * unit) / unit;
}

/**
 * The view that shows the whole page in the middle of the stage.
 * @param {Size} page
 * @param {Size} stage in screen pixels
 * @param {number} margin in screen pixels
 * @returns {View}
 */
export function fitView(page, stage, margin) {
  const zoom = clamp(Math.min((stage.width - 2 * margin) / page.width, (stage.height - 2 * margin) / page.height), MIN_ZOOM, 1);
  return {
    zoom,
    x: (stage.width - page.width * zoom) / 2,
    y: (stage.height - page.height * zoom) / 2,
  };
}

/**
 * The view that shows a part of the page in the middle of the stage, as large as it fits.
 * @param {Box} box
 * @param {Size} stage in screen pixels
 * @param {number} margin in screen pixels
 * @returns {View}
 */
export function viewOf(box, stage, margin) {
  const fits = Math.min((stage.width - 2 * margin) / box.width, (stage.height - 2 * margin) / box.height);
  const zoom = clamp(fits, MIN_ZOOM, MAX_ZOOM);
  const { x, y } = centre(box);
  return { zoom, x: stage.width / 2 - x * zoom, y: stage.height / 2 - y * zoom };
}

/**
 * The view at another zoom with the point under the pointer standing still.
 * @param {View} view
 * @param {number} zoom
 * @param {Point} anchor on the stage, in screen pixels
 * @returns {View}
 */
export function zoomAt(view, zoom, anchor) {
  const next = clamp(zoom, MIN_ZOOM, MAX_ZOOM);
  const ratio = next / view.zoom;
  return {
    zoom: next,
    x: anchor.x - (anchor.x - view.x) * ratio,
    y: anchor.y - (anchor.y - view.y) * ratio,
  };
}

/**
 * The next round zoom above (1) or below (-1).
 * @param {number} zoom
 * @param {1 | -1} direction
 */
export function nextZoom(zoom, direction) {
  if (direction > 0) return ZOOM_STOPS.find((stop) => stop > zoom * 1.01) ?? MAX_ZOOM;
  return ZOOM_STOPS.findLast((stop) => stop < zoom * 0.99) ?? MIN_ZOOM;
}

/** @param {View} view @param {Point} screen @returns {Point} on the page */
export function toPage(view, screen) {
  return { x: (screen.x - view.x) / view.zoom, y: (screen.y - view.y) / view.zoom };
}

/**
 * The box between two corners; square with `square`.
 * @param {Point} from
 * @param {Point} to
 * @param {boolean} square
 * @returns {Box}
 */
export function boxBetween(from, to, square) {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const side = Math.max(Math.abs(dx), Math.abs(dy));
  const width = square ? side : Math.abs(dx);
  const height = square ? side : Math.abs(dy);
  return {
    left: Math.round(dx < 0 ? from.x - width : from.x),
    top: Math.round(dy < 0 ? from.y - height : from.y),
    width: Math.round(width),
    height: Math.round(height),
  };
}

/**
 * The scale at which `size` just fits into `room`; a little too small is enlarged, a small thing stays small.
 * @param {Size} size
 * @param {Size} room
 */
export function fitScale(size, room) {
  const scale = Math.min(room.width / size.width, room.height / size.height);
  return scale > MOST_ENLARGED ? 1 : scale;
}

/**
 * The part of the page that is on the stage; the whole page when none is.
 * @param {View} view
 * @param {Size} page
 * @param {Size} stage in screen pixels
 * @returns {Box}
 */
export function visibleBox(view, page, stage) {
  const start = toPage(view, { x: 0, y: 0 });
  const end = toPage(view, { x: stage.width, y: stage.height });
  const left = clamp(start.x, 0, page.width);
  const top = clamp(start.y, 0, page.height);
  const width = clamp(end.x, 0, page.width) - left;
  const height = clamp(end.y, 0, page.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : { left: 0, top: 0, ...page };
}

/** @param {Box} box @returns {Point} */
export function centre(box) {
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}
