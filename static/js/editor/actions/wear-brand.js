/** The brand's colours, typefaces and logo, put on what is selected or on the page. */
import { computed } from "@preact/signals";
import { gettext } from "../../i18n.js";
import { setBackground } from "../core/edits.js";
import { nearestWeight, weightNumber } from "../core/fonts.js";
import { isText, kindOf } from "../core/objects.js";
import { edit, page } from "../state/design.js";
import { targets } from "../state/member.js";
import { partly } from "../state/typing.js";
import { surface } from "../state/surface.js";
import { changeFreeTargets, freeTargets } from "./on-selection.js";
import { placePicture } from "./place-picture.js";

/** @typedef {import("../core/document.js").CanvasObject} CanvasObject */

/** What a colour would paint now: null where what is selected has no colour of its own. */
export const paintTarget = computed(() => {
  if (targets.value.length === 0) return /** @type {const} */ ("page");
  return freeTargets().some(isPaintable) ? /** @type {const} */ ("selection") : null;
});

/** @param {string} colour */
export function paintWith(colour) {
  if (paintTarget.value === "page") edit((document) => setBackground(document, page.value.id, colour));
  else changeFreeTargets((object) => (isPaintable(object) ? partly((each) => inked(each, colour))(object) : object));
  surface().resumeTextEdit();
}

/** @param {CanvasObject} object */
function isPaintable(object) {
  return !["image", "group"].includes(kindOf(object));
}

/** Lines and icons are drawn with their outline alone. @param {CanvasObject} object @param {string} colour */
function inked(object, colour) {
  return !object.fill && object.stroke && object.strokeWidth > 0 ? { ...object, stroke: colour } : { ...object, fill: colour };
}

export const canSetFont = computed(() => freeTargets().some(isText));

/** @param {string} family */
export function setFont(family) {
  const face = (/** @type {CanvasObject} */ text) => ({ ...text, fontFamily: family, fontWeight: nearestWeight(family, weightNumber(text.fontWeight)) });
  changeFreeTargets((object) => (isText(object) ? partly(face)(object) : object));
  surface().resumeTextEdit();
}

/** @param {{url: string, width: number, height: number}} logo */
export function placeLogo(logo) {
  placePicture({ id: "", ...logo }, { name: gettext("Logo") });
}
