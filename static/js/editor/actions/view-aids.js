import { gettext } from "../../i18n.js";
import { gridOn, rulersOn, snapOn } from "../state/view-aids.js";

/**
 * @param {string} id @param {string} shortcut @param {string} icon @param {import("@preact/signals").Signal<boolean>} state
 * @param {() => string} on the label that turns it on @param {() => string} off
 * @returns {import("./action.js").Action}
 */
function toggle(id, shortcut, icon, state, on, off) {
  return {
    id,
    group: "view",
    label: () => (state.value ? off() : on()),
    icon,
    shortcuts: [shortcut],
    undoable: false,
    isEnabled: () => true,
    perform() {
      state.value = !state.value;
    },
  };
}

const toggleSnap = toggle(
  "toggle-snap",
  "Shift+S",
  "magnet",
  snapOn,
  () => gettext("Turn snapping on"),
  () => gettext("Turn snapping off"),
);
const toggleRulers = toggle(
  "toggle-rulers",
  "Shift+R",
  "ruler",
  rulersOn,
  () => gettext("Show rulers and guides"),
  () => gettext("Hide rulers and guides"),
);
const toggleGrid = toggle(
  "toggle-grid",
  "Shift+G",
  "grid-3x3",
  gridOn,
  () => gettext("Show the grid"),
  () => gettext("Hide the grid"),
);
export const aidActions = [toggleSnap, toggleRulers, toggleGrid];
