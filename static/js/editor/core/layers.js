/** The layers of a page as lines of a list, the front first. */
import { isGroup } from "./group.js";

/**
 * @typedef {import('./document.js').CanvasObject} CanvasObject
 * @typedef {{object: CanvasObject, depth: number, root: string}} Layer `root`: id of the object of the page that it belongs to
 */

/**
 * @param {CanvasObject[]} objects from back to front
 * @param {ReadonlySet<string>} expanded ids of the groups whose members are listed
 * @returns {Layer[]}
 */
export function layersOf(objects, expanded) {
  return objects.toReversed().flatMap((object) => linesOf(object, 0, object.id, expanded));
}

/** @param {CanvasObject} object @param {number} depth @param {string} root @param {ReadonlySet<string>} expanded @returns {Layer[]} */
function linesOf(object, depth, root, expanded) {
  const line = { object, depth, root };
  if (!isGroup(object) || !expanded.has(object.id)) return [line];
  const members = /** @type {CanvasObject[]} */ (object.objects).toReversed();
  return [line, ...members.flatMap((member) => linesOf(member, depth + 1, root, expanded))];
}

/**
 * The lines that are seen, with a few more on either side.
 * @param {{scrolled: number, height: number, row: number, count: number}} list in pixels; `row`: height of a line
 */
export function visibleLines({ scrolled, height, row, count }) {
  const SPARE = 6;
  const start = Math.max(0, Math.floor(scrolled / row) - SPARE);
  return { start, end: Math.min(count, Math.ceil((scrolled + height) / row) + SPARE) };
}

/**
 * What lies right above a gap between two lines: dropped objects go below it. Null: at the front.
 * @param {Layer[]} layers
 * @param {number} gap 0 is above the first line
 * @param {ReadonlySet<string>} moving
 */
export function aboveGap(layers, gap, moving) {
  return layers.slice(0, gap).findLast(({ root }) => !moving.has(root))?.root ?? null;
}

/**
 * The roots from one line to another, both with.
 * @param {Layer[]} layers
 * @param {string} from an id
 * @param {string} to an id
 */
export function rootsBetween(layers, from, to) {
  const ends = [from, to].map((id) => layers.findIndex(({ object }) => object.id === id));
  const [low, high] = ends.sort((a, b) => a - b);
  return [...new Set(layers.slice(Math.max(low, 0), high + 1).map(({ root }) => root))];
}

/** The first words of a text, on one line. @param {string} text */
export function firstWords(text) {
  const LONGEST = 40;
  return [...text.replace(/\s+/g, " ").trim()].slice(0, LONGEST).join("");
}
