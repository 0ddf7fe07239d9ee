/** Dragging by mouse, pen or finger. A finger that moves at once scrolls; one that rests first takes hold. */

/**
 * @typedef {object} Drag
 * @property {(event: PointerEvent) => void} [start]
 * @property {(event: PointerEvent) => void} move again in every frame, so that a list may scroll below a pointer that rests
 * @property {(event: PointerEvent) => void} drop
 * @property {() => void} end always comes last, however it ended
 * @property {(event: PointerEvent) => void} [rest] a finger rested and was lifted
 */

const SLACK_PX = 4;
const HOLD_MS = 300;

/** Follows a pointer that has just gone down. @param {PointerEvent} down @param {Drag} drag */
export function followDrag(down, drag) {
  if (down.button !== 0 || !down.isPrimary) return;
  let phase = /** @type {"waiting" | "held" | "dragging"} */ (down.pointerType === "touch" ? "waiting" : "held");
  let last = down;
  let frame = 0;
  const timer = setTimeout(() => (phase = "held"), phase === "waiting" ? HOLD_MS : 0);
  const ending = new AbortController();
  const listen = (/** @type {string} */ type, /** @type {(event: any) => void} */ perform) =>
    addEventListener(type, perform, { signal: ending.signal, capture: true, passive: false });

  const tick = () => {
    drag.move(last);
    frame = requestAnimationFrame(tick);
  };
  const begin = () => {
    phase = "dragging";
    drag.start?.(down);
    frame = requestAnimationFrame(tick);
  };
  const end = () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    ending.abort();
    drag.end();
  };
  listen("pointermove", (/** @type {PointerEvent} */ event) => {
    if (event.pointerId !== down.pointerId) return;
    last = event;
    if (phase === "dragging" || Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) < SLACK_PX) return;
    if (phase === "held") begin();
    else end();
  });
  listen("pointerup", (/** @type {PointerEvent} */ event) => {
    if (event.pointerId !== down.pointerId) return;
    const rested = phase === "held" && down.pointerType === "touch";
    if (phase === "dragging" || rested) swallowClick();
    if (phase === "dragging") drag.drop(event);
    end();
    if (rested) drag.rest?.(event);
  });
  listen("pointercancel", end);
  listen("keydown", (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== "Escape" || phase !== "dragging") return;
    event.preventDefault();
    event.stopPropagation();
    swallowClick();
    end();
  });
  // Else the browser would scroll, or open its menu, under the finger that holds.
  listen("touchmove", (/** @type {TouchEvent} */ event) => {
    if (phase !== "waiting" && event.cancelable) event.preventDefault();
  });
  listen("contextmenu", (/** @type {MouseEvent} */ event) => {
    if (down.pointerType !== "touch") return;
    event.preventDefault();
    event.stopPropagation();
  });
}

/** The click that follows a drag is none. */
function swallowClick() {
  const swallow = (/** @type {Event} */ event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => removeEventListener("click", swallow, { capture: true }), 50);
}
