/** What the verbs of pictures have in common. */
import { changeObjects } from "../core/edits.js";
import { kindOf } from "../core/objects.js";
import { edit, selectedObjects } from "../state/design.js";
import { missing } from "../state/missing.js";

/** @typedef {import("../core/document.js").CanvasObject} CanvasObject */

/** The one picture that is selected and may be changed. @returns {CanvasObject | null} */
export function selectedPicture() {
  const [object, other] = selectedObjects.value;
  return object && !other && kindOf(object) === "image" && !object.locked ? object : null;
}

/** The same, where it can be drawn. @returns {CanvasObject | null} */
export function selectedDrawnPicture() {
  const picture = selectedPicture();
  return picture && !missing.value.has(picture.id) ? picture : null;
}

/** One step. @param {string} id @param {(object: CanvasObject) => CanvasObject} change */
export function changePicture(id, change) {
  edit((document) => changeObjects(document, [id], change));
}
