/** The stacking order: every function takes objects from back to front and gives them in the new order. */

/**
 * @typedef {import('./document.js').CanvasObject} CanvasObject
 * @typedef {(objects: CanvasObject[], moving: ReadonlySet<string>) => CanvasObject[]} Reorder
 */

/** @type {Reorder} */
export function toFront(objects, moving) {
  return [...objects.filter(({ id }) => !moving.has(id)), ...objects.filter(({ id }) => moving.has(id))];
}

/** @type {Reorder} */
export function toBack(objects, moving) {
  return [...objects.filter(({ id }) => moving.has(id)), ...objects.filter(({ id }) => !moving.has(id))];
}

/** Each over the one above it; what is at the front already stays. @type {Reorder} */
export function forward(objects, moving) {
  const next = [...objects];
  for (let i = next.length - 2; i >= 0; i -= 1) if (moving.has(next[i].id) && !moving.has(next[i + 1].id)) swap(next, i);
  return next;
}

/** Each under the one below it. @type {Reorder} */
export function backward(objects, moving) {
  const next = [...objects];
  for (let i = 0; i < next.length - 1; i += 1) if (!moving.has(next[i].id) && moving.has(next[i + 1].id)) swap(next, i);
  return next;
}

/**
 * Between the others, right below `below` (which is not among the moving ones), or at the front.
 * @param {CanvasObject[]} objects
 * @param {ReadonlySet<string>} moving
 * @param {string | null} below an id
 */
export function placedBelow(objects, moving, below) {
  const still = objects.filter(({ id }) => !moving.has(id));
  const found = still.findIndex(({ id }) => id === below);
  const at = found === -1 ? still.length : found;
  return [...still.slice(0, at), ...objects.filter(({ id }) => moving.has(id)), ...still.slice(at)];
}

/** @param {CanvasObject[]} objects @param {number} i */
function swap(objects, i) {
  [objects[i], objects[i + 1]] = [objects[i + 1], objects[i]];
}
