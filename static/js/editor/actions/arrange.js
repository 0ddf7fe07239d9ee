/** Lining up, spreading, tidying, mirroring. */
import { gettext } from "../../i18n.js";
import { aligned, distributed, flipped, tidied } from "../core/arrange.js";
import { boundsOfAll } from "../core/bounds.js";
import { pageSize } from "../state/stage.js";
import { changeMeasured, hasFree } from "./on-selection.js";

/**
 * @typedef {import("./action.js").Action} Action
 * @typedef {import("../core/document.js").CanvasObject} CanvasObject
 */

/**
 * @param {string} id @param {string} icon @param {string} shortcut @param {number} least how many objects it takes
 * @param {() => string} label @param {(objects: CanvasObject[]) => CanvasObject[]} change
 * @returns {Action}
 */
function arranging(id, icon, shortcut, least, label, change) {
  return {
    id,
    group: "arrange",
    label,
    icon,
    shortcuts: [shortcut],
    undoable: true,
    isEnabled: () => hasFree(least),
    perform: () => changeMeasured(change),
  };
}

/** To each other; one object alone lines up with the page. @param {import("../core/arrange.js").Edge} edge */
function align(edge) {
  return (/** @type {CanvasObject[]} */ objects) => aligned(objects, edge, objects.length > 1 ? boundsOfAll(objects) : { left: 0, top: 0, ...pageSize.value });
}

export const alignActions = [
  arranging("align-left", "align-start-vertical", "Alt+A", 1, () => gettext("Align left"), align("left")),
  arranging("align-centre", "align-center-vertical", "Alt+H", 1, () => gettext("Align centre"), align("centre")),
  arranging("align-right", "align-end-vertical", "Alt+D", 1, () => gettext("Align right"), align("right")),
  arranging("align-top", "align-start-horizontal", "Alt+W", 1, () => gettext("Align top"), align("top")),
  arranging("align-middle", "align-center-horizontal", "Alt+V", 1, () => gettext("Align middle"), align("middle")),
  arranging("align-bottom", "align-end-horizontal", "Alt+S", 1, () => gettext("Align bottom"), align("bottom")),
];

export const spreadActions = [
  arranging(
    "distribute-x",
    "align-horizontal-distribute-center",
    "Alt+Shift+H",
    3,
    () => gettext("Distribute horizontally"),
    (objects) => distributed(objects, "x"),
  ),
  arranging(
    "distribute-y",
    "align-vertical-distribute-center",
    "Alt+Shift+V",
    3,
    () => gettext("Distribute vertically"),
    (objects) => distributed(objects, "y"),
  ),
  arranging("tidy", "layout-grid", "Alt+Shift+T", 2, () => gettext("Tidy spacing"), tidied),
];

export const flipActions = [
  arranging("flip-x", "flip-vertical-2", "Shift+H", 1, () => gettext("Flip horizontally"), (objects) => flipped(objects, "x")),
  arranging("flip-y", "flip-horizontal-2", "Shift+V", 1, () => gettext("Flip vertically"), (objects) => flipped(objects, "y")),
];
