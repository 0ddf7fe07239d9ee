/**
 * Looks of parts of a text. A design keeps them as Fabric writes them: runs over its letters, line ends not counted.
 * Here they are one look a letter, because that is what a selection, a bullet or a typed word changes.
 */
import { sameJson } from "./equal.js";

/**
 * @typedef {import("./document.js").CanvasObject} CanvasObject
 * @typedef {Record<string, any>} Look the fields in which a letter differs from its text
 * @typedef {{start: number, end: number}} Range letters from `start` to before `end`, line ends counted
 */

/** What a part may have for itself. */
export const PART_FIELDS = ["fill", "fontFamily", "fontSize", "fontWeight", "fontStyle", "underline", "linethrough"];
const BULLET = "• ";

const segmenter = new Intl.Segmenter();

/** Letters as a reader counts them. @param {string} text @returns {string[]} */
export function graphemes(text) {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/**
 * What a change of a text means while some of its letters are selected: it is theirs alone. With nothing selected it is
 * the whole text's, parts included.
 * @param {CanvasObject} text
 * @param {Range | null} range
 * @param {(text: CanvasObject) => CanvasObject} change
 * @returns {CanvasObject}
 */
export function changedInRange(text, range, change) {
  const isPart = range !== null && range.start < range.end;
  if (!isPart && !hasParts(text)) return change(text);
  const seen = { ...text, ...Object.fromEntries(PART_FIELDS.map((field) => [field, sharedLook(text, range, field)])) };
  const after = change(seen);
  if (after === seen) return text;
  const fields = PART_FIELDS.filter((field) => after[field] !== seen[field]);
  const look = pick(after, fields);
  const rest = { ...omit(after, PART_FIELDS), ...pick(text, PART_FIELDS), type: text.type, id: text.id };
  // Fabric draws a gradient over a whole text only.
  const isPlain = Object.values(look).every((value) => typeof value !== "object");
  return isPart && isPlain ? withLook(rest, range, look) : withoutParts({ ...rest, ...look }, fields);
}

/** @param {CanvasObject} object @param {string[]} fields @returns {Look} */
function pick(object, fields) {
  return Object.fromEntries(fields.filter((field) => field in object).map((field) => [field, object[field]]));
}

/** @param {Look} object @param {string[]} fields @returns {Look} */
function omit(object, fields) {
  return Object.fromEntries(Object.entries(object).filter(([field]) => !fields.includes(field)));
}

/** @param {CanvasObject} text @param {Range} range @param {Look} look @returns {CanvasObject} */
function withLook(text, range, look) {
  const letters = lettersOf(text);
  const own = (/** @type {Look} */ part) => {
    const all = Object.entries({ ...part, ...look });
    return Object.fromEntries(all.filter(([field, value]) => value !== (text[field] ?? REST[field])));
  };
  return withLetters(
    text,
    letters.map((letter, i) => (i >= range.start && i < range.end ? { ...letter, look: own(letter.look) } : letter)),
  );
}

/** What a field is where nothing is said. @type {Record<string, any>} */
const REST = { fontWeight: 400, fontStyle: "normal", underline: false, linethrough: false };

/**
 * The value of a field that all letters share.
 * @param {CanvasObject} text
 * @param {Range | null} range the whole text when null
 * @param {string} field
 * @returns {any} undefined where they differ
 */
export function sharedLook(text, range, field) {
  const own = text[field] ?? REST[field];
  if (!hasParts(text)) return own;
  const letters = lettersOf(text).slice(range?.start ?? 0, range?.end);
  const values = letters.filter(({ grapheme }) => grapheme.trim()).map(({ look }) => look[field] ?? own);
  return values.every((value) => value === values[0]) ? (values[0] ?? own) : undefined;
}

/** Puts a bullet before every line, or takes them all away. @param {CanvasObject} text @returns {CanvasObject} */
export function withBullets(text) {
  const lines = linesOf(lettersOf(text));
  const wanted = !hasBullets(text);
  const bullet = graphemes(BULLET).map((grapheme) => ({ grapheme, look: {} }));
  const next = lines.map((line) => {
    const bare = startsWithBullet(line) ? line.slice(bullet.length) : line;
    return wanted && bare.length ? [...bullet, ...bare] : bare;
  });
  return withLetters(
    text,
    next.flatMap((line, i) => (i ? [{ grapheme: "\n", look: {} }, ...line] : line)),
  );
}

/** Whether every line that says something has a bullet. @param {CanvasObject} text */
export function hasBullets(text) {
  const lines = linesOf(lettersOf({ ...text, styles: [] })).filter((line) => line.length);
  return lines.length > 0 && lines.every(startsWithBullet);
}

/** @typedef {{grapheme: string, look: Look}} Letter */

/** @param {Letter[]} line */
function startsWithBullet(line) {
  return line[0]?.grapheme === BULLET[0] && line[1]?.grapheme === BULLET[1];
}

/** @param {Letter[]} letters @returns {Letter[][]} */
function linesOf(letters) {
  /** @type {Letter[][]} */
  const lines = [[]];
  for (const letter of letters) {
    if (letter.grapheme === "\n") lines.push([]);
    else lines[lines.length - 1].push(letter);
  }
  return lines;
}

/** @param {CanvasObject} text */
function hasParts(text) {
  return Array.isArray(text.styles) ? text.styles.length > 0 : Object.keys(text.styles ?? {}).length > 0;
}

/** @param {CanvasObject} text @returns {Letter[]} */
function lettersOf(text) {
  const lookAt = lookReader(text.styles);
  let [index, line, column] = [0, 0, 0];
  return graphemes(text.text ?? "").map((grapheme) => {
    if (grapheme === "\n") {
      line += 1;
      column = 0;
      return { grapheme, look: {} };
    }
    return { grapheme, look: lookAt(index++, line, column++) };
  });
}

/**
 * Reads runs, and what Fabric 5 wrote: looks by line and letter.
 * @param {any} styles
 * @returns {(index: number, line: number, column: number) => Look}
 */
function lookReader(styles) {
  if (!Array.isArray(styles)) return (_index, line, column) => styles?.[line]?.[column] ?? {};
  let run = 0;
  return (index) => {
    while (run < styles.length && styles[run].end <= index) run += 1;
    return run < styles.length && styles[run].start <= index ? (styles[run].style ?? {}) : {};
  };
}

/** @param {CanvasObject} text @param {Letter[]} letters @returns {CanvasObject} */
function withLetters(text, letters) {
  const styles = runsOf(letters.filter(({ grapheme }) => grapheme !== "\n").map(({ look }) => look));
  return { ...text, text: letters.map(({ grapheme }) => grapheme).join(""), styles };
}

/** @param {Look[]} looks @returns {{start: number, end: number, style: Look}[]} */
function runsOf(looks) {
  /** @type {{start: number, end: number, style: Look}[]} */
  const runs = [];
  looks.forEach((style, i) => {
    const last = runs[runs.length - 1];
    if (Object.keys(style).length === 0) return;
    if (last?.end === i && sameJson(last.style, style)) last.end = i + 1;
    else runs.push({ start: i, end: i + 1, style });
  });
  return runs;
}

/** @param {CanvasObject} text @param {string[]} fields that parts no longer have for themselves @returns {CanvasObject} */
function withoutParts(text, fields) {
  if (!hasParts(text)) return text;
  return withLetters(
    text,
    lettersOf(text).map((letter) => ({ ...letter, look: omit(letter.look, fields) })),
  );
}
