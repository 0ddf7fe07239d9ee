import { gettext } from "../../i18n.js";
import { isOpen } from "../state/project.js";
import { currentAutosave } from "./keep-saving.js";

/** @type {import("./action.js").Action} */
export const saveNow = {
  id: "save",
  group: "file",
  label: () => gettext("Save now"),
  icon: "save",
  shortcuts: ["Mod+S"],
  whileTyping: true,
  undoable: false,
  isEnabled: () => isOpen.value,
  perform: () => currentAutosave()?.saveNow(),
};
