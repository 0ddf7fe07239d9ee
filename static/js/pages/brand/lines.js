/** What stands before an item of a list: a dash, a dot, a number. */
const MARK = /^\s*(?:[-*•·–]|\d{1,3}[.)])\s+/;

/** The lines of a text that say something, without the marks of a list. @param {string} text */
export function linesOf(text) {
  return text
    .split("\n")
    .map((line) => line.replace(MARK, "").trim())
    .filter(Boolean);
}
