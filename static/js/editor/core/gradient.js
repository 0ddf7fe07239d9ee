/**
 * Gradients: as one thinks of them (a kind, an angle, two to four colours) and as Fabric stores them.
 * They are stored in shares of the object, so they follow when it is resized.
 */
import { round } from "./geometry.js";

/**
 * @typedef {{offset: number, colour: string}} Stop `offset` 0 to 1
 * @typedef {{kind: "linear" | "radial", angle: number, stops: Stop[]}} GradientLook
 *   `angle` in degrees, clockwise from left to right; a radial one has none
 */

export const FEWEST_STOPS = 2;
export const MOST_STOPS = 4;
const FULL_TURN = 360;
/** From the middle to the corner of a square of side 1. */
const CORNER = 0.7071;
const DOWNWARDS = 90;

/** @param {unknown} value of a `fill`, a `stroke` or a background */
export function isGradient(value) {
  return typeof value === "object" && value !== null && Array.isArray(/** @type {any} */ (value).colorStops);
}

/**
 * @param {any} value
 * @returns {GradientLook | null} null for what is no gradient
 */
export function readGradient(value) {
  if (!isGradient(value)) return null;
  const kind = value.type === "radial" ? "radial" : "linear";
  const stops = value.colorStops
    .map((/** @type {any} */ { offset, color }) => ({ offset: Number(offset), colour: String(color) }))
    .sort((/** @type {Stop} */ a, /** @type {Stop} */ b) => a.offset - b.offset);
  return { kind, angle: kind === "linear" ? angleOf(value.coords) : DOWNWARDS, stops };
}

/** @param {{x1?: number, y1?: number, x2?: number, y2?: number} | undefined} coords */
function angleOf({ x1 = 0, y1 = 0, x2 = 0, y2 = 0 } = {}) {
  const degrees = (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI;
  return (Math.round(degrees) + FULL_TURN) % FULL_TURN;
}

/** @param {GradientLook} look @returns {Record<string, any>} Fabric's JSON */
export function writeGradient({ kind, angle, stops }) {
  return {
    type: kind,
    coords: kind === "linear" ? lineAt(angle) : { x1: 0.5, y1: 0.5, r1: 0, x2: 0.5, y2: 0.5, r2: CORNER },
    colorStops: [...stops].sort((a, b) => a.offset - b.offset).map(({ offset, colour }) => ({ offset: round(offset, 3), color: colour })),
    offsetX: 0,
    offsetY: 0,
    gradientUnits: "percentage",
  };
}

/** The line through the middle that just reaches the corners. @param {number} angle */
function lineAt(angle) {
  const radians = (angle * Math.PI) / 180;
  const [cos, sin] = [Math.cos(radians), Math.sin(radians)];
  const half = (Math.abs(cos) + Math.abs(sin)) / 2;
  const [dx, dy] = [cos * half, sin * half];
  return { x1: round(0.5 - dx, 4), y1: round(0.5 - dy, 4), x2: round(0.5 + dx, 4), y2: round(0.5 + dy, 4) };
}

/**
 * A gradient to begin with: from the colour that is there to a relative of it.
 * @param {"linear" | "radial"} kind
 * @param {string} from
 * @param {string} to
 * @returns {GradientLook}
 */
export function gradientFrom(kind, from, to) {
  return {
    kind,
    angle: DOWNWARDS,
    stops: [
      { offset: 0, colour: from },
      { offset: 1, colour: to },
    ],
  };
}

/** The same gradient with one colour more, in the middle of the widest gap. @param {GradientLook} look @param {(a: string, b: string) => string} mix */
export function withMoreStops(look, mix) {
  if (look.stops.length >= MOST_STOPS) return look;
  const gaps = look.stops.slice(1).map((stop, i) => stop.offset - look.stops[i].offset);
  const widest = gaps.indexOf(Math.max(...gaps));
  const [before, after] = [look.stops[widest], look.stops[widest + 1]];
  const stop = { offset: round((before.offset + after.offset) / 2, 3), colour: mix(before.colour, after.colour) };
  return { ...look, stops: [...look.stops.slice(0, widest + 1), stop, ...look.stops.slice(widest + 1)] };
}

/** @param {GradientLook} look @param {number} index */
export function withoutStop(look, index) {
  if (look.stops.length <= FEWEST_STOPS) return look;
  return { ...look, stops: look.stops.filter((_, i) => i !== index) };
}

/** The colours the other way round. @param {GradientLook} look @returns {GradientLook} */
export function reversed(look) {
  return { ...look, stops: look.stops.map(({ offset, colour }) => ({ offset: round(1 - offset, 3), colour })).reverse() };
}

/** The gradient as CSS draws it, for previews. @param {GradientLook} look */
export function cssGradient({ kind, angle, stops }) {
  const list = stops.map(({ offset, colour }) => `${colour} ${round(offset * 100, 1)}%`).join(", ");
  return kind === "radial" ? `radial-gradient(farthest-corner, ${list})` : `linear-gradient(${angle + 90}deg, ${list})`;
}

/** @param {number} angle @param {string[]} colours @returns {GradientLook} */
function preset(angle, ...colours) {
  return { kind: "linear", angle, stops: colours.map((colour, i) => ({ offset: round(i / (colours.length - 1), 3), colour })) };
}

/** Proven pairs and triples: calm to loud. */
export const PRESETS = [
  preset(90, "#f8fafc", "#cbd5e1"),
  preset(45, "#1f2937", "#4b5563"),
  preset(45, "#fde68a", "#fb923c"),
  preset(45, "#ff9a8b", "#ff6a88", "#ff99ac"),
  preset(45, "#f472b6", "#8b5cf6"),
  preset(45, "#6366f1", "#22d3ee"),
  preset(90, "#0f172a", "#1d4ed8", "#38bdf8"),
  preset(45, "#a7f3d0", "#10b981"),
  preset(90, "#fff7ed", "#fed7aa", "#fdba74"),
  preset(90, "#000000", "rgba(0, 0, 0, 0)"),
];
