/**
 * Line breaking for a text box: at spaces (Korean keeps an eojeol whole), and inside a word only when the word alone is
 * wider than the box. No line begins with a closing sign, none ends with an opening one.
 */

const CLOSING = new Set("。，、．：；！？）］｝〉》」』】〕’”…‥·ㆍ!?.,:;)]}%~");
const OPENING = new Set("（［｛〈《「『【〔‘“([{");

/** @typedef {(graphemes: string[], offset: number) => number} Measure width of graphemes that start at `offset` in the line */

/**
 * @param {string[][]} words each a list of graphemes
 * @param {number} limit width of the box
 * @param {Measure} measure
 * @returns {string[][]} the lines, as graphemes, with the spaces inside them
 */
export function wrapWords(words, limit, measure) {
  /** @type {string[][]} */
  const lines = [];
  /** @type {string[] | null} */
  let line = null;
  let lineWidth = 0;
  let offset = 0;
  for (const word of unitsOf(words, limit, measure)) {
    const width = measure(word, offset);
    const gap = line ? measure([" "], Math.max(offset - 1, 0)) : 0;
    // A space after the last letter is not seen: it stays on its line and may stand over the edge.
    if (line && (word.length === 0 || lineWidth + gap + width <= limit)) {
      line = [...line, " ", ...word];
      lineWidth += gap + width;
    } else {
      if (line) lines.push(line);
      const pieces = width <= limit ? [word] : breakWord(word, limit, offset, measure);
      lines.push(...pieces.slice(0, -1));
      line = pieces[pieces.length - 1];
      lineWidth = measure(line, offset + word.length - line.length);
    }
    offset += word.length + 1;
  }
  lines.push(line ?? []);
  return lines;
}

/**
 * Words that no line may part ("안녕 !") as one, where a line is wide enough for them.
 * @param {string[][]} words
 * @param {number} limit
 * @param {Measure} measure
 * @returns {string[][]}
 */
function unitsOf(words, limit, measure) {
  /** @type {string[][]} */
  const units = [];
  let offset = 0;
  for (const word of words) {
    const last = units[units.length - 1];
    const joined = last?.length && sticks(last, word) ? [...last, " ", ...word] : null;
    if (joined && measure(joined, offset - last.length - 1) <= limit) units[units.length - 1] = joined;
    else units.push(word);
    offset += word.length + 1;
  }
  return units;
}

/** @param {string[]} before @param {string[]} after */
function sticks(before, after) {
  return OPENING.has(before[before.length - 1]) || (after.length > 0 && CLOSING.has(after[0]));
}

/**
 * @param {string[]} word
 * @param {number} limit
 * @param {number} offset
 * @param {Measure} measure
 * @returns {string[][]} at least one piece, each as long as fits
 */
function breakWord(word, limit, offset, measure) {
  const pieces = [];
  let start = 0;
  while (start < word.length) {
    const end = start + fitting(word, start, limit, offset, measure);
    const cut = end < word.length ? goodCut(word, start, end) : end;
    pieces.push(word.slice(start, cut));
    start = cut;
  }
  return pieces.length ? pieces : [word];
}

/** How many graphemes from `start` fit, one at least. @param {string[]} word @param {number} start @param {number} limit @param {number} offset @param {Measure} measure */
function fitting(word, start, limit, offset, measure) {
  let count = 0;
  let width = 0;
  while (start + count < word.length) {
    width += measure([word[start + count]], offset + start + count);
    if (count > 0 && width > limit) break;
    count += 1;
  }
  return count;
}

/** The last place up to `end` where a line may end; `end` itself where there is none. @param {string[]} word @param {number} start @param {number} end */
function goodCut(word, start, end) {
  for (let cut = end; cut > start; cut -= 1) {
    if (!CLOSING.has(word[cut]) && !OPENING.has(word[cut - 1])) return cut;
  }
  return end;
}
