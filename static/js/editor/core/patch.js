/**
 * The difference of two documents as a patch that can be applied both ways.
 *
 * A patch holds references to the objects and pages before and after, so its cost is what changed, not
 * the size of the design.
 */

/**
 * @typedef {import('./document.js').CanvasDocument} CanvasDocument
 * @typedef {import('./document.js').CanvasObject} CanvasObject
 * @typedef {import('./document.js').Page} Page
 * @typedef {{id: string, before: CanvasObject | null, after: CanvasObject | null}} ObjectChange
 * @typedef {{before: string[], after: string[]}} OrderChange
 * @typedef {{before: Record<string, any>, after: Record<string, any>}} FieldsChange
 * @typedef {{id: string, changes: ObjectChange[], order: OrderChange | null, fields: FieldsChange | null}} PagePatch
 * @typedef {{id: string, before: Page | null, after: Page | null}} SheetChange a page that came or went
 * @typedef {{pages: PagePatch[], sheets: SheetChange[], order: OrderChange | null}} Patch
 *   `pages`: what changed inside pages that were there before and after; `order`: of the pages
 * @typedef {'before' | 'after'} Side
 */

/**
 * What turns `before` into `after`; null when nothing does.
 * @param {CanvasDocument} before
 * @param {CanvasDocument} after
 * @returns {Patch | null}
 */
export function diff(before, after) {
  if (before === after) return null;
  const sheets = /** @type {SheetChange[]} */ (changesBetween(before.pages, after.pages)).filter((change) => !change.before || !change.after);
  const earlier = new Map(before.pages.map((page) => [page.id, page]));
  const pages = after.pages.flatMap((page) => diffPage(earlier.get(page.id), page) ?? []);
  const order = diffOrder(before.pages, after.pages);
  return pages.length || sheets.length || order ? { pages, sheets, order } : null;
}

/** @param {Page | undefined} before @param {Page} after @returns {PagePatch | null} */
function diffPage(before, after) {
  if (!before || before === after) return null;
  const changes = /** @type {ObjectChange[]} */ (changesBetween(before.objects, after.objects));
  const order = diffOrder(before.objects, after.objects);
  const fields = diffFields(before, after);
  return changes.length || order || fields ? { id: after.id, changes, order, fields } : null;
}

/**
 * @typedef {{id: string}} Named
 * @param {Named[]} before
 * @param {Named[]} after
 * @returns {{id: string, before: Named | null, after: Named | null}[]} what came, went or is another
 */
function changesBetween(before, after) {
  const earlier = new Map(before.map((each) => [each.id, each]));
  /** @type {{id: string, before: Named | null, after: Named | null}[]} */
  const changes = [];
  for (const each of after) {
    const old = earlier.get(each.id) ?? null;
    if (old !== each) changes.push({ id: each.id, before: old, after: each });
    earlier.delete(each.id);
  }
  for (const each of earlier.values()) changes.push({ id: each.id, before: each, after: null });
  return changes;
}

/** @param {Named[]} before @param {Named[]} after @returns {OrderChange | null} */
function diffOrder(before, after) {
  const same = before.length === after.length && before.every(({ id }, i) => id === after[i].id);
  return same ? null : { before: before.map(({ id }) => id), after: after.map(({ id }) => id) };
}

/** @param {Page} before @param {Page} after @returns {FieldsChange | null} */
function diffFields(before, after) {
  const { objects: _old, ...earlier } = before;
  const { objects: _new, ...later } = after;
  const keys = new Set([...Object.keys(earlier), ...Object.keys(later)]);
  const changed = [...keys].some((key) => earlier[key] !== later[key]);
  return changed ? { before: earlier, after: later } : null;
}

/**
 * Applies a patch forwards (`after`) or backwards (`before`).
 * @param {CanvasDocument} document
 * @param {Patch} patch
 * @param {Side} side
 * @returns {CanvasDocument}
 */
export function applyPatch(document, patch, side) {
  const inside = new Map(patch.pages.map((page) => [page.id, page]));
  const changed = document.pages.map((page) => {
    const change = inside.get(page.id);
    return change ? applyToPage(page, change, side) : page;
  });
  return { ...document, pages: applyChanges(changed, patch.sheets, patch.order, side) };
}

/** @param {Page} page @param {PagePatch} patch @param {Side} side @returns {Page} */
function applyToPage(page, patch, side) {
  const objects = applyChanges(page.objects, patch.changes, patch.order, side);
  const fields = patch.fields ? patch.fields[side] : page;
  return /** @type {Page} */ ({ ...fields, objects });
}

/**
 * @template {Named} T
 * @param {T[]} list
 * @param {{id: string, before: T | null, after: T | null}[]} changes
 * @param {OrderChange | null} order
 * @param {Side} side
 * @returns {T[]}
 */
function applyChanges(list, changes, order, side) {
  const byId = new Map(list.map((each) => [each.id, each]));
  for (const change of changes) {
    const each = change[side];
    if (each) byId.set(change.id, each);
    else byId.delete(change.id);
  }
  const ids = order ? order[side] : list.map(({ id }) => id);
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/**
 * The page on which a patch changed something, as it stands on one side; `usual` where that is one of them, or none is.
 * @param {Patch} patch
 * @param {Side} side
 * @param {string} usual
 * @returns {string}
 */
export function pageOf(patch, side, usual) {
  const here = patch.sheets.filter((change) => change[side]);
  const touched = [...patch.pages, ...here].map(({ id }) => id);
  return touched.length === 0 || touched.includes(usual) ? usual : touched[0];
}
