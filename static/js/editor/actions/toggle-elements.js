import { gettext } from "../../i18n.js";
import { drawer, showDrawer } from "../state/layout.js";
import { isOpen } from "../state/project.js";

/** @type {import("./action.js").Action} */
export const toggleElements = {
  id: "elements",
  group: "tools",
  label: () => gettext("Elements"),
  icon: "shapes",
  shortcuts: ["E"],
  undoable: false,
  isEnabled: () => isOpen.value,
  perform: () => showDrawer(drawer.value === "elements" ? null : "elements"),
};
