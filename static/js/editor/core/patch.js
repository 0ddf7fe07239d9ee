/**
 * The difference of two documents as a patch that can be applied both ways.
 *
 * A patch holds references to the objects before and after, so its cost is what changed, not the
 * size of the design.
 */

/**
 * @typedef {import('./document.js').CanvasDocument} CanvasDocument
 * @typedef {import('./document.js').CanvasObject} CanvasObject
 * @typedef {import('./document.js').Page} Page
 * @typedef {{id: string, before: CanvasObject | null, after: CanvasObject | null}} ObjectChange
 * @typedef {{before: string[], after: string[]}} OrderChange
 * @typedef {{before: Record<string, any>, after: Record<string, any>}} FieldsChange
 * @typedef {{id: string, changes: ObjectChange[], order: OrderChange | null, fields: FieldsChange | null}} PagePatch
 * @typedef {{pages: PagePatch[]}} Patch
 */

/**
 * What turns `before` into `after`; null when nothing does.
 * @param {CanvasDocument} before
 * @param {CanvasDocument} after
 * @returns {Patch | null}
 */
export function diff(before, after) {
  if (before === after) return null;
  const earlier = new Map(before.pages.map((page) => [page.id, page]));
  const pages = [];
  for (const page of after.pages) {
    const patch = diffPage(earlier.get(page.id), page);
    if (patch) pages.push(patch);
  }
  return pages.length ? { pages } : null;
}

/** @param {Page | undefined} before @param {Page} after @returns {PagePatch | null} */
function diffPage(before, after) {
  if (!before) throw new Error(`page ${after.id} is not in the earlier document`);
  if (before === after) return null;
  const changes = diffObjects(before.objects, after.objects);
  const order = diffOrder(before.objects, after.objects);
  const fields = diffFields(before, after);
  return changes.length || order || fields ? { id: after.id, changes, order, fields } : null;
}

/** @param {CanvasObject[]} before @param {CanvasObject[]} after @returns {ObjectChange[]} */
function diffObjects(before, after) {
  const earlier = new Map(before.map((object) => [object.id, object]));
  /** @type {ObjectChange[]} */
  const changes = [];
  for (const object of after) {
    const old = earlier.get(object.id) ?? null;
    if (old !== object) changes.push({ id: object.id, before: old, after: object });
    earlier.delete(object.id);
  }
  for (const object of earlier.values()) changes.push({ id: object.id, before: object, after: null });
  return changes;
}

/** @param {CanvasObject[]} before @param {CanvasObject[]} after @returns {OrderChange | null} */
function diffOrder(before, after) {
  const same = before.length === after.length && before.every((object, i) => object.id === after[i].id);
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
 * @param {'before' | 'after'} side
 * @returns {CanvasDocument}
 */
export function applyPatch(document, patch, side) {
  const byPage = new Map(patch.pages.map((page) => [page.id, page]));
  const pages = document.pages.map((page) => {
    const change = byPage.get(page.id);
    return change ? applyToPage(page, change, side) : page;
  });
  return { ...document, pages };
}

/** @param {Page} page @param {PagePatch} patch @param {'before' | 'after'} side @returns {Page} */
function applyToPage(page, patch, side) {
  const byId = new Map(page.objects.map((object) => [object.id, object]));
  for (const change of patch.changes) {
    const object = change[side];
    if (object) byId.set(change.id, object);
    else byId.delete(change.id);
  }
  const order = patch.order ? patch.order[side] : page.objects.map(({ id }) => id);
  const objects = order.flatMap((id) => byId.get(id) ?? []);
  const fields = patch.fields ? patch.fields[side] : page;
  return /** @type {Page} */ ({ ...fields, objects });
}
