/** Which changes an existing Fabric object takes; a change of any other makes the object anew. */
import { util } from "fabric";

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
]);

/** What an object may be without. */
const OPTIONAL = new Set(["name", "locked", "styles"]);

/**
 * A gradient or a pattern has to be made; a colour can be set. A field that is gone means Fabric's default.
 * @param {string} key
 * @param {any} value
 */
export function isSettable(key, value) {
  if (OPTIONAL.has(key)) return true;
  return SETTABLE.has(key) && value !== undefined && (typeof value !== "object" || value === null);
}

/** The design lists the looks of parts as runs, Fabric by line and letter. @param {CanvasObject} json @param {string} key */
export function valueFor(json, key) {
  return key === "styles" ? util.stylesFromArray(json.styles ?? [], json.text ?? "") : json[key];
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
