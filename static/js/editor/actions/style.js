import { gettext } from "../../i18n.js";
import { styled, styleOf } from "../core/style.js";
import { copiedStyle } from "../state/clipboard.js";
import { selectedObjects } from "../state/design.js";
import { changeFree, hasFree } from "./on-selection.js";

/** @type {import("./action.js").Action} */
export const copyStyle = {
  id: "copy-style",
  group: "edit",
  label: () => gettext("Copy the style"),
  icon: "paintbrush",
  shortcuts: ["Mod+Alt+C"],
  undoable: false,
  isEnabled: () => selectedObjects.value.length > 0,
  perform() {
    copiedStyle.value = styleOf(selectedObjects.value[0]);
  },
};

/** @type {import("./action.js").Action} */
export const pasteStyle = {
  id: "paste-style",
  group: "edit",
  label: () => gettext("Paste the style"),
  icon: "paint-roller",
  shortcuts: ["Mod+Alt+V"],
  undoable: true,
  isEnabled: () => copiedStyle.value !== null && hasFree(1),
  perform() {
    const style = copiedStyle.value;
    if (style) changeFree((objects) => objects.map((object) => styled(object, style)));
  },
};
