/** How a panel changes what is selected: live while a control is dragged, one step when it is let go. */
import { adjust, edit, endGesture } from "../state/design.js";
import { changeTargets } from "../state/member.js";
import { partly } from "../state/typing.js";

/** @typedef {(object: import("../core/document.js").CanvasObject) => import("../core/document.js").CanvasObject} ObjectChange */

/** One step. @param {ObjectChange} change */
export function changeSelected(change) {
  edit((document) => changeTargets(document, partly(change)));
}

/** Part of a drag. @param {ObjectChange} change */
export function adjustSelected(change) {
  adjust((document) => changeTargets(document, partly(change)));
}

/** The end of a drag. @param {ObjectChange} change */
export function finishSelected(change) {
  adjustSelected(change);
  endGesture();
}
