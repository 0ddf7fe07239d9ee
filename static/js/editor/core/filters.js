/**
 * The adjustments of a picture as levels from -100 to 100, stored as Fabric's filters. Filters that we have no
 * slider for stay where they are.
 */
import { round } from "./geometry.js";

/**
 * @typedef {import("./document.js").CanvasObject} CanvasObject
 * @typedef {Record<string, any>} Filter
 * @typedef {"brightness" | "contrast" | "saturation" | "greyscale" | "blur"} Level
 * @typedef {{least: number, read: (filter: Filter) => number | null, write: (level: number) => Filter}} Kind
 */

const FULL = 100;
/** How light a colour is, by its channels. */
const LUMA = [0.2126, 0.7152, 0.0722];
/** Fabric blurs by this share of the shorter side at most. */
const BLUR_SHARE = 0.12;
/** A blur of so many pixels looks the same when it is drawn smaller. */
const FINEST_BLUR_PX = 8;
const LEAST_BLURRED_SIDE_PX = 512;

/** @param {string} type @param {string} field @param {number} least @returns {Kind} */
function simple(type, field, least) {
  return {
    least,
    read: (filter) => (filter.type === type ? Math.round((filter[field] ?? 0) * FULL) : null),
    write: (level) => ({ type, [field]: round(level / FULL, 2) }),
  };
}

/** In the order in which they are applied. @type {Record<Level, Kind>} */
const KINDS = {
  brightness: simple("Brightness", "brightness", -FULL),
  contrast: simple("Contrast", "contrast", -FULL),
  saturation: simple("Saturation", "saturation", -FULL),
  // Fabric's own has no middle ground, a matrix has.
  greyscale: {
    least: 0,
    read: (filter) => (filter.type === "Grayscale" ? FULL : filter.type === "ColorMatrix" && filter.look === "greyscale" ? filter.level : null),
    write: (level) => ({ type: "ColorMatrix", matrix: greyMatrix(level / FULL), colorsOnly: true, look: "greyscale", level }),
  },
  blur: simple("Blur", "blur", 0),
};

export const LEVELS = /** @type {Level[]} */ (Object.keys(KINDS));

/** @param {Level} level */
export function leastOf(level) {
  return KINDS[level].least;
}

/** @param {number} amount 0 to 1 @returns {number[]} four rows of red, green, blue, alpha and a constant */
function greyMatrix(amount) {
  const row = (/** @type {number} */ own) => LUMA.map((share, i) => round(share * amount + (i === own ? 1 - amount : 0), 4));
  return [...row(0), 0, 0, ...row(1), 0, 0, ...row(2), 0, 0, 0, 0, 0, 1, 0];
}

/** @param {CanvasObject} object @param {Level} level @returns {number} 0 where there is none */
export function levelOf(object, level) {
  for (const filter of object.filters ?? []) {
    const found = KINDS[level].read(filter);
    if (found !== null) return found;
  }
  return 0;
}

/** @param {CanvasObject} object @param {Level} level @param {number} value @returns {CanvasObject} */
export function withLevel(object, level, value) {
  const values = LEVELS.map((each) => /** @type {const} */ ([each, each === level ? value : levelOf(object, each)]));
  const ours = values.filter(([, each]) => each !== 0).map(([each, amount]) => KINDS[each].write(amount));
  return { ...object, filters: [...ours, ...foreignFilters(object)] };
}

/** @param {CanvasObject} object @returns {CanvasObject} without adjustments */
export function withoutLevels(object) {
  return { ...object, filters: foreignFilters(object) };
}

/** @param {CanvasObject} object */
export function isAdjusted(object) {
  return LEVELS.some((level) => levelOf(object, level) !== 0);
}

/** @param {CanvasObject} object @returns {Filter[]} */
function foreignFilters(object) {
  return (object.filters ?? []).filter((/** @type {Filter} */ filter) => LEVELS.every((level) => KINDS[level].read(filter) === null));
}

/**
 * How long the longer side has to be for the filters to look as they should: what is blurred holds no detail,
 * so it is drawn smaller.
 * @param {{type: string, blur?: number}[]} filters
 * @param {number} most in pixels
 */
export function workingSide(filters, most) {
  const blur = Math.max(0, ...filters.map((filter) => (filter.type === "Blur" ? (filter.blur ?? 0) : 0)));
  if (blur === 0) return most;
  return Math.min(most, Math.max(LEAST_BLURRED_SIDE_PX, Math.round(FINEST_BLUR_PX / (BLUR_SHARE * blur))));
}

/** @param {number} blur as Fabric counts it, 0 to 1 @param {number} width @param {number} height @returns {number} in pixels */
export function blurRadius(blur, width, height) {
  return blur * BLUR_SHARE * Math.min(width, height);
}
