import { html } from "htm/preact";
import { useRef } from "preact/hooks";
import { gettext, interpolate } from "../../i18n.js";
import { clamp, round } from "../core/geometry.js";
import { cssGradient } from "../core/gradient.js";

/** @typedef {import("../core/gradient.js").GradientLook} GradientLook */

/** @type {Record<string, number>} */
const KEYS = { ArrowLeft: -0.01, ArrowDown: -0.01, ArrowRight: 0.01, ArrowUp: 0.01 };
const LONG_STEPS = 10;

/**
 * The gradient from left to right with a thumb for each colour; a thumb stays between its neighbours.
 * @param {{look: GradientLook, index: number, onChoose: (index: number) => void, onInput: (look: GradientLook) => void, onCommit: (look: GradientLook) => void}} props
 */
export function GradientBar({ look, index, onChoose, onInput, onCommit }) {
  const bar = useRef(/** @type {HTMLElement | null} */ (null));
  const last = useRef(look);
  const moved = (/** @type {number} */ i, /** @type {number} */ offset) => {
    const low = look.stops[i - 1]?.offset ?? 0;
    const high = look.stops[i + 1]?.offset ?? 1;
    return { ...look, stops: look.stops.map((stop, at) => (at === i ? { ...stop, offset: round(clamp(offset, low, high), 3) } : stop)) };
  };
  const drag = (/** @type {PointerEvent} */ event, /** @type {number} */ i) => {
    if (!(/** @type {HTMLElement} */ (event.currentTarget).hasPointerCapture(event.pointerId))) return;
    const box = /** @type {HTMLElement} */ (bar.current).getBoundingClientRect();
    last.current = moved(i, (event.clientX - box.left) / box.width);
    onInput(last.current);
  };
  const grab = (/** @type {PointerEvent} */ event, /** @type {number} */ i) => {
    /** @type {HTMLElement} */ (event.currentTarget).setPointerCapture(event.pointerId);
    last.current = look;
    onChoose(i);
  };
  const step = (/** @type {KeyboardEvent} */ event, /** @type {number} */ i) => {
    if (!(event.key in KEYS)) return;
    event.preventDefault();
    event.stopPropagation();
    onCommit(moved(i, look.stops[i].offset + KEYS[event.key] * (event.shiftKey ? LONG_STEPS : 1)));
  };
  const flat = cssGradient({ ...look, kind: "linear", angle: 0 });
  return html`<div class="gradient-bar" ref=${bar} style=${{ "--paint": flat }}>
    ${look.stops.map(
      ({ offset, colour }, i) => html`<span key=${i} class="gradient-thumb" role="slider" tabindex="0" data-chosen=${i === index} style=${{ left: `${offset * 100}%`, "--colour": colour }}
      aria-label=${interpolate(gettext("Position of colour %(number)s"), { number: i + 1 })} aria-valuemin="0" aria-valuemax="100" aria-valuenow=${Math.round(offset * 100)}
      onFocus=${() => onChoose(i)} onPointerDown=${(/** @type {any} */ event) => grab(event, i)} onPointerMove=${(/** @type {any} */ event) => drag(event, i)}
      onLostPointerCapture=${() => onCommit(last.current)} onKeyDown=${(/** @type {any} */ event) => step(event, i)}></span>`,
    )}
  </div>`;
}
