import { html } from "htm/preact";
import { gettext } from "../../i18n.js";
import { ColorField } from "../../ui/color-field.js";
import { NumberField } from "../../ui/number-field.js";
import { Slider } from "../../ui/slider.js";
import { USUAL_SHADOW, shadowOf, shadowed } from "../core/shadow.js";
import { adjustSelected, changeSelected, finishSelected } from "./change-selected.js";
import { commonValue, commonValues } from "./common-value.js";
import { Row, Section } from "./section.js";
import { SwitchButton } from "./switch-button.js";

/** @typedef {import("../core/document.js").CanvasObject} CanvasObject */

const MOST_BLUR_PX = 200;
const FARTHEST_PX = 1000;

/** On or off, colour, softness and place of the shadow. @param {{objects: CanvasObject[]}} props */
export function ShadowSection({ objects }) {
  const some = objects.some((object) => shadowOf(object));
  const add = () => changeSelected((object) => (shadowOf(object) ? object : shadowed(object, USUAL_SHADOW)));
  const end = html`<${SwitchButton} on=${some} onLabel=${gettext("Add a shadow")} offLabel=${gettext("Remove the shadow")} onOn=${add} onOff=${() => changeSelected((object) => shadowed(object, null))} />`;
  return html`<${Section} title=${gettext("Shadow")} end=${end}>${some ? html`<${Rows} objects=${objects} />` : null}<//>`;
}

/** @param {{objects: CanvasObject[]}} props */
function Rows({ objects }) {
  const colours = commonValues(objects, (object) => shadowOf(object)?.colour ?? null);
  const part = (/** @type {"blur" | "x" | "y"} */ name) => commonValue(objects, (object) => shadowOf(object)?.[name] ?? null);
  const set = (/** @type {object} */ change) => (/** @type {CanvasObject} */ object) => shadowed(object, { ...(shadowOf(object) ?? USUAL_SHADOW), ...change });
  const { input, finish } = { input: (/** @type {object} */ change) => adjustSelected(set(change)), finish: (/** @type {object} */ change) => finishSelected(set(change)) };
  return html`<${ColorField} label=${gettext("Colour of the shadow")} value=${colours.value} mixed=${colours.mixed} onInput=${(/** @type {string} */ colour) => input({ colour })} onCommit=${(/** @type {string} */ colour) => finish({ colour })} />
    <${Row} label=${gettext("Softness")}>
      <${Slider} label=${gettext("Softness of the shadow")} min=${0} max=${MOST_BLUR_PX} value=${part("blur")} onInput=${(/** @type {number} */ blur) => input({ blur })} onCommit=${(/** @type {number} */ blur) => finish({ blur })} />
    <//>
    <div class="field-grid">
      <${NumberField} label=${gettext("Shadow to the right")} short="X" suffix="px" min=${-FARTHEST_PX} max=${FARTHEST_PX} value=${part("x")} onCommit=${(/** @type {number} */ x) => finish({ x })} />
      <${NumberField} label=${gettext("Shadow downwards")} short="Y" suffix="px" min=${-FARTHEST_PX} max=${FARTHEST_PX} value=${part("y")} onCommit=${(/** @type {number} */ y) => finish({ y })} />
    </div>`;
}
