/** @typedef {import("../core/document.js").CanvasObject} CanvasObject */

/**
 * The value that all objects share, null where they differ.
 * @template T
 * @param {CanvasObject[]} objects
 * @param {(object: CanvasObject) => T} read
 * @returns {T | null}
 */
export function commonValue(objects, read) {
  const value = read(objects[0]);
  return objects.every((object) => read(object) === value) ? value : null;
}

/**
 * The same for values that may be missing in all of them.
 * @template T
 * @param {CanvasObject[]} objects
 * @param {(object: CanvasObject) => T | null} read
 * @returns {{value: T | null, mixed: boolean}}
 */
export function commonValues(objects, read) {
  const first = read(objects[0]);
  const mixed = objects.some((object) => read(object) !== first);
  return { value: mixed ? null : first, mixed };
}
