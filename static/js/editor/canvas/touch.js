/** Fingers on the stage: two move and zoom the view, one that rests asks for the menu. One that drags is the pointer. */
import { cancelGesture } from "../state/design.js";
import { stopGliding } from "../state/glide.js";
import { endSnapping } from "../state/snapping.js";
import { panBy, view, zoomTo } from "../state/stage.js";

/** @typedef {import("../core/geometry.js").Point} Point */

const LONG_PRESS_MS = 500;
/** A resting finger is never quite still, in screen pixels. */
const REST_PX = 10;

/**
 * @param {import("./page-canvas.js").PageCanvas} canvas
 * @param {HTMLElement} stage
 * @param {() => void} leaveTool lets go of what the tool has begun
 */
export function listenToTouch(canvas, stage, leaveTool) {
  /** @type {{middle: Point, apart: number} | null} */
  let pinch = null;
  let pressTimer = 0;
  let pressed = { x: 0, y: 0 };

  const letGo = () => {
    leaveTool();
    dropTransform(canvas);
  };
  const onStart = (/** @type {TouchEvent} */ event) => {
    clearTimeout(pressTimer);
    if (event.touches.length > 1) {
      if (!pinch) letGo();
      stopGliding();
      pinch = spread(event.touches, stage);
      swallow(event);
      return;
    }
    const { clientX: x, clientY: y } = event.touches[0];
    pressed = { x, y };
    pressTimer = setTimeout(() => {
      letGo();
      canvas.upperCanvasEl.dispatchEvent(new MouseEvent("contextmenu", { clientX: x, clientY: y, bubbles: true, cancelable: true }));
    }, LONG_PRESS_MS);
  };
  const onMove = (/** @type {TouchEvent} */ event) => {
    const { clientX, clientY } = event.touches[0];
    if (Math.hypot(clientX - pressed.x, clientY - pressed.y) > REST_PX) clearTimeout(pressTimer);
    if (!pinch) return;
    swallow(event);
    if (event.touches.length > 1) pinch = follow(pinch, spread(event.touches, stage));
  };
  const onEnd = (/** @type {TouchEvent} */ event) => {
    clearTimeout(pressTimer);
    if (!pinch) return;
    // The last finger's end goes on to Fabric, which waits for it.
    if (event.touches.length > 0) swallow(event);
    else pinch = null;
  };
  const early = { capture: true, passive: false };
  stage.addEventListener("touchstart", onStart, early);
  stage.addEventListener("touchmove", onMove, early);
  stage.addEventListener("touchend", onEnd, early);
  stage.addEventListener("touchcancel", onEnd, early);
}

/** @param {TouchEvent} event */
function swallow(event) {
  event.preventDefault();
  event.stopPropagation();
}

/** @param {TouchList} touches @param {HTMLElement} stage */
function spread(touches, stage) {
  const [a, b] = touches;
  const { left, top } = stage.getBoundingClientRect();
  const middle = { x: (a.clientX + b.clientX) / 2 - left, y: (a.clientY + b.clientY) / 2 - top };
  return { middle, apart: Math.max(Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY), 1) };
}

/** @param {{middle: Point, apart: number}} before @param {{middle: Point, apart: number}} now */
function follow(before, now) {
  panBy(now.middle.x - before.middle.x, now.middle.y - before.middle.y);
  zoomTo(view.value.zoom * (now.apart / before.apart), now.middle);
  return now;
}

/** What one finger had begun to drag goes back to where it was. @param {import("./page-canvas.js").PageCanvas} canvas */
function dropTransform(canvas) {
  const transform = canvas._currentTransform;
  if (transform) {
    const { target, original } = transform;
    target.set(/** @type {any} */ (original));
    target.setCoords();
    canvas._currentTransform = null;
    cancelGesture();
    endSnapping();
  }
  /** @type {any} */ (canvas)._groupSelector = null;
  canvas.contextTopDirty = true;
  canvas.requestRenderAll();
}
