/** Copy cut into its headline and the rest, each into pieces by what was found in them. */
import { BLANK_LINE } from "./headline.js";

/**
 * @typedef {{start: number, end: number, [field: string]: any}} Found from `start` to before `end` of the copy as it was written, in UTF-16 units
 * @typedef {{text: string, found: Found[]}} Piece `found`: what covers it
 * @typedef {{start: number, end: number}} Span
 */

/**
 * @param {string} text
 * @param {Found[]} found
 * @returns {{headline: Piece[], body: Piece[]}} the words as splitCopy gives them
 */
export function markedCopy(text, found) {
  const [headline, ...rest] = paragraphsOf(text).map((span) => piecesOf(text, span, found));
  return { headline, body: rest.flatMap((pieces, i) => (i ? [{ text: "\n", found: [] }, ...pieces] : pieces)) };
}

/** @param {string} text @returns {Span[]} without the space around each; one at least */
function paragraphsOf(text) {
  const whole = trimmed(text, { start: 0, end: text.length });
  const spans = [];
  let { start } = whole;
  for (const line of text.slice(whole.start, whole.end).matchAll(new RegExp(BLANK_LINE, "g"))) {
    const at = whole.start + line.index;
    spans.push(trimmed(text, { start, end: at }));
    start = at + line[0].length;
  }
  return [...spans, trimmed(text, { start, end: whole.end })];
}

/** @param {string} text @param {Span} span @returns {Span} */
function trimmed(text, { start, end }) {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  return { start: from, end: Math.max(from, start + words.trimEnd().length) };
}

/** @param {string} text @param {Span} span @param {Found[]} found @returns {Piece[]} */
function piecesOf(text, { start, end }, found) {
  const within = found.filter((each) => each.start < end && each.end > start);
  const cuts = within.flatMap((each) => [each.start, each.end]).filter((at) => at > start && at < end);
  const edges = [...new Set([start, ...cuts, end])].sort((a, b) => a - b);
  return edges.slice(1).map((to, i) => ({ text: text.slice(edges[i], to), found: within.filter((each) => each.start < to && each.end > edges[i]) }));
}
