import { html } from "htm/preact";
import { gettext } from "../../i18n.js";
import { Slider } from "../../ui/slider.js";
import { kindOf } from "../core/objects.js";
import { canBeRounded, cornerRadius, longestRadius, withCorners } from "../core/corners.js";
import { adjustSelected, finishSelected } from "./change-selected.js";
import { commonValue } from "./common-value.js";
import { FillSection } from "./fill-section.js";
import { OutlineSection } from "./outline-section.js";
import { Row, Section } from "./section.js";
import { ShadowSection } from "./shadow-section.js";

/** @typedef {import("../core/document.js").CanvasObject} CanvasObject */

/** How the selected objects look: fill, outline, shadow, opacity, corners. @param {{objects: CanvasObject[]}} props */
export function LookSection({ objects }) {
  const outlined = objects.every((object) => kindOf(object) !== "group");
  const filled = outlined && objects.every((object) => !["image", "line"].includes(kindOf(object)));
  return html`${filled ? html`<${FillSection} objects=${objects} />` : null}
    ${outlined ? html`<${OutlineSection} objects=${objects} />` : null}
    <${ShadowSection} objects=${objects} />
    <${Section} title=${gettext("Look")}>
      <${OpacityRow} objects=${objects} />
      ${objects.every(canBeRounded) ? html`<${CornerRow} objects=${objects} />` : null}
    <//>`;
}

/** @param {{objects: CanvasObject[]}} props */
function OpacityRow({ objects }) {
  const opacity = commonValue(objects, (object) => object.opacity ?? 1);
  const fade = (/** @type {number} */ value) => (/** @type {CanvasObject} */ object) => ({ ...object, opacity: value / 100 });
  return html`<${Row} label=${gettext("Opacity")}>
    <${Slider} label=${gettext("Opacity")} suffix="%" min=${0} max=${100} rest=${100} value=${opacity === null ? null : Math.round(opacity * 100)}
      onInput=${(/** @type {number} */ value) => adjustSelected(fade(value))} onCommit=${(/** @type {number} */ value) => finishSelected(fade(value))} />
  <//>`;
}

/** @param {{objects: CanvasObject[]}} props */
function CornerRow({ objects }) {
  const radius = commonValue(objects, cornerRadius);
  const bend = (/** @type {number} */ value) => (/** @type {CanvasObject} */ object) => withCorners(object, value);
  return html`<${Row} label=${gettext("Corners")}>
    <${Slider} label=${gettext("Corner radius")} suffix="px" min=${0} max=${Math.max(...objects.map(longestRadius))} value=${radius}
      onInput=${(/** @type {number} */ value) => adjustSelected(bend(value))} onCommit=${(/** @type {number} */ value) => finishSelected(bend(value))} />
  <//>`;
}
