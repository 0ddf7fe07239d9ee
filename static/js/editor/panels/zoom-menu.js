import { html } from "htm/preact";
import { gettext, formatNumber } from "../../i18n.js";
import { Icon } from "../../ui/icon.js";
import { Menu } from "../../ui/menu.js";
import { aidActions } from "../actions/view-aids.js";
import { zoomActions, zoomIn, zoomOut } from "../actions/zoom.js";
import { view } from "../state/stage.js";
import { ActionButton } from "./action-button.js";
import { shortcutText } from "./shortcut-text.js";

export function ZoomMenu() {
  const percent = formatNumber(view.value.zoom, { style: "percent", maximumFractionDigits: 0 });
  const items = [...zoomActions.map(lineOf), "separator", ...aidActions.map(lineOf)];
  const trigger = (
    /** @type {Record<string, unknown>} */ attributes,
  ) => html`<button type="button" class="zoom-value tabular" ...${attributes}
    aria-label=${`${gettext("Zoom")} ${percent}`}>${percent}<${Icon} name="chevron-down" /></button>`;
  return html`<div class="zoom-control" role="group" aria-label=${gettext("Zoom")}>
    <${ActionButton} action=${zoomOut} size="small" />
    <${Menu} label=${gettext("Zoom")} align="end" items=${items} trigger=${trigger} />
    <${ActionButton} action=${zoomIn} size="small" />
  </div>`;
}

/** @param {import("../actions/action.js").Action} action */
function lineOf(action) {
  return { label: action.label(), icon: action.icon, shortcut: shortcutText(action), perform: () => action.perform() };
}
