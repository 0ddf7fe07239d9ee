/**
 * Line breaking for a text box: at spaces (Korean keeps an eojeol whole), and inside a word only
 * when the word alone is wider than the box.
 */

/**
 * @param {string[][]} words each a list of graphemes
 * @param {number} limit width of the box
 * @param {(graphemes: string[], offset: number) => number} measure width of graphemes that start at `offset` in the line
 * @returns {string[][]} the lines, as graphemes, with the spaces inside them
 */
export function wrapWords(words, limit, measure) {
  /** @type {string[][]} */
  const lines = [];
  /** @type {string[] | null} */
  let line = null;
  let lineWidth = 0;
  let offset = 0;
  for (const word of words) {
    const width = measure(word, offset);
    const gap = line ? measure([" "], Math.max(offset - 1, 0)) : 0;
    if (line && lineWidth + gap + width <= limit) {
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
 * @param {string[]} word
 * @param {number} limit
 * @param {number} offset
 * @param {(graphemes: string[], offset: number) => number} measure
 * @returns {string[][]} at least one piece, each as long as fits
 */
function breakWord(word, limit, offset, measure) {
  const pieces = [];
  let start = 0;
  let width = 0;
  word.forEach((grapheme, i) => {
    const step = measure([grapheme], offset + i);
    if (i > start && width + step > limit) {
      pieces.push(word.slice(start, i));
      start = i;
      width = 0;
    }
    width += step;
  });
  pieces.push(word.slice(start));
  return pieces;
}
