import { html } from "htm/preact";
import { gettext } from "../../i18n.js";
import { NumberField } from "../../ui/number-field.js";
import { round } from "../core/geometry.js";
import { kindOf, resized, sizeOf, turned } from "../core/objects.js";
import { surface } from "../state/surface.js";
import { changeSelected } from "./change-selected.js";
import { Section } from "./section.js";

const LEAST_SIDE = 1;
const FULL_TURN = 360;

/** Position, size and angle of one object. @param {{object: import("../core/document.js").CanvasObject}} props */
export function PlaceSection({ object }) {
  const { width, height } = object.height === undefined ? surface().sizeOf(object.id) : sizeOf(object);
  const heightFollows = kindOf(object) === "textbox";
  const set = (/** @type {string} */ field) => (/** @type {number} */ value) => changeSelected((each) => ({ ...each, [field]: value }));
  return html`<${Section} title=${gettext("Position and size")}>
    <div class="field-grid">
      <${NumberField} label=${gettext("Left")} short="X" value=${round(object.left ?? 0, 1)} onCommit=${set("left")} />
      <${NumberField} label=${gettext("Top")} short="Y" value=${round(object.top ?? 0, 1)} onCommit=${set("top")} />
      <${NumberField} label=${gettext("Width")} short="W" min=${LEAST_SIDE} value=${round(width, 1)}
        onCommit=${(/** @type {number} */ value) => changeSelected((each) => resized(each, { width: value }))} />
      <${NumberField} label=${gettext("Height")} short="H" min=${LEAST_SIDE} value=${round(height, 1)} disabled=${heightFollows}
        onCommit=${(/** @type {number} */ value) => changeSelected((each) => resized(each, { height: value }))} />
      <${NumberField} label=${gettext("Angle")} short="∠" suffix="°" value=${round(object.angle ?? 0, 1)}
        onCommit=${(/** @type {number} */ value) => changeSelected((each) => turned(each, wrapped(value)))} />
    </div>
  <//>`;
}

/** @param {number} angle */
function wrapped(angle) {
  return ((angle % FULL_TURN) + FULL_TURN) % FULL_TURN;
}
