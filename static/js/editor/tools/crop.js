/** Crops a picture: handles move the edges, dragging elsewhere moves the picture behind them. A press outside applies. */
import { HANDLES, dragged, handlePoint, ratioOnPicture, toPicture, windowOf, windowed } from "../core/crop.js";
import { applyCropping, changeCropping, cropping, nudgeCropping } from "../state/cropping.js";
import { view } from "../state/stage.js";

/**
 * @typedef {import("../core/crop.js").Handle} Handle
 * @typedef {import("../core/geometry.js").Point} Point
 * @typedef {{name: "idle"} | {name: "sizing", handle: Handle} | {name: "sliding", last: Point}} State
 */

/** A finger finds it too, in screen pixels. */
const REACH_PX = 18;

/** @returns {import("../state/stage.js").Tool} */
export function createCropTool() {
  /** @type {State} */
  let state = { name: "idle" };
  return {
    cursor: "move",
    usesObjects: false,
    handle({ kind, page }) {
      if (kind === "down") state = pressed(page);
      else if (kind === "up") state = { name: "idle" };
      else if (state.name === "sizing") size(state.handle, page);
      else if (state.name === "sliding") state = slide(state.last, page);
    },
    leave() {
      state = { name: "idle" };
    },
  };
}

/** @param {Point} page @returns {State} */
function pressed(page) {
  const crop = cropping.value;
  if (!crop) return { name: "idle" };
  const handle = handleAt(crop.object, page);
  if (handle) return { name: "sizing", handle };
  const { x, y } = toPicture(crop.object, page);
  const isOnPicture = x >= 0 && y >= 0 && x <= crop.source.width && y <= crop.source.height;
  if (isOnPicture) return { name: "sliding", last: page };
  applyCropping();
  return { name: "idle" };
}

/** @param {import("../core/document.js").CanvasObject} object @param {Point} page @returns {Handle | undefined} */
function handleAt(object, page) {
  const reach = REACH_PX / view.value.zoom;
  const handles = /** @type {Handle[]} */ (Object.keys(HANDLES));
  const distance = (/** @type {Handle} */ handle) => {
    const at = handlePoint(object, handle);
    return Math.hypot(at.x - page.x, at.y - page.y);
  };
  const nearest = handles.sort((a, b) => distance(a) - distance(b))[0];
  return distance(nearest) <= reach ? nearest : undefined;
}

/** @param {Handle} handle @param {Point} page */
function size(handle, page) {
  const crop = cropping.value;
  if (!crop) return;
  const { object, source } = crop;
  const ratio = crop.ratio === null ? null : ratioOnPicture(object, crop.ratio);
  changeCropping({ object: windowed(object, dragged(windowOf(object), handle, toPicture(object, page), source, ratio)) });
}

/** @param {Point} from @param {Point} to @returns {State} */
function slide(from, to) {
  nudgeCropping(to.x - from.x, to.y - from.y);
  return { name: "sliding", last: to };
}
