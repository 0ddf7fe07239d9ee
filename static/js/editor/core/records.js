/** Walking through JSON of any shape without changing it. */

/**
 * Every record in `value`, itself included, deepest last.
 * @param {unknown} value
 * @returns {Generator<Record<string, any>>}
 */
export function* recordsIn(value) {
  const waiting = [value];
  while (waiting.length) {
    const item = waiting.pop();
    if (typeof item !== "object" || item === null) continue;
    if (!Array.isArray(item)) yield /** @type {Record<string, any>} */ (item);
    waiting.push(...Object.values(item));
  }
}

/**
 * The same JSON with each record replaced by what `change` makes of it; what stays the same is shared.
 * @template T
 * @param {T} value
 * @param {(record: Record<string, any>) => Record<string, any>} change
 * @returns {T}
 */
export function mapRecords(value, change) {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => mapRecords(item, change));
    return /** @type {any} */ (items.every((item, i) => item === value[i]) ? value : items);
  }
  const entries = Object.entries(value).map(([key, item]) => /** @type {[string, any]} */ ([key, mapRecords(item, change)]));
  const same = entries.every(([key, item]) => item === /** @type {any} */ (value)[key]);
  return /** @type {any} */ (change(same ? value : Object.fromEntries(entries)));
}
