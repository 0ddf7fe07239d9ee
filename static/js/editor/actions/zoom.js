import { gettext } from "../../i18n.js";
import { boundsOfAll } from "../core/bounds.js";
import { nextZoom } from "../core/geometry.js";
import { selectedObjects } from "../state/design.js";
import { glide } from "../state/glide.js";
import { fit, showBox, view, zoomTo } from "../state/stage.js";

/**
 * @param {string} id @param {string[]} shortcuts @param {() => string} label @param {() => void} perform @param {string} [icon]
 * @returns {import("./action.js").Action}
 */
function zoomAction(id, shortcuts, label, perform, icon) {
  return { id, group: "view", label, icon, shortcuts, undoable: false, isEnabled: () => true, perform: () => glide(perform) };
}

export const zoomIn = zoomAction(
  "zoom-in",
  ["Mod++", "Mod+="],
  () => gettext("Zoom in"),
  () => zoomTo(nextZoom(view.value.zoom, 1)),
  "zoom-in",
);
export const zoomOut = zoomAction(
  "zoom-out",
  ["Mod+-"],
  () => gettext("Zoom out"),
  () => zoomTo(nextZoom(view.value.zoom, -1)),
  "zoom-out",
);
const zoomFit = zoomAction("zoom-fit", ["Shift+1"], () => gettext("Fit the page"), fit, "maximize");
const zoomActual = zoomAction(
  "zoom-actual",
  ["Shift+0", "Mod+0"],
  () => gettext("Zoom to 100%"),
  () => zoomTo(1),
);
/** @type {import("./action.js").Action} */
const zoomSelection = {
  ...zoomAction(
    "zoom-selection",
    ["Shift+2"],
    () => gettext("Zoom to the selection"),
    () => showBox(boundsOfAll(selectedObjects.value)),
    "scan",
  ),
  isEnabled: () => selectedObjects.value.length > 0,
};
export const zoomActions = [zoomIn, zoomOut, zoomFit, zoomSelection, zoomActual];
