import { html } from "htm/preact";
import { gettext } from "../../i18n.js";
import { Button, IconButton } from "../../ui/button.js";
import { Icon } from "../../ui/icon.js";
import { cropPicture } from "../actions/crop.js";
import { fillWithPicture, fitPicture, pictureToBackground, replacePicture } from "../actions/picture.js";
import { MASKS, maskOf, masked } from "../core/mask.js";
import { missing } from "../state/missing.js";
import { changeSelected } from "./change-selected.js";
import { Row, Section } from "./section.js";

/** @typedef {import("../core/document.js").CanvasObject} CanvasObject */

/** What can be done with one picture. @param {{object: CanvasObject}} props */
export function PictureSection({ object }) {
  if (missing.value.has(object.id)) return html`<${MissingPicture} />`;
  return html`<${Section} title=${gettext("Picture")}>
    <div class="picture-verbs">
      ${[cropPicture, replacePicture, fitPicture, fillWithPicture].map((action) => html`<${VerbButton} key=${action.id} action=${action} />`)}
    </div>
    <${Button} size="small" icon=${pictureToBackground.icon} disabled=${!pictureToBackground.isEnabled()} onClick=${() => pictureToBackground.perform()}>${pictureToBackground.label()}<//>
    <${MaskRow} object=${object} />
  <//>`;
}

/** @param {{action: import("../actions/action.js").Action}} props */
function VerbButton({ action }) {
  return html`<${Button} size="small" icon=${action.icon} disabled=${!action.isEnabled()} onClick=${() => action.perform()}>${action.label()}<//>`;
}

/** The file is gone: what is known of the picture stays, another can take its place. */
function MissingPicture() {
  return html`<${Section} title=${gettext("Picture")}>
    <div class="notice notice-warning" role="status"><${Icon} name="image-off" /><span>${gettext("This picture cannot be loaded. Its place and its settings are kept.")}</span></div>
    <${Button} size="small" icon=${replacePicture.icon} disabled=${!replacePicture.isEnabled()} onClick=${() => replacePicture.perform()}>${replacePicture.label()}<//>
  <//>`;
}

/** @param {{object: CanvasObject}} props */
function MaskRow({ object }) {
  const current = maskOf(object);
  const set = (/** @type {import("../core/mask.js").MaskShape | null} */ shape) => changeSelected((each) => masked(each, shape));
  const icons = { circle: "circle", rounded: "squircle", triangle: "triangle", star: "star", heart: "heart" };
  return html`<${Row} label=${gettext("Mask")}>
    <div class="mask-choices" role="group" aria-label=${gettext("Mask")}>
      <${IconButton} icon="ban" size="small" tooltip="top" label=${gettext("No mask")} pressed=${current === null} onClick=${() => set(null)} />
      ${MASKS.map((shape) => html`<${IconButton} key=${shape} icon=${icons[shape]} size="small" tooltip="top" label=${MASK_NAMES[shape]()} pressed=${current === shape} onClick=${() => set(shape)} />`)}
    </div>
  <//>`;
}

/** @type {Record<import("../core/mask.js").MaskShape, () => string>} */
const MASK_NAMES = {
  circle: () => gettext("Circle"),
  rounded: () => gettext("Rounded"),
  triangle: () => gettext("Triangle"),
  star: () => gettext("Star"),
  heart: () => gettext("Heart"),
};
