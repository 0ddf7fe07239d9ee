import { html } from "htm/preact";
import { gettext } from "../../i18n.js";
import { alignActions, spreadActions } from "../actions/arrange.js";
import { ActionButton } from "./action-button.js";

/** Lines up with the page, or several with each other. @param {{objects: import("../core/document.js").CanvasObject[]}} props */
export function ArrangeSection({ objects }) {
  const several = objects.length > 1;
  return html`<div class="arrange-section" role="toolbar" aria-label=${several ? gettext("Align with each other") : gettext("Align with the page")}>
    <div class="arrange-buttons">${alignActions.map(button)}</div>
    ${several ? html`<div class="arrange-buttons">${spreadActions.map(button)}</div>` : null}
  </div>`;
}

/** @param {import("../actions/action.js").Action} action @param {number} index */
function button(action, index) {
  return html`<${ActionButton} key=${action.id} action=${action} size="small" tooltip=${index > 2 ? "bottom-end" : "bottom"} />`;
}
