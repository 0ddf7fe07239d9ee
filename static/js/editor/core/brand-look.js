/** What belongs to a brand: its colours as people see them, its typefaces by their names, and what comes nearest. */
import { formatColour, hexOf, parseColour } from "./colour.js";
import { findTypeface, isSameTypeface } from "./fonts.js";
import { chroma, distance, toOklab } from "./oklab.js";

/**
 * @typedef {{palette: string[], fonts: string[]}} BrandLook
 * @typedef {import("./oklab.js").Oklab} Oklab
 * @typedef {{hex: string, lab: Oklab}} Swatch
 */

/** Twice what is just noticeable: a rounded or converted colour is still the brand's. */
const SAME = 0.04;
/** Paper and ink belong to everybody: greys as light or as dark as these. */
const PAPER_LIGHTNESS = 0.97;
const INK_LIGHTNESS = 0.25;
const GREY_CHROMA = 0.02;
/** Colours of a palette that can stand for a grey. */
const QUIET_CHROMA = 0.06;
const BLACK_AND_WHITE = ["#000000", "#ffffff"].map(swatch);
const HANGUL = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7a3]/;

/** @param {string} hex @returns {Swatch} */
function swatch(hex) {
  const { r, g, b } = parseColour(hex) ?? { r: 0, g: 0, b: 0 };
  return { hex: hexOf({ r, g, b }), lab: toOklab({ r, g, b }) };
}

/**
 * Tells what is not of the palette.
 * @param {string[]} palette
 * @returns {(colour: string) => {from: string, to: string} | null} both as they are stored; null for what belongs, is
 *   see-through or cannot be read
 */
export function colourJudge(palette) {
  const own = palette.filter((colour) => parseColour(colour)).map(swatch);
  /** @type {Map<string, {from: string, to: string} | null>} */
  const known = new Map();
  return (colour) => {
    if (own.length === 0) return null;
    if (!known.has(colour)) known.set(colour, judge(colour, own));
    return known.get(colour) ?? null;
  };
}

/** @param {string} colour @param {Swatch[]} own */
function judge(colour, own) {
  const found = parseColour(colour);
  if (!found || found.a === 0) return null;
  const lab = toOklab(found);
  if (isPaperOrInk(lab) || own.some((each) => distance(each.lab, lab) <= SAME)) return null;
  // A grey stays quiet: black and white come nearer than any loud colour that happens to be as dark.
  const quiet = own.filter((each) => chroma(each.lab) <= QUIET_CHROMA);
  const nearest = nearestTo(lab, chroma(lab) <= SAME ? [...quiet, ...BLACK_AND_WHITE] : own);
  return { from: formatColour(found), to: formatColour({ ...found, ...parseColour(nearest.hex), a: found.a }) };
}

/** @param {Oklab} lab */
function isPaperOrInk(lab) {
  return chroma(lab) <= GREY_CHROMA && (lab.l >= PAPER_LIGHTNESS || lab.l <= INK_LIGHTNESS);
}

/** @param {Oklab} lab @param {Swatch[]} swatches */
function nearestTo(lab, swatches) {
  return swatches.reduce((best, each) => (distance(each.lab, lab) < distance(best.lab, lab) ? each : best));
}

/**
 * Tells what is none of the brand's typefaces.
 * @param {string[]} fonts
 * @returns {(family: string, words: string) => {from: string, to: string} | null} `to`: the brand's typeface that does its work best
 */
export function fontJudge(fonts) {
  return (family, words) => {
    if (!family || fonts.length === 0 || fonts.some((each) => isSameTypeface(each, family))) return null;
    return { from: family, to: substituteFor(family, words, fonts) };
  };
}

/** Letters that can be drawn come first, then the same kind of face, then the brand's own order. @param {string} family @param {string} words @param {string[]} fonts */
function substituteFor(family, words, fonts) {
  const category = findTypeface(family)?.category ?? "sans";
  const needsHangul = HANGUL.test(words);
  const rank = (/** @type {string} */ each) => {
    const face = findTypeface(each);
    if (!face) return 0;
    return 1 + (!needsHangul || face.script === "korean" ? 2 : 0) + (face.category === category ? 1 : 0);
  };
  const best = fonts.reduce((one, other) => (rank(other) > rank(one) ? other : one));
  return findTypeface(best)?.family ?? best;
}
