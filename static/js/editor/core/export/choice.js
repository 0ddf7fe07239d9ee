/** What a person chose in the export dialog, and which of it counts for which kind of file. */

/**
 * @typedef {"png" | "jpg" | "webp" | "pdf" | "svg" | "json"} Format
 * @typedef {"page" | "chosen" | "all" | "selection"} Scope
 * @typedef {object} ExportChoice
 * @property {Format} format
 * @property {Scope} scope
 * @property {string} pages the chosen pages as they were typed: "1-3, 5"
 * @property {number} scale of pictures; 1 is the page's own size
 * @property {boolean} transparent without the page's background
 * @property {number} quality of JPG and WebP, 1 to 100
 * @property {number} budgetKb the most that a picture may weigh; 0 for no limit
 * @property {"a4" | "exact"} paper of a PDF
 * @property {boolean} embedFonts into an SVG
 */

export const FORMATS = /** @type {const} */ (["png", "jpg", "webp", "pdf", "svg", "json"]);
const SCOPES = ["page", "chosen", "all", "selection"];
export const SCALES = [1, 2, 3];
export const LEAST_QUALITY = 40;
/** Where 1 kB is 1,000 bytes, as the channels count it. */
export const KILOBYTE = 1000;
const LARGEST_BUDGET_KB = 100_000;

/** @type {ExportChoice} */
export const DEFAULT_CHOICE = {
  format: "png",
  scope: "page",
  pages: "",
  scale: 2,
  transparent: false,
  quality: 90,
  budgetKb: 0,
  paper: "a4",
  embedFonts: true,
};

/**
 * The remembered choice, with what is missing or makes no sense as it is at first.
 * @param {unknown} kept
 * @returns {ExportChoice}
 */
export function readChoice(kept) {
  const raw = /** @type {Record<string, any>} */ (typeof kept === "object" && kept !== null ? kept : {});
  const known = { ...DEFAULT_CHOICE };
  if (FORMATS.some((format) => format === raw.format)) known.format = raw.format;
  if (SCOPES.includes(raw.scope)) known.scope = raw.scope;
  if (SCALES.includes(raw.scale)) known.scale = raw.scale;
  if (raw.paper === "exact") known.paper = "exact";
  if (typeof raw.transparent === "boolean") known.transparent = raw.transparent;
  if (typeof raw.embedFonts === "boolean") known.embedFonts = raw.embedFonts;
  if (typeof raw.pages === "string") known.pages = raw.pages;
  known.quality = between(raw.quality, 1, 100, DEFAULT_CHOICE.quality);
  known.budgetKb = between(raw.budgetKb, 0, LARGEST_BUDGET_KB, 0);
  return known;
}

/** @param {unknown} value @param {number} least @param {number} most @param {number} otherwise */
function between(value, least, most, otherwise) {
  return typeof value === "number" && value >= least && value <= most ? Math.round(value) : otherwise;
}

/** Whether the format is a picture of pixels. @param {Format} format */
export function isPicture(format) {
  return format === "png" || format === "jpg" || format === "webp";
}

/** Whether the format knows a quality. @param {Format} format */
export function hasQuality(format) {
  return format === "jpg" || format === "webp";
}

/** Whether the format can be clear. @param {Format} format */
export function canBeClear(format) {
  return format === "png" || format === "webp" || format === "svg";
}

/** @param {Format} format */
export function mimeOf(format) {
  const types = { png: "image/png", jpg: "image/jpeg", webp: "image/webp", pdf: "application/pdf", svg: "image/svg+xml", json: "application/json" };
  return types[format];
}
