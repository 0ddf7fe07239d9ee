import { html } from "htm/preact";
import { gettext, interpolate, ngettext } from "../../i18n.js";
import { deleteSelection } from "../actions/delete-selection.js";
import { isText, kindOf } from "../core/objects.js";
import { missing } from "../state/missing.js";
import { activeLayer } from "../state/layers.js";
import { chosenMember, targets } from "../state/member.js";
import { ActionButton } from "./action-button.js";
import { AdjustSection } from "./adjust-section.js";
import { ArrangeSection } from "./arrange-section.js";
import { LookSection } from "./look-section.js";
import { nameOf } from "./object-name.js";
import { PageSection } from "./page-section.js";
import { PictureSection } from "./picture-section.js";
import { PlaceSection } from "./place-section.js";
import { QrSection } from "./qr-section.js";
import { TextSection } from "./text-section.js";

/** The properties of what is selected, of the page when nothing is; live both ways. */
export function Properties() {
  const objects = targets.value;
  const member = chosenMember.value;
  if (objects.length === 0) return html`<${PageSection} />`;
  return html`<div class="panel-head">
      <h2 class="panel-title">${titleOf(objects)}</h2>
      ${member ? null : html`<${ActionButton} action=${deleteSelection} size="small" tooltip="left" />`}
    </div>
    ${member ? html`<${PartOf} group=${member.root} />` : html`<${ArrangeSection} objects=${objects} />`}
    ${!member && objects.length === 1 && objects[0].qr ? html`<${QrSection} object=${objects[0]} />` : null}
    ${objects.length === 1 ? html`<${PlaceSection} object=${objects[0]} />` : null}
    ${!member && objects.length === 1 && kindOf(objects[0]) === "image" ? html`<${PictureSection} object=${objects[0]} />` : null}
    ${objects.every((object) => kindOf(object) === "image" && !missing.value.has(object.id)) ? html`<${AdjustSection} objects=${objects} />` : null}
    ${objects.every(isText) ? html`<${TextSection} objects=${objects} />` : null}
    <${LookSection} objects=${objects} />`;
}

/** The way from a member back to its group. @param {{group: import("../core/document.js").CanvasObject}} props */
function PartOf({ group }) {
  return html`<p class="panel-part"><button type="button" class="link-button" onClick=${() => (activeLayer.value = null)}>${interpolate(gettext("Part of %(name)s"), { name: nameOf(group) })}</button></p>`;
}

/** @param {import("../core/document.js").CanvasObject[]} objects */
function titleOf(objects) {
  if (objects.length > 1) return interpolate(ngettext("%(count)s object", "%(count)s objects", objects.length), { count: objects.length });
  return nameOf(objects[0]);
}
