import { html } from "htm/preact";
import { gettext } from "../../i18n.js";
import { IconButton } from "../../ui/button.js";
import { Menu } from "../../ui/menu.js";
import { NumberField } from "../../ui/number-field.js";
import { MAX_FONT_SIZE, MIN_FONT_SIZE } from "../core/objects.js";

const USUAL_SIZES = [12, 16, 20, 24, 32, 40, 48, 64, 80, 96, 128, 160, 200];

/** The height of letters: typed, stepped, or one of the usual ones. @param {{value: number | null, onCommit: (size: number) => void}} props */
export function SizeField({ value, onCommit }) {
  const items = USUAL_SIZES.map((size) => ({ label: String(size), checked: size === value, perform: () => onCommit(size) }));
  return html`<div class="size-field">
    <${NumberField} label=${gettext("Font size")} min=${MIN_FONT_SIZE} max=${MAX_FONT_SIZE} value=${value} onCommit=${onCommit} />
    <${Menu} label=${gettext("Usual sizes")} align="end" items=${items}
      trigger=${(/** @type {Record<string, unknown>} */ attributes) => html`<${IconButton} ...${attributes} icon="chevron-down" size="small" label=${gettext("Usual sizes")} tooltip="left" />`} />
  </div>`;
}
