/** Upright boxes: their edges, unions and meetings, in plain numbers. */

/** @typedef {import("./geometry.js").Box} Box */

/** @param {Box} a @param {Box} b whether they have a point in common */
export function meet(a, b) {
  return a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;
}

/** @param {Box} box @param {number} by on every side @returns {Box} */
export function inflated({ left, top, width, height }, by) {
  return { left: left - by, top: top - by, width: width + 2 * by, height: height + 2 * by };
}

/** @param {Box[]} boxes at least one @returns {Box} */
export function unionOf(boxes) {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.left + box.width));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  return { left, top, width: right - left, height: bottom - top };
}

/**
 * The box on whole device pixels, so that what is cut along it leaves no seam.
 * @param {Box} box in CSS pixels
 * @param {number} ratio device pixels in a CSS pixel
 * @returns {Box}
 */
export function onDevicePixels({ left, top, width, height }, ratio) {
  const floor = (/** @type {number} */ value) => Math.floor(value * ratio) / ratio;
  const ceil = (/** @type {number} */ value) => Math.ceil(value * ratio) / ratio;
  const [x, y] = [floor(left), floor(top)];
  return { left: x, top: y, width: ceil(left + width) - x, height: ceil(top + height) - y };
}
