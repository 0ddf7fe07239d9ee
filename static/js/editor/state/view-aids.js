/** What helps to place things: snapping, rulers, a grid. What was turned on stays on, also next time. */
import { effect, signal } from "@preact/signals";

const KEY = "artify-editor-aids";
const AT_FIRST = { snap: true, rulers: false, grid: false };

const kept = read();
export const snapOn = signal(/** @type {boolean} */ (kept.snap));
export const rulersOn = signal(/** @type {boolean} */ (kept.rulers));
export const gridOn = signal(/** @type {boolean} */ (kept.grid));

/** Begins to remember them. */
export function keepAids() {
  effect(() => write({ snap: snapOn.value, rulers: rulersOn.value, grid: gridOn.value }));
}

function read() {
  try {
    return { ...AT_FIRST, ...JSON.parse(localStorage.getItem(KEY) ?? "{}") };
  } catch {
    return AT_FIRST;
  }
}

/** @param {object} aids */
function write(aids) {
  try {
    localStorage.setItem(KEY, JSON.stringify(aids));
  } catch {
    // As at first next time: nothing is lost.
  }
}
