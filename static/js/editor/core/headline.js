/** How a piece of copy is set when it comes onto a page: its first paragraph large, the rest readable below it. */

/**
 * @typedef {{width: number, fontSize: number, fontWeight: number, textAlign: string, lineHeight: number}} Look
 * @typedef {{text: string, look: Look}} Piece
 */

/** Of the width of the page. */
const WIDTH_SHARE = 0.8;
/** [up to so many letters, letter height as a share of the page's shorter side, weight] */
const SIZES = /** @type {const} */ ([
  [24, 1 / 11, 800],
  [60, 1 / 15, 700],
  [140, 1 / 22, 600],
  [Infinity, 1 / 30, 400],
]);
const LEAST_FONT_PX = 14;
/** The rest beside the headline: never larger than a readable line. */
const BODY_SHARE = 1 / 30;
/** Between the two, of the headline's letter height. */
export const GAP_SHARE = 0.6;
export const BLANK_LINE = /\n[^\S\n]*\n/;

/** The first words of a page stand in its upper part, where pictures leave room: of the height of the page. */
const FIRST_TOP_SHARE = 0.09;
const DARK_INK = "#18181b";
const LIGHT_INK = "#ffffff";
/** Where both inks have the same contrast (WCAG's relative luminance). */
const MIDDLE_LUMINANCE = 0.18;

/** The colour that reads well there. @param {number} luminance of what is below the words, 0 to 1 */
export function inkOn(luminance) {
  return luminance < MIDDLE_LUMINANCE ? LIGHT_INK : DARK_INK;
}

/**
 * Where a block of copy begins: in the upper part of a page without words, else about the middle of what is seen.
 * @param {number} height of the block
 * @param {{height: number}} page
 * @param {{top: number, height: number}} visible the part of the page on the screen
 * @param {boolean} isFirst whether the page has no words yet
 */
export function topOfCopy(height, page, visible, isFirst) {
  const first = page.height * FIRST_TOP_SHARE;
  const isSeen = visible.top <= first && first + height <= visible.top + visible.height;
  return Math.round(isFirst && isSeen ? first : visible.top + (visible.height - height) / 2);
}

/** The first paragraph, and the rest without the blank lines between (it may be empty). @param {string} text */
export function splitCopy(text) {
  const [headline, ...rest] = text.trim().split(BLANK_LINE);
  return { headline: headline.trim(), body: rest.map((paragraph) => paragraph.trim()).join("\n") };
}

/**
 * The pieces of a text, from top to bottom: one, or a headline and the rest.
 * @param {string} text
 * @param {{width: number, height: number}} page
 * @returns {Piece[]}
 */
export function setCopy(text, page) {
  const { headline, body } = splitCopy(text);
  const width = Math.round(page.width * WIDTH_SHARE);
  const [, share, fontWeight] = SIZES.find(([limit]) => [...headline].length <= limit) ?? SIZES[SIZES.length - 1];
  const large = { width, fontSize: letters(page, share), fontWeight, textAlign: "center", lineHeight: 1.25 };
  const small = { ...large, fontSize: letters(page, BODY_SHARE), fontWeight: 400, lineHeight: 1.4 };
  return [{ text: headline, look: large }, ...(body ? [{ text: body, look: small }] : [])];
}

/** @param {{width: number, height: number}} page @param {number} share */
function letters(page, share) {
  return Math.max(LEAST_FONT_PX, Math.round(Math.min(page.width, page.height) * share));
}
