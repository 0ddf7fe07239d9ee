/** The pointer on the stage: to the chosen tool, to the hand, and the wheel to the view. */
import { MAX_ZOOM, MIN_ZOOM } from "../core/geometry.js";
import { stopGliding } from "../state/glide.js";
import { panBy, panning, tool, view, zoomTo } from "../state/stage.js";

/**
 * @typedef {import("../state/stage.js").ToolEvent} ToolEvent
 * @typedef {import("../state/stage.js").Tool} Tool
 */

const MIDDLE_BUTTON = 1;
/** One line of an old mouse wheel, in pixels. */
const LINE_PX = 16;
const ZOOM_PER_PX = 0.0025;

/**
 * @param {import("./page-canvas.js").PageCanvas} canvas
 * @param {Record<string, Tool>} tools
 */
export function listenToPointer(canvas, tools) {
  let middle = false;
  const current = () => tools[middle || panning.value ? "hand" : tool.value];
  const send = (/** @type {ToolEvent["kind"]} */ kind) => (/** @type {any} */ event) => {
    const target = current();
    if (!target.usesObjects) target.handle(toolEvent(kind, event));
  };
  canvas.on("mouse:down:before", ({ e }) => {
    middle = "button" in e && e.button === MIDDLE_BUTTON;
  });
  canvas.on("mouse:down", send("down"));
  canvas.on("mouse:move", send("move"));
  canvas.on("mouse:up", (event) => {
    send("up")(event);
    middle = false;
  });
  canvas.upperCanvasEl.addEventListener("wheel", onWheel, { passive: false });
}

/** @param {ToolEvent["kind"]} kind @param {any} event @returns {ToolEvent} */
function toolEvent(kind, { e, scenePoint, viewportPoint }) {
  return { kind, page: scenePoint, screen: viewportPoint, shift: e.shiftKey, free: e.ctrlKey || e.metaKey };
}

/** Turning scrolls; with Ctrl, ⌘ or a pinch it zooms about the pointer. @param {WheelEvent} event */
function onWheel(event) {
  event.preventDefault();
  stopGliding();
  const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1;
  const dx = event.deltaX * unit;
  const dy = event.deltaY * unit;
  if (event.ctrlKey || event.metaKey) {
    const zoom = view.value.zoom * Math.exp(-dy * ZOOM_PER_PX);
    zoomTo(Math.min(Math.max(zoom, MIN_ZOOM), MAX_ZOOM), { x: event.offsetX, y: event.offsetY });
  } else if (event.shiftKey && dx === 0) panBy(-dy, 0);
  else panBy(-dx, -dy);
}

/**
 * Fabric picks and drags only under a tool that uses objects.
 * @param {import("./page-canvas.js").PageCanvas} canvas
 * @param {Tool} chosen
 */
export function useTool(canvas, chosen) {
  canvas.selection = chosen.usesObjects;
  canvas.skipTargetFind = !chosen.usesObjects;
  canvas.defaultCursor = chosen.cursor;
  canvas.setCursor(chosen.cursor);
}
