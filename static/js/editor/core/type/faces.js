/** Which font file draws which letter: what a browser works out from @font-face rules. */
import { isText } from "../objects.js";
import { weightNumber } from "../fonts.js";

/**
 * @typedef {import("../document.js").CanvasObject} CanvasObject
 * @typedef {{family: string, weight: string, style: string, range: string, address: string}} Face
 *   `weight` is "700" or, for a variable font, "45 920"; `range` as CSS has it
 * @typedef {{family: string, weight: number, italic: boolean, text: string}} Run letters of one look
 */

const EVERYTHING = [[0, 0x10ffff]];
const SYMBOLIC = /oblique|italic/;

/**
 * The letters of objects and of what is in them, by their look.
 * @param {CanvasObject[]} objects
 * @returns {Run[]}
 */
export function runsOf(objects) {
  return objects.flatMap((object) => {
    const inner = Array.isArray(object.objects) ? runsOf(object.objects) : [];
    return isText(object) && object.text ? [...ownRuns(object), ...inner] : inner;
  });
}

/** @param {CanvasObject} object @returns {Run[]} */
function ownRuns(object) {
  const text = String(object.text);
  const styles = stylesIn(object.styles).map((style) => run({ ...object, ...style }, text));
  return [run(object, text), ...styles];
}

/** Fabric keeps styles as runs (7) or by line and letter (5); all that matters here is which looks occur. @param {any} styles */
function stylesIn(styles) {
  const found = /** @type {Record<string, any>[]} */ ([]);
  if (Array.isArray(styles)) found.push(...styles.map(({ style }) => style ?? {}));
  else for (const line of Object.values(styles ?? {})) found.push(.../** @type {any[]} */ (Object.values(line ?? {})));
  return found.filter((style) => style && ("fontFamily" in style || "fontWeight" in style || "fontStyle" in style));
}

/** @param {Record<string, any>} look @param {string} text @returns {Run} */
function run({ fontFamily = "", fontWeight, fontStyle = "" }, text) {
  return { family: unquoted(String(fontFamily)), weight: weightNumber(fontWeight), italic: SYMBOLIC.test(fontStyle), text };
}

/** @param {string} family */
export function unquoted(family) {
  return family.trim().replace(/^["']|["']$/g, "");
}

/**
 * The faces that a look may use, the nearest weight and slant first come. Same family only: what a browser takes from the
 * system is not ours to pass on.
 * @param {Face[]} faces
 * @param {{family: string, weight: number, italic: boolean}} look
 * @returns {Face[]}
 */
export function facesFor(faces, { family, weight, italic }) {
  const own = faces.filter((face) => face.family.toLowerCase() === family.toLowerCase());
  const slanted = own.filter((face) => SYMBOLIC.test(face.style) === italic);
  const candidates = slanted.length ? slanted : own;
  const distance = (/** @type {Face} */ face) => weightDistance(face.weight, weight);
  const least = Math.min(...candidates.map(distance));
  return candidates.filter((face) => distance(face) === least);
}

/** As CSS chooses: the weight itself, else the nearer one on the side that it is on. @param {string} weights @param {number} wanted */
function weightDistance(weights, wanted) {
  const [low, high = low] = weights.split(/\s+/).map(weightNumber);
  if (wanted >= low && wanted <= high) return 0;
  const nearest = wanted < low ? low : high;
  const isOtherSide = wanted >= 500 ? nearest < wanted : nearest > wanted;
  return Math.abs(nearest - wanted) + (isOtherSide ? 1000 : 0);
}

/** @param {string} range "U+ac00-d7a3, U+20, U+4??" @returns {number[][]} */
export function parseRange(range) {
  const parts = [...range.matchAll(/U\+([0-9a-f?]+)(?:-([0-9a-f]+))?/gi)];
  if (!parts.length) return EVERYTHING;
  return parts.map(([, from, to]) => [parseInt(from.replaceAll("?", "0"), 16), parseInt((to ?? from).replaceAll("?", "f"), 16)]);
}

/** @param {number[][]} ranges @param {number} codePoint */
export function inRanges(ranges, codePoint) {
  return ranges.some(([from, to]) => codePoint >= from && codePoint <= to);
}

/**
 * The faces whose letters occur.
 * @param {Face[]} faces
 * @param {Run[]} runs
 * @returns {Face[]}
 */
export function usedFaces(faces, runs) {
  const used = /** @type {Set<Face>} */ (new Set());
  for (const each of runs) {
    const points = new Set([...each.text].map((letter) => /** @type {number} */ (letter.codePointAt(0))));
    for (const face of facesFor(faces, each)) {
      const ranges = parseRange(face.range);
      if ([...points].some((point) => inRanges(ranges, point))) used.add(face);
    }
  }
  return [...used];
}
