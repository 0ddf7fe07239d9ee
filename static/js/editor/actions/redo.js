import { gettext } from "../../i18n.js";
import { canRedo, redo } from "../state/design.js";
import { surface } from "../state/surface.js";

/** @type {import("./action.js").Action} */
export const redoAction = {
  id: "redo",
  group: "edit",
  label: () => gettext("Redo"),
  icon: "redo-2",
  shortcuts: ["Mod+Shift+Z", "Mod+Y"],
  undoable: false,
  isEnabled: () => canRedo.value,
  perform() {
    surface().endTextEdit();
    redo();
  },
};
