/** The outline of an object: a colour, a width and a dash style, in Fabric's fields. */
import { keepingMiddle } from "./frame.js";
import { isText } from "./objects.js";

/**
 * @typedef {import("./document.js").CanvasObject} CanvasObject
 * @typedef {"solid" | "dashed" | "dotted"} Dash
 * @typedef {{stroke: any, width: number, dash: Dash}} Outline
 */

const USUAL_WIDTH_PX = 2;
/** In widths of the line. */
const DASH = [3, 2];
const DOT = [0, 2];

/** @param {CanvasObject} object @returns {Outline | null} null when none is seen */
export function outlineOf(object) {
  if (!object.stroke || !(object.strokeWidth > 0)) return null;
  return { stroke: object.stroke, width: object.strokeWidth, dash: dashOf(object) };
}

/** @param {CanvasObject} object @returns {Dash} */
function dashOf({ strokeDashArray, strokeLineCap }) {
  if (!Array.isArray(strokeDashArray) || strokeDashArray.length === 0) return "solid";
  return strokeLineCap === "round" && strokeDashArray[0] === 0 ? "dotted" : "dashed";
}

/**
 * The object with that much of its outline changed; it stays where it is, the outline grows to both sides.
 * @param {CanvasObject} object
 * @param {Partial<Outline>} change
 * @returns {CanvasObject}
 */
export function outlined(object, change) {
  const { stroke, width, dash } = { stroke: object.stroke, width: object.strokeWidth || USUAL_WIDTH_PX, dash: dashOf(object), ...change };
  const pattern = { solid: null, dashed: DASH, dotted: DOT }[dash];
  const next = {
    ...object,
    stroke,
    strokeWidth: width,
    strokeUniform: true,
    strokeDashArray: pattern && pattern.map((share) => share * width),
    strokeLineCap: dash === "dotted" ? "round" : "butt",
    // Around letters the outline lies behind them, or it would eat them.
    ...(isText(object) && { paintFirst: "stroke", strokeLineJoin: "round" }),
  };
  return keepingMiddle(object, next);
}

/** @param {CanvasObject} object @returns {CanvasObject} */
export function withoutOutline(object) {
  return keepingMiddle(object, { ...object, stroke: null, strokeWidth: 0, strokeDashArray: null });
}
