/** The look of one object on another: only what the other's kind can wear. */
import { isText, kindOf } from "./objects.js";

/** @typedef {import('./document.js').CanvasObject} CanvasObject */

// Field and what Fabric takes where an object does not say it.
const ANY = { opacity: 1, shadow: null };
const PAINTED = {
  fill: "rgb(0,0,0)",
  stroke: null,
  strokeWidth: 1,
  strokeDashArray: null,
  strokeLineCap: "butt",
  strokeLineJoin: "miter",
  strokeUniform: false,
  paintFirst: "fill",
};
const TEXT = {
  fontFamily: "Times New Roman",
  fontWeight: "normal",
  fontStyle: "normal",
  fontSize: 40,
  textAlign: "left",
  lineHeight: 1.16,
  charSpacing: 0,
  underline: false,
  linethrough: false,
  overline: false,
  textBackgroundColor: "",
};
const CORNERS = { rx: 0, ry: 0 };

/** @param {CanvasObject} object @returns {Record<string, any>} */
function wearable(object) {
  const kind = kindOf(object);
  if (kind === "image" || kind === "group") return ANY;
  return { ...ANY, ...PAINTED, ...(isText(object) ? TEXT : {}), ...(kind === "rect" ? CORNERS : {}) };
}

/** @param {CanvasObject} object @returns {Record<string, any>} */
export function styleOf(object) {
  return Object.fromEntries(Object.entries(wearable(object)).map(([field, usual]) => [field, object[field] ?? usual]));
}

/**
 * @param {CanvasObject} object
 * @param {Record<string, any>} style
 * @returns {CanvasObject}
 */
export function styled(object, style) {
  const fields = Object.keys(wearable(object)).filter((field) => field in style);
  return { ...object, ...Object.fromEntries(fields.map((field) => [field, style[field]])) };
}
