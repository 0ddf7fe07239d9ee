/** Makes a drag on the canvas snap, and says beside the pointer where it has come to. */

import { round } from "../core/geometry.js";
import { beginSnapping, dragLabel, endSnapping, markLines, snapMoved, snapResized } from "../state/snapping.js";
import { selection } from "../state/design.js";

/**
 * @typedef {import("fabric").FabricObject} FabricObject
 * @typedef {{e: any, target: FabricObject, transform: any}} TransformEvent
 */

const ANGLE_STEP = 15;
/** From the pointer, in screen pixels. */
const LABEL_PX = 16;

/** @param {import("./page-canvas.js").PageCanvas} canvas */
export function listenToSnapping(canvas) {
  canvas.on("before:transform", () => beginSnapping(selection.value));
  canvas.on("mouse:up", endSnapping);
}

/** @param {TransformEvent} event */
export function snapMoving({ e, target }) {
  target.setCoords();
  const { dx, dy } = snapMoved(target.getBoundingRect(), isFree(e));
  target.set({ left: target.left + dx, top: target.top + dy });
  const { left, top } = target.getBoundingRect();
  label(target, e, `X ${whole(left + dx)}  Y ${whole(top + dy)}`);
}

/** The dragged edges of an upright object; the one that is nearer where both have to follow. @param {TransformEvent} event */
export function snapScaling({ e, target, transform }) {
  target.setCoords();
  const dragged = draggedEdges(transform.corner);
  if (target.angle % 360 === 0 && !e.altKey) pull(target, transform, dragged, isFree(e));
  label(target, e, `${whole(target.getScaledWidth())} × ${whole(target.getScaledHeight())}`);
}

/** @param {FabricObject} target @param {any} transform @param {ReturnType<typeof draggedEdges>} dragged @param {boolean} free */
function pull(target, transform, dragged, free) {
  const box = target.getBoundingRect();
  const { dx, dy } = snapResized(box, dragged, free);
  const x = growth(dragged.x, dx, box.width);
  const y = growth(dragged.y, dy, box.height);
  const anchor = target.getPositionByOrigin(transform.originX, transform.originY);
  if (dragged.x && dragged.y && target.scaleX === target.scaleY) scaleBoth(target, x === 1 || (y !== 1 && Math.abs(dy) < Math.abs(dx)) ? y : x);
  else if (transform.action === "resizing") target.set("width", target.width * x);
  else target.set({ scaleX: target.scaleX * x, scaleY: target.scaleY * y });
  target.setPositionByOrigin(anchor, transform.originX, transform.originY);
  target.setCoords();
  markLines(target.getBoundingRect(), free);
}

/** @param {FabricObject} target @param {number} factor */
function scaleBoth(target, factor) {
  target.set({ scaleX: target.scaleX * factor, scaleY: target.scaleY * factor });
}

/** @param {"low" | "high" | null} side @param {number} delta of the edge @param {number} size */
function growth(side, delta, size) {
  if (!side || size <= 0) return 1;
  const next = size + (side === "low" ? -delta : delta);
  return next > 0 ? next / size : 1;
}

/** A handle's name says its edges: `tl` is top and left. @param {string} corner */
function draggedEdges(corner) {
  const [vertical, horizontal] = corner;
  return {
    x: /** @type {const} */ ({ l: "low", r: "high" })[horizontal] ?? null,
    y: /** @type {const} */ ({ t: "low", b: "high" })[vertical] ?? null,
  };
}

/** @param {TransformEvent} event */
export function snapRotating({ e, target }) {
  if (e.shiftKey) {
    const middle = target.getCenterPoint();
    target.set("angle", Math.round(target.angle / ANGLE_STEP) * ANGLE_STEP);
    target.setPositionByOrigin(middle, "center", "center");
  }
  label(target, e, `${round(((target.angle % 360) + 360) % 360, 1)}°`);
}

/** @param {any} event */
function isFree(event) {
  return event.ctrlKey || event.metaKey;
}

/** @param {number} length */
function whole(length) {
  return Math.round(length);
}

/** @param {FabricObject} target @param {any} event @param {string} words */
function label(target, event, words) {
  const { x, y } = /** @type {import("fabric").Canvas} */ (target.canvas).getViewportPoint(event);
  dragLabel.value = { x: x + LABEL_PX, y: y + LABEL_PX, words };
}
