/** What is on the screen and does not belong to the design: the view, the tool, the size. */
import { batch, signal } from "@preact/signals";

import { centre, fitView, toPage as toPageIn, viewOf, visibleBox, zoomAt } from "../core/geometry.js";

/**
 * @typedef {"select" | "text" | "rect" | "ellipse" | "line" | "arrow" | "hand" | "crop"} ToolId
 * @typedef {import("../core/geometry.js").Point} Point
 * @typedef {{kind: "down" | "move" | "up", page: Point, screen: Point, shift: boolean, free: boolean}} ToolEvent
 *   what the canvas tells a tool: `page` in page pixels, `screen` in pixels on the stage; `free`: nothing snaps
 * @typedef {{cursor: string, usesObjects: boolean, handle: (event: ToolEvent) => void, leave: () => void}} Tool
 *   `usesObjects`: the pointer picks and drags objects, as the canvas does it; `leave`: another tool takes over
 */

/** Around the page when it is fitted, in screen pixels. */
const FIT_MARGIN = 48;
const FIT_MARGIN_NARROW = 16;
const NARROW_STAGE = 640;

/** Size of the page, in page pixels. */
export const pageSize = signal({ width: 1080, height: 1080 });
/** Size of the stage, in screen pixels. */
export const stageSize = signal({ width: 0, height: 0 });
export const view = signal({ zoom: 1, x: 0, y: 0 });
export const tool = signal(/** @type {ToolId} */ ("select"));
/** The hand while Space is held, over whatever tool is chosen. */
export const panning = signal(false);
/** How far the opening of a design of many objects is. */
export const appearing = signal(/** @type {{done: number, total: number} | null} */ (null));
/** True while the user has not moved the view: then it follows the size of the window. */
export const fitted = signal(true);

/** @param {{width: number, height: number}} size */
export function resizeStage(size) {
  stageSize.value = size;
  if (fitted.value) fit();
}

export function fit() {
  batch(() => {
    view.value = fitView(pageSize.value, stageSize.value, fitMargin());
    fitted.value = true;
  });
}

/** Shows a part of the page as large as it fits. @param {import("../core/geometry.js").Box} box */
export function showBox(box) {
  batch(() => {
    view.value = viewOf(box, stageSize.value, fitMargin());
    fitted.value = false;
  });
}

function fitMargin() {
  return stageSize.value.width < NARROW_STAGE ? FIT_MARGIN_NARROW : FIT_MARGIN;
}

/**
 * @param {number} zoom
 * @param {import('../core/geometry.js').Point} [anchor] on the stage; its middle when left out
 */
export function zoomTo(zoom, anchor) {
  const { width, height } = stageSize.value;
  batch(() => {
    view.value = zoomAt(view.value, zoom, anchor ?? { x: width / 2, y: height / 2 });
    fitted.value = false;
  });
}

/** @param {number} dx @param {number} dy in screen pixels */
export function panBy(dx, dy) {
  const { zoom, x, y } = view.value;
  batch(() => {
    view.value = { zoom, x: x + dx, y: y + dy };
    fitted.value = false;
  });
}

/** @param {Point} screen on the stage, in screen pixels @returns {Point} on the page */
export function toPage(screen) {
  return toPageIn(view.value, screen);
}

/** The middle of what is seen of the page: new objects go there. */
export function visibleCentre() {
  return centre(visiblePage());
}

/** The part of the page on the screen, in page pixels; the whole page when none of it is. */
export function visiblePage() {
  return visibleBox(view.value, pageSize.value, stageSize.value);
}

/** A new line: its stroke and its length, in page pixels. */
export function lineLook() {
  const { width, height } = pageSize.value;
  const side = Math.min(width, height);
  return { width: Math.max(2, Math.round(side / 180)), length: Math.round(side / 3) };
}
