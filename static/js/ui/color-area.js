import { html } from "htm/preact";
import { useRef } from "preact/hooks";
import { gettext, interpolate } from "../i18n.js";
import { fromHsv, hexOf } from "../editor/core/colour.js";
import { clamp } from "../editor/core/geometry.js";

/** @typedef {import("../editor/core/colour.js").Hsva} Hsva */

const STEP = 0.01;
const LONG_STEP = 0.1;
/** @type {Record<string, [number, number]>} */
const KEYS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };

/**
 * The field of one hue: saturation from left to right, brightness from below upwards; by pointer and by arrows.
 * @param {{value: Hsva, onInput: (value: Hsva) => void, onCommit: (value: Hsva) => void}} props
 */
export function ColorArea({ value, onInput, onCommit }) {
  const last = useRef(value);
  const at = (/** @type {PointerEvent} */ event) => {
    const box = /** @type {HTMLElement} */ (event.currentTarget).getBoundingClientRect();
    const s = clamp((event.clientX - box.left) / box.width, 0, 1);
    const v = clamp(1 - (event.clientY - box.top) / box.height, 0, 1);
    last.current = { ...value, s, v };
    onInput(last.current);
  };
  const onPointerDown = (/** @type {PointerEvent} */ event) => {
    /** @type {HTMLElement} */ (event.currentTarget).setPointerCapture(event.pointerId);
    at(event);
  };
  const onKeyDown = (/** @type {KeyboardEvent} */ event) => {
    const direction = KEYS[event.key];
    if (!direction) return;
    event.preventDefault();
    const step = event.shiftKey ? LONG_STEP : STEP;
    onCommit({ ...value, s: clamp(value.s + direction[0] * step, 0, 1), v: clamp(value.v + direction[1] * step, 0, 1) });
  };
  const isHeld = (/** @type {PointerEvent} */ event) => /** @type {HTMLElement} */ (event.currentTarget).hasPointerCapture(event.pointerId);
  const percent = { s: Math.round(value.s * 100), v: Math.round(value.v * 100) };
  const words = interpolate(gettext("Saturation %(s)s %, brightness %(v)s %"), percent);
  const hue = hexOf(fromHsv({ h: value.h, s: 1, v: 1, a: 1 }));
  return html`<div class="color-area" role="slider" tabindex="0" aria-label=${gettext("Saturation and brightness")} aria-valuemin="0" aria-valuemax="100"
    aria-valuenow=${percent.s} aria-valuetext=${words} style=${{ backgroundColor: hue }} onKeyDown=${onKeyDown} onPointerDown=${onPointerDown}
    onPointerMove=${(/** @type {PointerEvent} */ event) => isHeld(event) && at(event)} onLostPointerCapture=${() => onCommit(last.current)}>
    <span class="color-thumb" style=${{ left: `${percent.s}%`, bottom: `${percent.v}%`, backgroundColor: hexOf(fromHsv(value)) }}></span>
  </div>`;
}
