/** What a generation will cost at most, from the price list; shown before, never charged from. */

/**
 * A model as the API lists it; prices in US dollars, tokens per 1,000.
 * @typedef {{unit: "input_1k" | "output_1k" | "image", size: string, quality: string, usd: string | number}} Price
 * @typedef {{name: string, provider: string, prices?: Price[], [field: string]: any}} PricedModel
 */

/** What the server adds to a prompt (task, tone, brand) and allows as an answer, when nobody says otherwise. */
const FRAME_TOKENS = 300;
const ANSWER_TOKENS = 600;
/** Hangul and other wide letters are about one token each, Latin a quarter of one. */
const WIDE = /[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7af]/gu;
const LATIN_PER_TOKEN = 4;

/** @param {string} text */
export function estimateTokens(text) {
  const wide = (text.match(WIDE) ?? []).length;
  return wide + Math.ceil((text.length - wide) / LATIN_PER_TOKEN);
}

/**
 * @param {PricedModel} model
 * @param {string} prompt
 * @param {number} count of texts
 * @returns {number | null} US dollars; null when the list has no price
 */
export function estimateCopy(model, prompt, count) {
  const input = priceOf(model, "input_1k");
  const output = priceOf(model, "output_1k");
  if (input === null || output === null) return isFree(model) ? 0 : null;
  return ((estimateTokens(prompt) + FRAME_TOKENS) * input + ANSWER_TOKENS * count * output) / 1000;
}

/**
 * @param {PricedModel} model
 * @param {string} size
 * @param {string} quality
 * @returns {number | null} US dollars; null when the list has no price
 */
export function estimatePicture(model, size, quality) {
  return priceOf(model, "image", size, quality) ?? (isFree(model) ? 0 : null);
}

/** Sizes that a model draws, smallest pictures first as listed. @param {PricedModel} model @returns {string[]} */
export function sizesOf(model) {
  return [...new Set(picturePrices(model).map(({ size }) => size))];
}

/** @param {PricedModel} model @param {string} size @returns {string[]} */
export function qualitiesOf(model, size) {
  return picturePrices(model).flatMap((price) => (price.size === size && price.quality ? [price.quality] : []));
}

/** @param {PricedModel} model */
export function isFree(model) {
  return model.provider === "offline";
}

/**
 * The size of picture whose proportions are nearest to the page's.
 * @param {string[]} sizes as "1024x1792"
 * @param {{width: number, height: number}} page
 */
export function nearestSize(sizes, page) {
  const wanted = Math.log(page.width / page.height);
  const off = (/** @type {string} */ size) => {
    const [width, height] = size.split("x").map(Number);
    return Math.abs(Math.log(width / height) - wanted);
  };
  return sizes.toSorted((a, b) => off(a) - off(b))[0] ?? "";
}

/** @param {PricedModel} model @returns {Price[]} */
function picturePrices(model) {
  return (model.prices ?? []).filter(({ unit }) => unit === "image");
}

/** @param {PricedModel} model @param {string} unit @param {string} [size] @param {string} [quality] */
function priceOf(model, unit, size = "", quality = "") {
  const found = (model.prices ?? []).find((p) => p.unit === unit && (p.size ?? "") === size && (p.quality ?? "") === quality);
  return found ? Number(found.usd) : null;
}
