import { html } from "htm/preact";
import { gettext } from "../../i18n.js";
import { IconButton } from "../../ui/button.js";
import { NumberField } from "../../ui/number-field.js";
import { flipActions } from "../actions/arrange.js";
import { round } from "../core/geometry.js";
import { kindOf, resized, sizeOf, turned } from "../core/objects.js";
import { keepsRatio, resizedInRatio } from "../core/ratio.js";
import { chosenMember } from "../state/member.js";
import { surface } from "../state/surface.js";
import { ActionButton } from "./action-button.js";
import { changeSelected } from "./change-selected.js";
import { Section } from "./section.js";

/** @typedef {import("../core/document.js").CanvasObject} CanvasObject */

const LEAST_SIDE = 1;
const FULL_TURN = 360;

/** Position, size and angle of one object. @param {{object: CanvasObject}} props */
export function PlaceSection({ object }) {
  const { width, height } = object.height === undefined ? surface().sizeOf(object.id) : sizeOf(object);
  const heightFollows = kindOf(object) === "textbox";
  const set = (/** @type {string} */ field) => (/** @type {number} */ value) => changeSelected((each) => ({ ...each, [field]: value }));
  const resize = (/** @type {{width?: number, height?: number}} */ size) => changeSelected((each) => (keepsRatio(each) ? resizedInRatio(each, size) : resized(each, size)));
  return html`<${Section} title=${gettext("Position and size")}>
    <div class="field-grid">
      <${NumberField} label=${gettext("Left")} short="X" value=${round(object.left ?? 0, 1)} onCommit=${set("left")} />
      <${NumberField} label=${gettext("Top")} short="Y" value=${round(object.top ?? 0, 1)} onCommit=${set("top")} />
      <${NumberField} label=${gettext("Width")} short="W" min=${LEAST_SIDE} value=${round(width, 1)} onCommit=${(/** @type {number} */ value) => resize({ width: value })} />
      <${NumberField} label=${gettext("Height")} short="H" min=${LEAST_SIDE} value=${round(height, 1)} disabled=${heightFollows}
        onCommit=${(/** @type {number} */ value) => resize({ height: value })} />
      <${NumberField} label=${gettext("Angle")} short="∠" suffix="°" value=${round(object.angle ?? 0, 1)}
        onCommit=${(/** @type {number} */ value) => changeSelected((each) => turned(each, wrapped(value)))} />
      <${PlaceButtons} object=${object} sizable=${!heightFollows} />
    </div>
  <//>`;
}

/** @param {{object: CanvasObject, sizable: boolean}} props */
function PlaceButtons({ object, sizable }) {
  const locked = keepsRatio(object);
  return html`<div class="place-buttons">
    ${
      sizable
        ? html`<${IconButton} icon=${locked ? "link" : "unlink"} size="small" tooltip="top" label=${gettext("Keep the ratio of width and height")} pressed=${locked}
      onClick=${() => changeSelected((each) => ({ ...each, keepRatio: !locked }))} />`
        : null
    }
    ${chosenMember.value ? null : flipActions.map((action) => html`<${ActionButton} key=${action.id} action=${action} size="small" tooltip="left" />`)}
  </div>`;
}

/** @param {number} angle */
function wrapped(angle) {
  return ((angle % FULL_TURN) + FULL_TURN) % FULL_TURN;
}
