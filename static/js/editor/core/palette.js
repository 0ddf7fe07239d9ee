/** The colours that a design uses, so that the next choice can be one of them. */
import { formatColour, parseColour } from "./colour.js";
import { isGradient } from "./gradient.js";

/** @typedef {import("./document.js").CanvasDocument} CanvasDocument */

const MOST = 21;

/**
 * @param {CanvasDocument} document
 * @returns {string[]} as they are stored, the most used first
 */
export function coloursOf(document) {
  /** @type {Map<string, number>} */
  const uses = new Map();
  const count = (/** @type {unknown} */ value) => {
    for (const colour of paintsOf(value)) uses.set(colour, (uses.get(colour) ?? 0) + 1);
  };
  for (const page of document.pages) {
    count(page.background);
    for (const object of page.objects) countObject(object, count);
  }
  return [...uses].sort(([, a], [, b]) => b - a).map(([colour]) => colour).slice(0, MOST);
}

/** @param {Record<string, any>} object @param {(value: unknown) => void} count */
function countObject(object, count) {
  if (String(object.type).toLowerCase() !== "image") count(object.fill);
  if (object.strokeWidth > 0) count(object.stroke);
  count(object.shadow?.color);
  if (Array.isArray(object.styles)) for (const run of object.styles) count(run?.style?.fill);
  if (Array.isArray(object.objects)) for (const member of object.objects) countObject(member, count);
}

/** @param {any} value @returns {string[]} */
function paintsOf(value) {
  if (isGradient(value)) return value.colorStops.flatMap((/** @type {any} */ { color }) => paintsOf(color));
  const colour = typeof value === "string" ? parseColour(value) : null;
  return colour && colour.a > 0 ? [formatColour(colour)] : [];
}

/** Greys and a hue wheel of calm strength: what one starts from. */
export const USUAL_COLOURS = [
  "#000000",
  "#3f3f46",
  "#71717a",
  "#a1a1aa",
  "#d4d4d8",
  "#f4f4f5",
  "#ffffff",
  "#dc2626",
  "#f97316",
  "#facc15",
  "#22c55e",
  "#06b6d4",
  "#3b82f6",
  "#8b5cf6",
  "#fecaca",
  "#fed7aa",
  "#fef08a",
  "#bbf7d0",
  "#a5f3fc",
  "#bfdbfe",
  "#ddd6fe",
];
