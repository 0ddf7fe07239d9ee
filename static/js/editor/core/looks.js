/** Where colours and typefaces stand in an object: read and replaced by one description of it. Members of groups are not walked. */
import { isGradient } from "./gradient.js";
import { isText, kindOf } from "./objects.js";
import { isRecord } from "./readable.js";

/**
 * @typedef {import("./document.js").CanvasObject} CanvasObject
 * @typedef {(colour: string) => string} ColourChange
 * @typedef {Record<string, any>} Fields
 */

/** Kinds whose `fill` is not seen. */
const UNFILLED = new Set(["image", "group", "line"]);

/**
 * The object with each of its colours replaced; the same one where nothing changes. The pixels of a picture are left alone.
 * @param {CanvasObject} object
 * @param {ColourChange} change
 * @returns {CanvasObject}
 */
export function withColours(object, change) {
  const { fill, stroke, strokeWidth = 1, shadow, backgroundColor, textBackgroundColor, styles } = object;
  return merged(object, {
    fill: UNFILLED.has(kindOf(object)) ? fill : painted(fill, change),
    stroke: strokeWidth > 0 ? painted(stroke, change) : stroke,
    shadow: isRecord(shadow) ? merged(shadow, { color: painted(shadow.color, change) }) : shadow,
    backgroundColor: painted(backgroundColor, change),
    ...(isText(object) && {
      textBackgroundColor: painted(textBackgroundColor, change),
      styles: withStyles(styles, (look) => lookColoured(look, change)),
    }),
  });
}

/** A colour or a gradient, as far as it is one. @param {any} paint @param {ColourChange} change @returns {any} */
export function painted(paint, change) {
  if (typeof paint === "string") return paint ? change(paint) : paint;
  if (!isGradient(paint)) return paint;
  const stops = paint.colorStops.map((/** @type {Fields} */ stop) => merged(stop, { color: painted(stop.color, change) }));
  return stops.every((/** @type {Fields} */ stop, /** @type {number} */ i) => stop === paint.colorStops[i]) ? paint : { ...paint, colorStops: stops };
}

/** @param {Fields} look @param {ColourChange} change */
function lookColoured(look, change) {
  const fields = ["fill", "stroke", "textBackgroundColor"].filter((field) => field in look);
  return merged(look, Object.fromEntries(fields.map((field) => [field, painted(look[field], change)])));
}

/**
 * A text with each of its looks replaced, its own and those of parts; the same one where nothing changes.
 * @param {CanvasObject} text
 * @param {(look: Fields) => Fields} change gets every look that names a typeface
 * @returns {CanvasObject}
 */
export function withFaces(text, change) {
  if (!isText(text)) return text;
  const next = "fontFamily" in text ? /** @type {CanvasObject} */ (change(text)) : text;
  return merged(next, { styles: withStyles(text.styles, (look) => ("fontFamily" in look ? change(look) : look)) });
}

/** Looks of parts: runs over letters, or (Fabric 5) by line and letter. @param {any} styles @param {(look: Fields) => Fields} change @returns {any} */
function withStyles(styles, change) {
  if (Array.isArray(styles)) {
    const runs = styles.map((run) => (isRecord(run?.style) ? merged(run, { style: change(run.style) }) : run));
    return runs.every((run, i) => run === styles[i]) ? styles : runs;
  }
  return mapValues(styles, (line) => mapValues(line, (look) => (isRecord(look) ? change(look) : look)));
}

/** @param {any} record @param {(value: any) => any} change @returns {any} */
function mapValues(record, change) {
  if (!isRecord(record)) return record;
  return merged(record, Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)])));
}

/** @template {Fields} T @param {T} record @param {Fields} fields @returns {T} the same where they say the same */
function merged(record, fields) {
  const changed = Object.entries(fields).filter(([field, value]) => value !== record[field]);
  return changed.length ? { ...record, ...Object.fromEntries(changed) } : record;
}
