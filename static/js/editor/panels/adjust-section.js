import { html } from "htm/preact";
import { gettext } from "../../i18n.js";
import { Slider } from "../../ui/slider.js";
import { resetAdjustments } from "../actions/picture.js";
import { LEVELS, leastOf, levelOf, withLevel } from "../core/filters.js";
import { ActionButton } from "./action-button.js";
import { adjustSelected, finishSelected } from "./change-selected.js";
import { commonValue } from "./common-value.js";
import { Row, Section } from "./section.js";

/** @typedef {import("../core/document.js").CanvasObject} CanvasObject */

const MOST = 100;

/** The sliders of pictures; live while they are dragged. @param {{objects: CanvasObject[]}} props */
export function AdjustSection({ objects }) {
  const end = resetAdjustments.isEnabled() ? html`<${ActionButton} action=${resetAdjustments} size="small" tooltip="left" />` : null;
  return html`<${Section} title=${gettext("Adjustments")} end=${end}>
    ${LEVELS.map((level) => {
      const set = (/** @type {number} */ value) => (/** @type {CanvasObject} */ object) => withLevel(object, level, value);
      return html`<${Row} key=${level} label=${NAMES[level]()}>
        <${Slider} label=${NAMES[level]()} min=${leastOf(level)} max=${MOST} rest=${0} origin=${0} value=${commonValue(objects, (object) => levelOf(object, level))}
          onInput=${(/** @type {number} */ value) => adjustSelected(set(value))} onCommit=${(/** @type {number} */ value) => finishSelected(set(value))} />
      <//>`;
    })}
  <//>`;
}

/** @type {Record<import("../core/filters.js").Level, () => string>} */
const NAMES = {
  brightness: () => gettext("Brightness"),
  contrast: () => gettext("Contrast"),
  saturation: () => gettext("Saturation"),
  greyscale: () => gettext("Greyscale"),
  blur: () => gettext("Blur"),
};
