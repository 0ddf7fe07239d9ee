import { html } from "htm/preact";
import { NumberField } from "./number-field.js";

/**
 * A track with its number beside it. While it is dragged `onInput` hears each value, `onCommit` the last.
 * @param {{label: string, value: number | null, min: number, max: number, step?: number, suffix?: string, onInput: (value: number) => void,
 *   onCommit: (value: number) => void, rest?: number, origin?: number}} props `value` null means several, the thumb then stands at `rest`; the track
 *   is coloured from `origin` on
 */
export function Slider({ label, value, min, max, step = 1, suffix = "", onInput, onCommit, rest = min, origin = min }) {
  const share = (/** @type {number} */ at) => `${(100 * (Math.min(Math.max(at, min), max) - min)) / (max - min)}%`;
  const now = value ?? rest;
  const style = { "--from": share(Math.min(origin, now)), "--to": share(Math.max(origin, now)) };
  const read = (/** @type {any} */ event) => Number(event.currentTarget.value);
  return html`<div class="slider">
    <input class="range" type="range" min=${min} max=${max} step=${step} style=${style} aria-label=${label} value=${now}
      onInput=${(/** @type {any} */ event) => onInput(read(event))} onChange=${(/** @type {any} */ event) => onCommit(read(event))} />
    <${NumberField} label=${`${label}${suffix ? ` (${suffix})` : ""}`} suffix=${suffix} min=${min} max=${max} step=${step} value=${value} onCommit=${onCommit} />
  </div>`;
}
