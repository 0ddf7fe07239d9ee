/**
 * The ids that can stay where they are while the others move: a longest run that is in the same order in both
 * lists (patience sorting, n log n).
 * @param {{id: string}[]} before
 * @param {{id: string}[]} after
 * @returns {Set<string>}
 */
export function stayers(before, after) {
  const place = new Map(before.map(({ id }, i) => [id, i]));
  const kept = after.filter(({ id }) => place.has(id));
  const places = kept.map(({ id }) => /** @type {number} */ (place.get(id)));
  if (places.every((at, i) => i === 0 || places[i - 1] < at)) return new Set(kept.map(({ id }) => id));
  return new Set(longestRun(places).map((i) => kept[i].id));
}

/** @param {number[]} places @returns {number[]} indexes of a longest increasing subsequence */
function longestRun(places) {
  /** @type {number[]} the last index of the best run of each length */
  const ends = [];
  /** @type {number[]} */
  const previous = [];
  places.forEach((at, i) => {
    const length = firstNotBelow(ends, places, at);
    previous[i] = length ? ends[length - 1] : -1;
    ends[length] = i;
  });
  const run = [];
  for (let i = ends.at(-1) ?? -1; i >= 0; i = previous[i]) run.push(i);
  return run.reverse();
}

/** @param {number[]} ends @param {number[]} places @param {number} at @returns {number} */
function firstNotBelow(ends, places, at) {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[ends[middle]] < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
