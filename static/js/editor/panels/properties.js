import { html } from "htm/preact";
import { gettext, interpolate, ngettext } from "../../i18n.js";
import { deleteSelection } from "../actions/delete-selection.js";
import { isText, kindOf } from "../core/objects.js";
import { selectedObjects } from "../state/design.js";
import { ActionButton } from "./action-button.js";
import { LookSection } from "./look-section.js";
import { PageSection } from "./page-section.js";
import { PlaceSection } from "./place-section.js";
import { TextSection } from "./text-section.js";

/** The properties of what is selected, of the page when nothing is; live both ways. */
export function Properties() {
  const objects = selectedObjects.value;
  if (objects.length === 0) return html`<${PageSection} />`;
  return html`<div class="panel-head">
      <h2 class="panel-title">${titleOf(objects)}</h2>
      <${ActionButton} action=${deleteSelection} size="small" tooltip="left" />
    </div>
    ${objects.length === 1 ? html`<${PlaceSection} object=${objects[0]} />` : null}
    ${objects.every(isText) ? html`<${TextSection} objects=${objects} />` : null}
    <${LookSection} objects=${objects} />`;
}

/** @param {import("../core/document.js").CanvasObject[]} objects */
function titleOf(objects) {
  if (objects.length > 1) return interpolate(ngettext("%(count)s object", "%(count)s objects", objects.length), { count: objects.length });
  const [object] = objects;
  return object.name || KINDS[kindOf(object)]?.() || gettext("Object");
}

/** @type {Record<string, () => string>} */
const KINDS = {
  textbox: () => gettext("Text"),
  text: () => gettext("Text"),
  "i-text": () => gettext("Text"),
  itext: () => gettext("Text"),
  rect: () => gettext("Rectangle"),
  ellipse: () => gettext("Circle"),
  circle: () => gettext("Circle"),
  image: () => gettext("Picture"),
  group: () => gettext("Group"),
};
