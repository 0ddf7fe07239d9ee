/** Which pages are exported. */

/**
 * @typedef {import("../document.js").Page} Page
 * @typedef {import("./choice.js").ExportChoice} ExportChoice
 * @typedef {{page: Page, number: number}} Numbered `number` from 1, as a person counts
 */

/**
 * Reads "1-3, 5": numbers from 1 as a person counts, in any order, each page once and in the design's order.
 * @param {string} text
 * @param {number} count of pages
 * @returns {number[] | null} indexes from 0; null where it cannot be read or names a page that is not there
 */
export function parsePages(text, count) {
  const chosen = /** @type {Set<number>} */ (new Set());
  const parts = text.split(/[,;\s]+/).filter(Boolean);
  for (const part of parts) {
    const match = /^(\d{1,4})(?:[-–~](\d{1,4}))?$/.exec(part);
    if (!match) return null;
    const first = Number(match[1]);
    const last = Number(match[2] ?? match[1]);
    if (first < 1 || last > count || first > last) return null;
    for (let number = first; number <= last; number += 1) chosen.add(number - 1);
  }
  return chosen.size ? [...chosen].sort((a, b) => a - b) : null;
}

/**
 * @param {ExportChoice} choice
 * @param {Page[]} pages of the design
 * @param {string} shownId of the page on the screen
 * @returns {Numbered[] | null} null where the choice names none
 */
export function pagesOf(choice, pages, shownId) {
  const numbered = pages.map((page, i) => ({ page, number: i + 1 }));
  if (choice.scope === "all") return numbered;
  if (choice.scope === "chosen") return parsePages(choice.pages, pages.length)?.map((i) => numbered[i]) ?? null;
  return numbered.filter(({ page }) => page.id === shownId);
}
