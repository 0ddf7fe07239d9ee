/** Which changes an existing Fabric object takes, and how; a change of any other makes the object anew. */
import { classRegistry, Ellipse, Gradient, Path, Polygon, Rect, Shadow, util } from "fabric";

import { isGradient } from "../core/gradient.js";
import { maskOf } from "../core/mask.js";

/** @typedef {import("../core/document.js").CanvasObject} CanvasObject */

const SETTABLE = new Set([
  "left",
  "top",
  "width",
  "height",
  "scaleX",
  "scaleY",
  "angle",
  "flipX",
  "flipY",
  "skewX",
  "skewY",
  "opacity",
  "visible",
  "fill",
  "stroke",
  "strokeWidth",
  "rx",
  "ry",
  "text",
  "fontFamily",
  "fontSize",
  "fontWeight",
  "fontStyle",
  "textAlign",
  "lineHeight",
  "charSpacing",
  "underline",
  "linethrough",
  "strokeUniform",
]);

/** What an object may be without, and what Fabric then takes. @type {Record<string, any>} */
const DEFAULTS = {
  name: undefined,
  locked: undefined,
  keepRatio: undefined,
  styles: undefined,
  upperCase: undefined,
  underline: false,
  linethrough: false,
  clipPath: undefined,
  shadow: null,
  stroke: null,
  strokeDashArray: null,
  strokeLineCap: "butt",
  strokeLineJoin: "miter",
  paintFirst: "fill",
  flipX: false,
  flipY: false,
  assetId: undefined,
  cropX: 0,
  cropY: 0,
};

/** Said instead of a value: the object has to be made anew. */
export const ANEW = Symbol("anew");

/**
 * What an existing object takes for a field; a field that is gone means Fabric's default.
 * @param {CanvasObject} json
 * @param {string} key
 * @returns {any} what to set, or `ANEW`
 */
export function liveValue(json, key) {
  const value = json[key] ?? DEFAULTS[key];
  if (key in LIVE) return LIVE[key](value, json);
  if (isGradient(value)) return gradient(value);
  const isPlain = typeof value !== "object" || value === null;
  return key in DEFAULTS || (SETTABLE.has(key) && value !== undefined && isPlain) ? value : ANEW;
}

/** Where Fabric wants objects of its own, or lists that it may keep. @type {Record<string, (value: any, json: CanvasObject) => any>} */
const LIVE = {
  // The design lists the looks of parts as runs, Fabric by line and letter.
  styles: (value, json) => util.stylesFromArray(value ?? [], json.text ?? ""),
  shadow: (value) => value && new Shadow({ ...value }),
  strokeDashArray: (value) => value && [...value],
  filters: (value) => filtersOf(value ?? []),
  clipPath: (value, json) => value && (maskOf(json) === "other" ? ANEW : mask(value)),
};

/** @param {any} json */
function gradient(json) {
  return new Gradient({ ...json, colorStops: json.colorStops.map((/** @type {object} */ stop) => ({ ...stop })) });
}

/** @param {Record<string, any>[]} list */
function filtersOf(list) {
  if (!list.every(({ type }) => classRegistry.has(type))) return ANEW;
  return list.map(({ type, ...options }) => new (/** @type {any} */ (classRegistry.getClass(type)))(options));
}

/** Our own masks are made at once; one from elsewhere may have to be loaded. @param {any} json */
function mask({ type, mask: _shape, points, path, ...options }) {
  switch (type) {
    case "Rect":
      return new Rect(options);
    case "Ellipse":
      return new Ellipse(options);
    case "Polygon":
      return new Polygon(points, options);
    case "Path":
      return new Path(path, options);
    default:
      return ANEW;
  }
}

/**
 * The fields that differ.
 * @param {Record<string, any>} before
 * @param {Record<string, any>} after
 * @returns {string[]}
 */
export function changedFields(before, after) {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].filter((key) => before[key] !== after[key]);
}
