/** JSON of something large, written in slices between which the page can draw and answer. */

const SLICE_MS = 6;

/**
 * What JSON.stringify would say of plain JSON.
 * @param {any} value
 * @param {number} depth how many levels are written member by member; below that a value is written at once
 * @param {{now?: () => number, pause?: () => Promise<void>}} [parts]
 * @returns {Promise<string>}
 */
export async function stringifyInSlices(value, depth, { now = () => performance.now(), pause = breathe } = {}) {
  const written = [];
  let since = now();
  for (const part of partsOf(value, depth)) {
    written.push(part);
    if (now() - since < SLICE_MS) continue;
    await pause();
    since = now();
  }
  return written.join("");
}

/** @param {any} value @param {number} depth @returns {Generator<string>} */
function* partsOf(value, depth) {
  if (depth === 0 || typeof value !== "object" || value === null) yield JSON.stringify(value);
  else if (Array.isArray(value)) yield* partsOfArray(value, depth);
  else yield* partsOfObject(value, depth);
}

/** @param {any[]} list @param {number} depth @returns {Generator<string>} */
function* partsOfArray(list, depth) {
  yield "[";
  for (let i = 0; i < list.length; i += 1) {
    if (i > 0) yield ",";
    yield* partsOf(list[i] === undefined ? null : list[i], depth - 1);
  }
  yield "]";
}

/** @param {Record<string, any>} object @param {number} depth @returns {Generator<string>} */
function* partsOfObject(object, depth) {
  yield "{";
  let first = true;
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue;
    yield `${first ? "" : ","}${JSON.stringify(key)}:`;
    first = false;
    yield* partsOf(value, depth - 1);
  }
  yield "}";
}

/** A turn of the event loop. @returns {Promise<void>} */
function breathe() {
  return new Promise((resolve) => setTimeout(resolve));
}
