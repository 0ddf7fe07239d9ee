/** The guides of a page: lines across it that are kept with the design and never printed. */

/**
 * @typedef {import("./document.js").CanvasDocument} CanvasDocument
 * @typedef {import("./document.js").Page} Page
 * @typedef {"x" | "y"} Axis x: an upright line
 * @typedef {{x: number[], y: number[]}} Guides in page pixels
 */

/** @param {Page} page @returns {Guides} */
export function guidesOf(page) {
  return { x: placesIn(page.guides?.x), y: placesIn(page.guides?.y) };
}

/** A design may come from anywhere. @param {unknown} list @returns {number[]} */
function placesIn(list) {
  return Array.isArray(list) ? list.filter(Number.isFinite) : [];
}

/**
 * Puts one guide elsewhere, adds it (`index` at the end) or takes it away (`at` null).
 * @param {CanvasDocument} document
 * @param {string} pageId
 * @param {Axis} axis
 * @param {number} index
 * @param {number | null} at
 * @returns {CanvasDocument}
 */
export function placeGuide(document, pageId, axis, index, at) {
  const pages = document.pages.map((page) => {
    if (page.id !== pageId) return page;
    const guides = guidesOf(page);
    const places = guides[axis].toSpliced(index, 1, ...(at === null ? [] : [at]));
    return { ...page, guides: { ...guides, [axis]: places } };
  });
  return { ...document, pages };
}
