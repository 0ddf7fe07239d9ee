import { gettext } from "../../i18n.js";
import { canUndo, undo } from "../state/design.js";
import { surface } from "../state/surface.js";

/** @type {import("./action.js").Action} */
export const undoAction = {
  id: "undo",
  group: "edit",
  label: () => gettext("Undo"),
  icon: "undo-2",
  shortcuts: ["Mod+Z"],
  undoable: false,
  isEnabled: () => canUndo.value,
  perform() {
    surface().endTextEdit();
    undo();
  },
};
