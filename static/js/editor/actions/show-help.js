import { gettext } from "../../i18n.js";
import { helpOpen } from "../state/layout.js";

/** @type {import("./action.js").Action} */
export const showHelp = {
  id: "help",
  group: "help",
  label: () => gettext("Show keyboard shortcuts"),
  icon: "keyboard",
  shortcuts: ["?"],
  undoable: false,
  isEnabled: () => true,
  perform() {
    helpOpen.value = true;
  },
};
