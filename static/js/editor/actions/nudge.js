import { gettext } from "../../i18n.js";
import { moved } from "../core/edits.js";
import { changeFree, hasFree } from "./on-selection.js";
import { nudgeCropping } from "../state/cropping.js";

const STEP_PX = 1;
const LONG_STEP_PX = 10;

/**
 * @param {string} key
 * @param {number} x
 * @param {number} y
 * @param {() => string} label
 * @returns {import("./action.js").Action[]} the short step and, with Shift, the long one
 */
function nudges(key, x, y, label) {
  return [
    nudge(`nudge-${key}`, key, x * STEP_PX, y * STEP_PX, label),
    nudge(`nudge-${key}-far`, `Shift+${key}`, x * LONG_STEP_PX, y * LONG_STEP_PX, () => `${label()} (${LONG_STEP_PX} px)`),
  ];
}

/**
 * @param {string} id @param {string} shortcut @param {number} dx @param {number} dy @param {() => string} label
 * @returns {import("./action.js").Action}
 */
function nudge(id, shortcut, dx, dy, label) {
  return {
    id,
    group: "edit",
    label,
    shortcuts: [shortcut],
    undoable: true,
    isEnabled: () => hasFree(1),
    perform: () => nudgeCropping(dx, dy) || changeFree((objects) => objects.map((object) => moved(object, dx, dy))),
  };
}

export const nudgeActions = [
  ...nudges("ArrowLeft", -1, 0, () => gettext("Move left")),
  ...nudges("ArrowRight", 1, 0, () => gettext("Move right")),
  ...nudges("ArrowUp", 0, -1, () => gettext("Move up")),
  ...nudges("ArrowDown", 0, 1, () => gettext("Move down")),
];
