import { html } from "htm/preact";
import { useEffect, useState } from "preact/hooks";
import { gettext } from "../i18n.js";
import { IconButton } from "./button.js";
import { useUniqueId } from "./unique-id.js";

const HEX = /^#?([\da-f]{3}|[\da-f]{6})$/i;

/**
 * A colour: a swatch that opens the browser's picker, and its code. While the picker is dragged `onInput` hears each colour, `onCommit` the last.
 * @param {{label: string, value: string | null, onInput: (color: string) => void, onCommit: (color: string | null) => void, clearLabel?: string, mixed?: boolean}} props
 *   `value` null means none, with `mixed` several; with `clearLabel` the colour can be taken away
 */
export function ColorField({ label, value, onInput, onCommit, clearLabel, mixed = false }) {
  const id = useUniqueId();
  const hex = toHex(value);
  const [text, setText] = useState(hex ?? "");
  useEffect(() => setText(hex ?? ""), [hex]);
  const take = () => {
    const found = text.trim().match(HEX);
    if (found) onCommit(longHex(found[1]));
    else setText(hex ?? "");
  };
  const onKeyDown = (/** @type {KeyboardEvent} */ event) => {
    if (event.key === "Enter" && !event.isComposing && event.keyCode !== 229) take();
  };
  return html`<div class="color-field">
    <input class=${`color-swatch ${hex ? "" : mixed ? "color-swatch-mixed" : "color-swatch-none"}`} type="color" aria-label=${label} value=${hex ?? "#ffffff"}
      onInput=${(/** @type {any} */ event) => onInput(event.currentTarget.value)} onChange=${(/** @type {any} */ event) => onCommit(event.currentTarget.value)} />
    <input class="input color-code" id=${id} aria-label=${`${label}, ${gettext("colour code")}`} value=${text} placeholder=${mixed ? gettext("Several") : gettext("None")} spellcheck=${false}
      autocomplete="off" onInput=${(/** @type {any} */ event) => setText(event.currentTarget.value)} onBlur=${() => text !== (hex ?? "") && take()} onKeyDown=${onKeyDown} />
    ${clearLabel && hex ? html`<${IconButton} icon="minus" size="small" tooltip="left" label=${clearLabel} onClick=${() => onCommit(null)} />` : null}
  </div>`;
}

/** What a colour input understands: `#rrggbb`. @param {string | null} colour any CSS colour */
function toHex(colour) {
  if (!colour || colour === "transparent") return null;
  const found = colour.match(HEX);
  if (found) return longHex(found[1]);
  const parts = colour.match(/^rgba?\(\s*(\d+)[,\s]+(\d+)[,\s]+(\d+)/);
  return parts
    ? `#${parts
        .slice(1, 4)
        .map((part) => Number(part).toString(16).padStart(2, "0"))
        .join("")}`
    : null;
}

/** @param {string} digits */
function longHex(digits) {
  const long = digits.length === 3 ? [...digits].map((digit) => digit + digit).join("") : digits;
  return `#${long.toLowerCase()}`;
}
