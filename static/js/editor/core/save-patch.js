/**
 * What changed between two documents, in the words of the API (`patch` of PATCH /api/projects/{id}), and the
 * same applied to a document. Drafts use it too. Comparing is by reference, so it costs a walk over ids.
 */
import { stayers } from "./stayers.js";

/**
 * @typedef {import("./document.js").CanvasDocument} CanvasDocument
 * @typedef {{id: string, [field: string]: any}} Item a page or an object
 * @typedef {{after: string | null, ids: string[]}} Move neighbours that stand above one that stays; null: at the back
 * @typedef {{put?: Item[], changed?: ItemPatch[], removed?: string[], moved?: Move[]}} ListPatch
 * @typedef {{id?: string, set?: Record<string, any>, unset?: string[], objects?: ListPatch, pages?: ListPatch}} ItemPatch
 * @typedef {ItemPatch} SavePatch
 */

/** What a thing holds of its own kind of list: nothing below an object is patched. @type {Record<string, string>} */
const BELOW = { pages: "objects" };

/**
 * What turns one document into another; an empty patch where nothing does.
 * @param {CanvasDocument} before
 * @param {CanvasDocument} after
 * @returns {SavePatch}
 */
export function savePatch(before, after) {
  return diffItem(before, after, "pages") ?? {};
}

/**
 * @param {Record<string, any>} before
 * @param {Record<string, any>} after
 * @param {string | undefined} list the field that holds a list of things with ids
 * @returns {ItemPatch | null}
 */
function diffItem(before, after, list) {
  if (before === after) return null;
  const keys = Object.keys(after).filter((key) => key !== list && after[key] !== undefined && after[key] !== before[key]);
  const unset = Object.keys(before).filter((key) => key !== list && before[key] !== undefined && after[key] === undefined);
  const below = list ? diffList(before[list], after[list], BELOW[list]) : null;
  const patch = {
    ...(keys.length && { set: Object.fromEntries(keys.map((key) => [key, after[key]])) }),
    ...(unset.length && { unset }),
    ...(below && { [/** @type {string} */ (list)]: below }),
  };
  return Object.keys(patch).length ? patch : null;
}

/** @param {Item[]} before @param {Item[]} after @param {string | undefined} below @returns {ListPatch | null} */
function diffList(before, after, below) {
  const { start, end } = sharedEnds(before, after);
  if (start + end === before.length && start + end === after.length) return null;
  const was = before.slice(start, before.length - end);
  const is = after.slice(start, after.length - end);
  const earlier = new Map(was.map((item) => [item.id, item]));
  const kept = new Set(is.map(({ id }) => id));
  const changed = is.flatMap((item) => {
    const old = earlier.get(item.id);
    const patch = old && diffItem(old, item, below);
    return patch ? [{ id: item.id, ...patch }] : [];
  });
  const put = is.filter(({ id }) => !earlier.has(id));
  const removed = was.filter(({ id }) => !kept.has(id)).map(({ id }) => id);
  const moved = movesBetween(was, is, earlier, start ? after[start - 1].id : null, end === 0);
  const patch = { ...some("put", put), ...some("changed", changed), ...some("removed", removed), ...some("moved", moved) };
  return Object.keys(patch).length ? patch : null;
}

/** How many things at both ends are the very same: mostly all but one. @param {Item[]} before @param {Item[]} after */
function sharedEnds(before, after) {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { start, end };
}

/** @param {string} name @param {unknown[]} list */
function some(name, list) {
  return list.length ? { [name]: list } : {};
}

/**
 * @param {Item[]} before
 * @param {Item[]} after
 * @param {Map<string, Item>} earlier `before` by id
 * @param {string | null} below id of what stands right below all of these
 * @param {boolean} onTop whether nothing stands above them
 * @returns {Move[]}
 */
function movesBetween(before, after, earlier, below, onTop) {
  const staying = stayers(before, after);
  // What is new and on top of everything needs no word: that is where new things go.
  let end = after.length;
  while (onTop && end > 0 && !earlier.has(after[end - 1].id)) end -= 1;
  /** @type {Move[]} */
  const moves = [];
  let anchor = below;
  for (const { id } of after.slice(0, end)) {
    const last = moves.at(-1);
    if (staying.has(id)) anchor = id;
    else if (last && last.after === anchor) last.ids.push(id);
    else moves.push({ after: anchor, ids: [id] });
  }
  return moves;
}

/**
 * The document with a patch applied. What the patch names and the document does not hold is passed over.
 * @param {any} document
 * @param {SavePatch} patch
 * @returns {any}
 */
export function applySavePatch(document, patch) {
  return applyToItem(document, patch, "pages");
}

/** @param {Record<string, any>} item @param {ItemPatch} patch @param {"pages" | "objects" | ""} list @returns {any} */
function applyToItem(item, patch, list) {
  const result = { ...item };
  for (const key of patch.unset ?? []) delete result[key];
  Object.assign(result, patch.set);
  const below = list && patch[list];
  if (below) result[list] = applyToList(item[list] ?? [], below, list === "pages" ? "objects" : "");
  return result;
}

/** @param {Item[]} items @param {ListPatch} patch @param {"objects" | ""} below @returns {Item[]} */
function applyToList(items, patch, below) {
  const removed = new Set(patch.removed);
  const byId = new Map(items.filter(({ id }) => !removed.has(id)).map((item) => [item.id, item]));
  for (const change of patch.changed ?? []) {
    const item = byId.get(/** @type {string} */ (change.id));
    if (item) byId.set(item.id, applyToItem(item, change, below));
  }
  for (const item of patch.put ?? []) byId.set(item.id, item);
  return patch.moved ? ordered(byId, patch.moved) : [...byId.values()];
}

/** @param {Map<string, Item>} byId @param {Move[]} moves @returns {Item[]} */
function ordered(byId, moves) {
  const moved = new Set(moves.flatMap(({ ids }) => ids));
  const above = new Map(moves.map(({ after, ids }) => [after, ids.flatMap((id) => byId.get(id) ?? [])]));
  const staying = [...byId.values()].filter(({ id }) => !moved.has(id));
  return [...(above.get(null) ?? []), ...staying.flatMap((item) => [item, ...(above.get(item.id) ?? [])])];
}

/** How many things a patch is about. @param {ListPatch} [list] @returns {number} */
function thingsIn({ put = [], changed = [], removed = [], moved = [] } = {}) {
  const inside = changed.reduce((sum, each) => sum + 1 + thingsIn(each.objects), 0);
  return inside + put.reduce((sum, each) => sum + 1 + (each.objects?.length ?? 0), 0) + removed.length + moved.reduce((sum, { ids }) => sum + ids.length, 0);
}

/** How many pages and objects a patch is about. @param {SavePatch} patch */
export function weightOf(patch) {
  return thingsIn(patch.pages);
}
