/**
 * Whether two JSON values say the same; the order of keys does not matter.
 * @param {unknown} a
 * @param {unknown} b
 * @returns {boolean}
 */
export function sameJson(a, b) {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = /** @type {Record<string, unknown>} */ (a);
  const right = /** @type {Record<string, unknown>} */ (b);
  const keys = definedKeys(left);
  return keys.length === definedKeys(right).length && keys.every((key) => sameJson(left[key], right[key]));
}

/** JSON has no undefined, so such a key is not there. @param {Record<string, unknown>} value */
function definedKeys(value) {
  return Object.keys(value).filter((key) => value[key] !== undefined);
}
