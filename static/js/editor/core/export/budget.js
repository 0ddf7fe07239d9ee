/**
 * Finds the best picture that is small enough: the highest quality first, a smaller picture only where no quality
 * will do. Quality and scale are found by bisection, so that a handful of attempts is enough.
 */

/**
 * @template {{size: number}} T
 * @typedef {object} Search
 * @property {number} limit in bytes
 * @property {number | null} quality the best that is wanted, 1 to 100; null where the format knows none
 * @property {number} leastQuality
 * @property {number} scale the largest that is wanted
 * @property {number} leastScale
 * @property {(quality: number | null, scale: number) => Promise<T>} make
 */

/**
 * @template T
 * @typedef {{fits: boolean, result: T, quality: number | null, scale: number}} Found
 *   where nothing fits, `result` is the smallest that could be made
 */

const SCALE_STEPS = 6;

/**
 * @template {{size: number}} T
 * @param {Search<T>} search
 * @returns {Promise<Found<T>>}
 */
export async function withinBudget(search) {
  const { limit, quality, leastQuality, scale, leastScale } = search;
  const best = await attempt(search, quality, scale);
  if (best.result.size <= limit) return best;
  const least = quality === null ? best : await attempt(search, Math.min(leastQuality, quality), scale);
  if (least.result.size <= limit) return bisectQuality(search, least, quality ?? 0);
  const smallest = await attempt(search, least.quality, leastScale);
  if (smallest.result.size > limit) return { ...smallest, fits: false };
  return bisectScale(search, smallest, scale);
}

/** @template {{size: number}} T @param {Search<T>} search @param {number | null} quality @param {number} scale @returns {Promise<Found<T>>} */
async function attempt({ make }, quality, scale) {
  return { fits: true, result: await make(quality, scale), quality, scale };
}

/** @template {{size: number}} T @param {Search<T>} search @param {Found<T>} fitting @param {number} tooGood */
async function bisectQuality(search, fitting, tooGood) {
  let best = fitting;
  let above = tooGood;
  while (above - (best.quality ?? 0) > 1) {
    const middle = Math.floor((above + (best.quality ?? 0)) / 2);
    const tried = await attempt(search, middle, search.scale);
    if (tried.result.size <= search.limit) best = tried;
    else above = middle;
  }
  return best;
}

/** @template {{size: number}} T @param {Search<T>} search @param {Found<T>} fitting @param {number} tooLarge */
async function bisectScale(search, fitting, tooLarge) {
  let best = fitting;
  let above = tooLarge;
  for (let step = 0; step < SCALE_STEPS; step += 1) {
    const middle = (above + best.scale) / 2;
    const tried = await attempt(search, best.quality, middle);
    if (tried.result.size <= search.limit) best = tried;
    else above = middle;
  }
  return best;
}
