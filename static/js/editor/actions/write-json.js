import { stringifyInSlices } from "../core/sliced-json.js";

/**
 * JSON of something that may be large: in slices while somebody looks, at once where the page may be gone the next moment.
 * @param {unknown} value
 * @param {number} depth of the levels that are written member by member
 * @returns {string | Promise<string>}
 */
export function writeJson(value, depth) {
  return document.visibilityState === "hidden" ? JSON.stringify(value) : stringifyInSlices(value, depth);
}
