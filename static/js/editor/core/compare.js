/** In what two designs differ, as one would count it. */
import { sameJson } from "./equal.js";

/**
 * @typedef {import("./document.js").CanvasDocument} CanvasDocument
 * @typedef {import("./document.js").Page} Page
 * @typedef {{changed: number, added: number, removed: number, pagesAdded: number, pagesRemoved: number, pagesChanged: number, reordered: boolean, page: string | null}} Difference
 *   objects that are another, that only the later has, that only the earlier had; `pagesChanged`: in their background
 *   or name; `reordered`: nothing but the order; `page`: id of the first page that differs
 */

/** @param {CanvasDocument} before @param {CanvasDocument} after @returns {Difference} */
export function compareDocuments(before, after) {
  const objects = compareLists(before.pages.flatMap((page) => page.objects), after.pages.flatMap((page) => page.objects));
  const pages = compareLists(before.pages.map(frameOf), after.pages.map(frameOf));
  const page = firstDifferent(before, after);
  const counted = objects.changed + objects.added + objects.removed + pages.changed + pages.added + pages.removed;
  return {
    ...objects,
    pagesAdded: pages.added,
    pagesRemoved: pages.removed,
    pagesChanged: pages.changed,
    reordered: counted === 0 && page !== null,
    page,
  };
}

/** @param {Difference} difference */
export function isSame({ page }) {
  return page === null;
}

/** A page without what stands on it. @param {Page} page */
function frameOf({ objects: _objects, ...frame }) {
  return frame;
}

/** @param {{id: string}[]} before @param {{id: string}[]} after */
function compareLists(before, after) {
  const earlier = new Map(before.map((each) => [each.id, each]));
  const common = after.filter(({ id }) => earlier.has(id));
  const changed = common.filter((each) => !sameJson(each, earlier.get(each.id))).length;
  return { changed, added: after.length - common.length, removed: before.length - common.length };
}

/** @param {CanvasDocument} before @param {CanvasDocument} after */
function firstDifferent(before, after) {
  const different = after.pages.find((page, i) => !sameJson(page, before.pages[i]));
  return different?.id ?? before.pages[after.pages.length]?.id ?? null;
}
