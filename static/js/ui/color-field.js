import { html } from "htm/preact";
import { useRef, useState } from "preact/hooks";
import { formatColour, hexOf, parseColour } from "../editor/core/colour.js";
import { gettext, interpolate } from "../i18n.js";
import { IconButton } from "./button.js";
import { ColorCode } from "./color-code.js";
import { ColorPicker } from "./color-picker.js";

/**
 * A colour: a swatch that opens the picker, and its code. While the picker is dragged `onInput` hears each colour, `onCommit` the last.
 * @param {{label: string, value: string | null, onInput: (color: string) => void, onCommit: (color: string | null) => void, clearLabel?: string, mixed?: boolean}} props
 *   `value` null means none, with `mixed` several; with `clearLabel` the colour can be taken away
 */
export function ColorField({ label, value, onInput, onCommit, clearLabel, mixed = false }) {
  const colour = value === null ? null : parseColour(value);
  const hex = colour && colour.a > 0 ? hexOf(colour) : null;
  const take = (/** @type {string} */ text) => {
    const found = parseColour(text);
    // The code shows no alpha, so typing another keeps the one there is.
    if (found) onCommit(formatColour({ ...found, a: found.a === 1 && hex ? (colour?.a ?? 1) : found.a }));
  };
  return html`<div class="color-field">
    <${ColorSwatch} label=${label} value=${hex ? value : null} mixed=${mixed} onInput=${onInput} onCommit=${onCommit} />
    <${ColorCode} label=${`${label}, ${gettext("colour code")}`} value=${hex ?? ""} placeholder=${mixed ? gettext("Several") : gettext("None")} onCommit=${take} />
    ${colour && colour.a > 0 && colour.a < 1 ? html`<span class="color-alpha tabular">${interpolate("%(percent)s %", { percent: Math.round(colour.a * 100) })}</span>` : null}
    ${clearLabel && hex ? html`<${IconButton} icon="minus" size="small" tooltip="left" label=${clearLabel} onClick=${() => onCommit(null)} />` : null}
  </div>`;
}

/**
 * The button that shows a colour and opens the picker beside itself.
 * @param {{label: string, value: string | null, mixed?: boolean, solid?: boolean, onInput: (color: string) => void, onCommit: (color: string) => void}} props
 */
export function ColorSwatch({ label, value, mixed = false, solid = false, onInput, onCommit }) {
  const [open, setOpen] = useState(false);
  const button = useRef(/** @type {HTMLButtonElement | null} */ (null));
  const kind = value ? "" : mixed ? "color-swatch-mixed" : "color-swatch-none";
  return html`<button type="button" ref=${button} class=${`color-swatch ${kind}`} style=${{ "--colour": value ?? "transparent" }} aria-label=${label} aria-haspopup="dialog"
      aria-expanded=${open ? "true" : "false"} onClick=${() => setOpen(!open)}></button>
    ${open ? html`<${ColorPicker} label=${label} value=${value} anchor=${button.current} solid=${solid} onInput=${onInput} onCommit=${onCommit} onClose=${() => setOpen(false)} />` : null}`;
}
