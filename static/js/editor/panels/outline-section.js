import { html } from "htm/preact";
import { gettext } from "../../i18n.js";
import { ColorField } from "../../ui/color-field.js";
import { NumberField } from "../../ui/number-field.js";
import { Segmented } from "../../ui/segmented.js";
import { isText, kindOf } from "../core/objects.js";
import { outlineOf, outlined, withoutOutline } from "../core/outline.js";
import { adjustSelected, changeSelected, finishSelected } from "./change-selected.js";
import { commonValue, commonValues } from "./common-value.js";
import { Row, Section } from "./section.js";
import { SwitchButton } from "./switch-button.js";

/** @typedef {import("../core/document.js").CanvasObject} CanvasObject */

const WIDEST_PX = 500;
const FIRST_COLOUR = "#18181b";

/** Colour, width and dashes of the outline. @param {{objects: CanvasObject[]}} props */
export function OutlineSection({ objects }) {
  const outlines = objects.map(outlineOf);
  const some = outlines.some((outline) => outline !== null);
  const add = () => changeSelected((object) => (outlineOf(object) ? object : outlined(object, { stroke: FIRST_COLOUR })));
  const line = objects.every((object) => kindOf(object) === "line");
  const end = line ? null : html`<${SwitchButton} on=${some} onLabel=${gettext("Add an outline")} offLabel=${gettext("Remove the outline")} onOn=${add} onOff=${() => changeSelected(withoutOutline)} />`;
  return html`<${Section} title=${gettext("Outline")} end=${end}>${some ? html`<${Rows} objects=${objects} />` : null}<//>`;
}

/** @param {{objects: CanvasObject[]}} props */
function Rows({ objects }) {
  const colours = commonValues(objects, (object) => stringOf(outlineOf(object)?.stroke));
  const width = commonValue(objects, (object) => outlineOf(object)?.width ?? 0);
  const dash = commonValue(objects, (object) => outlineOf(object)?.dash ?? null);
  const set = (/** @type {object} */ change) => (/** @type {CanvasObject} */ object) => outlined(object, change);
  return html`<div class="colour-and-width">
      <${ColorField} label=${gettext("Outline")} value=${colours.value} mixed=${colours.mixed} onInput=${(/** @type {string} */ stroke) => adjustSelected(set({ stroke }))}
        onCommit=${(/** @type {string} */ stroke) => finishSelected(set({ stroke }))} />
      <${NumberField} label=${gettext("Outline width")} suffix="px" min=${0.5} max=${WIDEST_PX} value=${width} onCommit=${(/** @type {number} */ value) => changeSelected(set({ width: value }))} />
    </div>
    ${
      objects.every(isText)
        ? null
        : html`<${Row} label=${gettext("Dashes")}>
      <${Segmented} label=${gettext("Dashes")} value=${dash} options=${dashes()} onChange=${(/** @type {any} */ next) => changeSelected(set({ dash: next }))} />
    <//>`
    }`;
}

function dashes() {
  return [
    { value: "solid", label: gettext("Solid") },
    { value: "dashed", label: gettext("Dashed") },
    { value: "dotted", label: gettext("Dotted") },
  ];
}

/** @param {unknown} value */
function stringOf(value) {
  return typeof value === "string" ? value : null;
}
