/** Puts a shape, a line, an icon or an uploaded picture on the page, each as one step. */
import { addObjects, moved } from "../core/edits.js";
import { round } from "../core/geometry.js";
import { lineObject } from "../core/lines.js";
import { base, ellipseObject, rectObject } from "../core/objects.js";
import { pathOfShapes, scaledPath } from "../core/paths.js";
import { isShape, proportionOf, shapeObject } from "../core/shapes.js";
import { edit, page } from "../state/design.js";
import { iconShapes } from "../state/elements.js";
import { lineLook, pageSize, tool, visibleCentre } from "../state/stage.js";
import { surface } from "../state/surface.js";
import { placePicture } from "./place-picture.js";
import { stepAside } from "./step-aside.js";

/**
 * @typedef {import("../core/document.js").CanvasObject} CanvasObject
 * @typedef {import("../core/geometry.js").Point} Point
 * @typedef {{kind: "shape" | "line" | "icon", id: string, name: string} | {kind: "asset", asset: import("../core/objects.js").Asset, name?: string}} Element
 */

/** What a dragged element is carried as. */
export const ELEMENT_TYPE = "application/x-artify-element";
const SHAPE_SHARE = 0.25;
const ICON_SHARE = 0.16;
const ICON_GRID = 24;
const ICON_STROKE = 2;
const ROUNDING = 0.16;
const INK = "#18181b";

/** @type {Record<string, {heads?: import("../core/lines.js").Heads, dashes?: number[]}>} */
const LINES = {
  line: {},
  dashed: { dashes: [4, 3] },
  dotted: { dashes: [0, 2.5] },
  arrow: { heads: { start: false, end: true } },
  "double-arrow": { heads: { start: true, end: true } },
};

/** @param {DataTransfer | null} data @returns {Element | null} the element in what was dropped */
export function elementIn(data) {
  try {
    return JSON.parse(data?.getData(ELEMENT_TYPE) || "null");
  } catch {
    return null;
  }
}

/**
 * @param {Element} element
 * @param {Point} [at] its middle, in page pixels; the middle of what is seen when left out
 */
export async function placeElement(element, at = visibleCentre()) {
  if (element.kind === "asset") return placePicture(element.asset, { at, name: element.name });
  const object = await make(element.kind, element.id, element.name, at);
  if (object) put(object);
}

/** @param {CanvasObject} object */
export function put(object) {
  const step = stepAside(object);
  edit((document) => addObjects(document, page.value.id, [moved(object, step, step)]), [object.id]);
  tool.value = "select";
}

/** @param {number} share of the shorter side of the page */
export function usualSide(share) {
  return Math.round(Math.min(pageSize.value.width, pageSize.value.height) * share);
}

/** @param {"shape" | "line" | "icon"} kind @param {string} id @param {string} name @param {Point} at */
function make(kind, id, name, at) {
  if (kind === "shape") return shape(id, name, at);
  return kind === "line" ? line(id, name, at) : icon(id, name, at);
}

/** @param {string} id @param {string} name @param {Point} at @returns {CanvasObject | null} */
function shape(id, name, { x, y }) {
  const width = usualSide(SHAPE_SHARE);
  const height = isShape(id) ? Math.round(width * proportionOf(id)) : width;
  const box = { left: Math.round(x - width / 2), top: Math.round(y - height / 2), width, height };
  if (isShape(id)) return shapeObject(id, box, name);
  const corner = Math.round(width * ROUNDING);
  if (id === "rounded") return { ...rectObject(box, name), rx: corner, ry: corner };
  if (id === "rect") return rectObject(box, name);
  return id === "ellipse" ? ellipseObject(box, name) : null;
}

/** @param {string} id @param {string} name @param {Point} at @returns {CanvasObject | null} */
function line(id, name, { x, y }) {
  const look = LINES[id];
  const { width, length } = lineLook();
  const [from, to] = [x - length / 2, x + length / 2].map((end) => ({ x: Math.round(end), y: Math.round(y) }));
  return look ? lineObject(from, to, { width, ...look }, name) : null;
}

/** @param {string} id lucide's name @param {string} name @param {Point} at @returns {Promise<CanvasObject | null>} */
async function icon(id, name, { x, y }) {
  const shapes = iconShapes.value?.[id];
  if (!shapes) return null;
  const strokes = { fill: "", stroke: INK, strokeWidth: ICON_STROKE, strokeUniform: false, strokeLineCap: "round", strokeLineJoin: "round" };
  const drawn = await surface().measure({ ...base("Path", name), ...strokes, path: pathOfShapes(shapes), icon: id });
  const scale = usualSide(ICON_SHARE) / ICON_GRID;
  const [width, height] = [drawn.width, drawn.height].map((size) => round(size * scale, 3));
  const strokeWidth = round(ICON_STROKE * scale, 1);
  const place = { left: Math.round(x - (width + strokeWidth) / 2), top: Math.round(y - (height + strokeWidth) / 2) };
  return { ...drawn, ...place, width, height, strokeWidth, path: scaledPath(drawn.path, scale, scale) };
}
