import { gettext } from "../../i18n.js";
import { sideOpen } from "../state/layout.js";

/** @type {import("./action.js").Action} */
export const toggleSide = {
  id: "toggle-side",
  group: "view",
  label: () => (sideOpen.value ? gettext("Hide the side panel") : gettext("Show the side panel")),
  icon: "panel-right",
  shortcuts: ["Mod+\\"],
  undoable: false,
  isEnabled: () => true,
  perform() {
    sideOpen.value = !sideOpen.value;
  },
};
