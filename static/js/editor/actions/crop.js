/** Cropping a picture: begin, apply. Escape leaves it as it was. */
import { gettext } from "../../i18n.js";
import { applyCropping, cropping, startCropping } from "../state/cropping.js";
import { surface } from "../state/surface.js";
import { selectedDrawnPicture } from "./on-picture.js";

/** @type {import("./action.js").Action} */
export const cropPicture = {
  id: "crop",
  group: "edit",
  label: () => gettext("Crop"),
  icon: "crop",
  shortcuts: ["Enter"],
  undoable: false,
  isEnabled: () => selectedDrawnPicture() !== null || cropping.value !== null,
  perform() {
    if (cropping.value) return applyCropping();
    const picture = selectedDrawnPicture();
    const source = picture && surface().pictureSize(picture.id);
    if (source) startCropping(picture, source);
  },
};

/** @type {import("./action.js").Action} */
export const applyCrop = {
  id: "apply-crop",
  group: "edit",
  label: () => gettext("Apply the crop"),
  icon: "check",
  undoable: true,
  isEnabled: () => cropping.value !== null,
  perform: applyCropping,
};
