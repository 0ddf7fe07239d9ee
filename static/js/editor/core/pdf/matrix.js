/** Transformations as a canvas and a PDF both have them: [a, b, c, d, e, f]. */

/** @typedef {[number, number, number, number, number, number]} Matrix */

/** @type {Matrix} */
export const IDENTITY = [1, 0, 0, 1, 0, 0];

/** First `inner`, then `outer`. @param {Matrix} outer @param {Matrix} inner @returns {Matrix} */
export function multiply([a, b, c, d, e, f], [g, h, i, j, k, l]) {
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** @param {Matrix} matrix @param {number} x @param {number} y @returns {[number, number]} */
export function applied([a, b, c, d, e, f], x, y) {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** @param {Matrix} matrix @returns {Matrix | null} null when it flattens everything */
export function inverse([a, b, c, d, e, f]) {
  const area = a * d - b * c;
  if (Math.abs(area) < 1e-12) return null;
  return [d / area, -b / area, -c / area, a / area, (c * f - d * e) / area, (b * e - a * f) / area];
}
