import { gettext } from "../../i18n.js";
import { styled, styleOf } from "../core/style.js";
import { copiedStyle } from "../state/clipboard.js";
import { targets } from "../state/member.js";
import { changeFreeTargets, freeTargets } from "./on-selection.js";

/** @type {import("./action.js").Action} */
export const copyStyle = {
  id: "copy-style",
  group: "edit",
  label: () => gettext("Copy the style"),
  icon: "paintbrush",
  shortcuts: ["Mod+Alt+C"],
  undoable: false,
  isEnabled: () => targets.value.length > 0,
  perform() {
    copiedStyle.value = styleOf(targets.value[0]);
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
  isEnabled: () => copiedStyle.value !== null && freeTargets().length > 0,
  perform() {
    const style = copiedStyle.value;
    if (style) changeFreeTargets((object) => styled(object, style));
  },
};
