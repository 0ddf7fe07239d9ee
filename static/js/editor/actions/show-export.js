import { gettext } from "../../i18n.js";
import { isOpen } from "../state/project.js";
import { exportOpen } from "../state/exporting.js";
import { surface } from "../state/surface.js";

/** @type {import("./action.js").Action} */
export const showExport = {
  id: "export",
  group: "file",
  label: () => gettext("Export"),
  icon: "download",
  shortcuts: ["Mod+E", "Mod+Shift+E"],
  whileTyping: true,
  undoable: false,
  isEnabled: () => isOpen.value,
  perform() {
    surface().endTextEdit();
    exportOpen.value = true;
  },
};
