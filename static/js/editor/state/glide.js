/** Moves the view smoothly where it is to go; at once for who wants no motion. */
import { fitted, view } from "./stage.js";

/** @typedef {import("../core/geometry.js").View} View */

const GLIDE_MS = 180;
let gliding = 0;

/** @param {() => void} change of the view */
export function glide(change) {
  cancelAnimationFrame(gliding);
  const from = view.value;
  change();
  const [to, fits] = [view.value, fitted.value];
  if (globalThis.matchMedia("(prefers-reduced-motion: reduce)").matches) return;
  view.value = from;
  const began = performance.now();
  const step = () => {
    const share = Math.min((performance.now() - began) / GLIDE_MS, 1);
    view.value = share < 1 ? between(from, to, 1 - (1 - share) ** 3) : to;
    fitted.value = fits;
    if (share < 1) gliding = requestAnimationFrame(step);
  };
  gliding = requestAnimationFrame(step);
}

/** Who takes hold of the view stops it. */
export function stopGliding() {
  cancelAnimationFrame(gliding);
}

/** @param {View} a @param {View} b @param {number} share @returns {View} */
function between(a, b, share) {
  const mix = (/** @type {number} */ from, /** @type {number} */ to) => from + (to - from) * share;
  return { zoom: mix(a.zoom, b.zoom), x: mix(a.x, b.x), y: mix(a.y, b.y) };
}
