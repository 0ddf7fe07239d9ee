import { gettext } from "../../i18n.js";
import { paletteOpen } from "../state/layout.js";
import { surface } from "../state/surface.js";

/** @type {import("./action.js").Action} */
export const showPalette = {
  id: "palette",
  group: "help",
  label: () => gettext("Find a command"),
  icon: "search",
  shortcuts: ["Mod+K"],
  whileTyping: true,
  undoable: false,
  isEnabled: () => true,
  perform() {
    surface().endTextEdit();
    paletteOpen.value = true;
  },
};
