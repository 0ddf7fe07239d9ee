/** Verbs of one picture: replace, fit, fill, background, without adjustments. */
import { uploadAsset } from "../../api/assets.js";
import { gettext, interpolate } from "../../i18n.js";
import { dismissToast, showToast } from "../../ui/toast.js";
import { filling, fittedTo, withPicture } from "../core/crop.js";
import { changeObjects, reorderObjects } from "../core/edits.js";
import { isAdjusted, withoutLevels } from "../core/filters.js";
import { edit, page } from "../state/design.js";
import { rememberUpload } from "../state/elements.js";
import { pageSize } from "../state/stage.js";
import { surface } from "../state/surface.js";
import { changePicture, selectedDrawnPicture, selectedPicture } from "./on-picture.js";
import { pickFiles } from "./pick-files.js";

/** @typedef {import("../core/document.js").CanvasObject} CanvasObject */

/** @param {string} id @param {string} icon @param {() => string} label @param {(picture: CanvasObject) => unknown} perform @param {() => CanvasObject | null} [which] @returns {import("./action.js").Action} */
function verb(id, icon, label, perform, which = selectedDrawnPicture) {
  return {
    id,
    group: "edit",
    label,
    icon,
    undoable: true,
    isEnabled: () => which() !== null,
    async perform() {
      const picture = which();
      if (picture) await perform(picture);
    },
  };
}

export const replacePicture = verb("replace-picture", "replace", () => gettext("Replace picture"), replace, selectedPicture);

export const fitPicture = verb("fit-picture", "shrink", () => gettext("Fit to page"), ({ id }) => changePicture(id, (object) => fittedTo(object, pageSize.value)));

export const fillWithPicture = verb("fill-page", "expand", () => gettext("Fill page"), ({ id }) => changePicture(id, covering(id)));

/** At the very back, over the whole page, and locked so that it is not dragged by mistake. */
export const pictureToBackground = verb("picture-background", "wallpaper", () => gettext("Set as background"), ({ id }) => {
  const toBack = (/** @type {CanvasObject[]} */ objects) => [...objects.filter((each) => each.id === id), ...objects.filter((each) => each.id !== id)];
  edit((document) => reorderObjects(changeObjects(document, [id], (object) => ({ ...covering(id)(object), locked: true })), page.value.id, toBack));
});

export const resetAdjustments = verb("reset-adjustments", "rotate-ccw", () => gettext("Reset adjustments"), ({ id }) => changePicture(id, withoutLevels), () => {
  const picture = selectedDrawnPicture();
  return picture && isAdjusted(picture) ? picture : null;
});

export const pictureActions = [replacePicture, fitPicture, fillWithPicture, pictureToBackground, resetAdjustments];

/** @param {string} id @returns {(object: CanvasObject) => CanvasObject} */
function covering(id) {
  const source = surface().pictureSize(id);
  return (object) => (source ? filling(object, source, pageSize.value) : object);
}

/** @param {CanvasObject} picture */
async function replace({ id }) {
  const [file] = await pickFiles({ multiple: false });
  if (file) await replaceBy(id, file);
}

/** @param {string} id @param {File} file */
async function replaceBy(id, file) {
  const notice = showToast({ message: interpolate(gettext("Uploading %(name)s…"), { name: file.name }), durationMs: 0 });
  try {
    const asset = await uploadAsset(file);
    rememberUpload(asset);
    changePicture(id, (object) => withPicture(object, asset));
  } catch (error) {
    const action = { label: gettext("Try again"), perform: () => void replaceBy(id, file) };
    showToast({ tone: "error", message: /** @type {Error} */ (error).message, action });
  } finally {
    dismissToast(notice);
  }
}
