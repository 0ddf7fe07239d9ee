import { html } from "htm/preact";
import { NumberField } from "./number-field.js";

/**
 * A track with its number beside it. While it is dragged `onInput` hears each value, `onCommit` the last.
 * @param {{label: string, value: number | null, min: number, max: number, step?: number, suffix?: string, onInput: (value: number) => void,
 *   onCommit: (value: number) => void, rest?: number}} props `value` null means several; `rest` is where the thumb then stands
 */
export function Slider({ label, value, min, max, step = 1, suffix = "", onInput, onCommit, rest = min }) {
  const read = (/** @type {any} */ event) => Number(event.currentTarget.value);
  return html`<div class="slider">
    <input class="range" type="range" min=${min} max=${max} step=${step} aria-label=${label} value=${value ?? rest}
      onInput=${(/** @type {any} */ event) => onInput(read(event))} onChange=${(/** @type {any} */ event) => onCommit(read(event))} />
    <${NumberField} label=${`${label}${suffix ? ` (${suffix})` : ""}`} suffix=${suffix} min=${min} max=${max} step=${step} value=${value} onCommit=${onCommit} />
  </div>`;
}
