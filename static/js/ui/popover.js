import { useLayoutEffect } from "preact/hooks";

const GAP_PX = 8;
/** Enough to stand clear of the panel that the button is in. */
const BESIDE_PX = 24;

/**
 * Shows a box above the page, beside its button: to the left where there is room, else below or above it. A press
 * elsewhere and a change of the window's size close it; Tab stays inside; what had the focus gets it back.
 * @param {{current: HTMLElement | null}} ref of an element with `popover="manual"`
 * @param {HTMLElement} anchor
 * @param {() => void} onClose
 */
export function usePopover(ref, anchor, onClose) {
  useLayoutEffect(() => {
    const box = /** @type {HTMLElement} */ (ref.current);
    box.showPopover();
    place(box, anchor.getBoundingClientRect());
    const leave = (/** @type {Event} */ event) => {
      const target = /** @type {Node} */ (event.target);
      if (!box.contains(target) && !anchor.contains(target)) onClose();
    };
    const onResize = () => place(box, anchor.getBoundingClientRect());
    const keepInside = (/** @type {KeyboardEvent} */ event) => event.key === "Tab" && turnAround(event, box);
    document.addEventListener("pointerdown", leave, true);
    box.addEventListener("keydown", keepInside);
    addEventListener("resize", onResize);
    return () => {
      document.removeEventListener("pointerdown", leave, true);
      box.removeEventListener("keydown", keepInside);
      removeEventListener("resize", onResize);
      if (box.contains(document.activeElement) || document.activeElement === document.body) anchor.focus();
    };
  }, []);
}

/** @param {HTMLElement} box @param {DOMRect} anchor */
function place(box, anchor) {
  const { offsetWidth: width, offsetHeight: height } = box;
  const beside = anchor.left - width - BESIDE_PX;
  const below = anchor.bottom + GAP_PX;
  const above = anchor.top - height - GAP_PX;
  const fitsBeside = beside >= GAP_PX;
  const left = fitsBeside ? beside : (innerWidth - width) / 2;
  const top = fitsBeside ? anchor.top - GAP_PX : below + height <= innerHeight ? below : above;
  box.style.left = `${Math.max(GAP_PX, left)}px`;
  box.style.top = `${Math.max(GAP_PX, Math.min(top, innerHeight - height - GAP_PX))}px`;
}

const FOCUSABLE = "button:not(:disabled), input:not(:disabled), select:not(:disabled), [tabindex='0']";

/** From the last to the first, and back. @param {KeyboardEvent} event @param {HTMLElement} box */
function turnAround(event, box) {
  const stops = [...box.querySelectorAll(FOCUSABLE)].map((stop) => /** @type {HTMLElement} */ (stop));
  const [edge, next] = event.shiftKey ? [stops[0], stops.at(-1)] : [stops.at(-1), stops[0]];
  if (document.activeElement !== edge) return;
  event.preventDefault();
  next?.focus();
}
