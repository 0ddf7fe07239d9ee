import { gettext } from "../../i18n.js";
import { cancelGesture, select, selection } from "../state/design.js";
import { tool } from "../state/stage.js";

/** Escape: out of the tool first, then out of the selection. @type {import("./action.js").Action} */
export const leave = {
  id: "leave",
  group: "edit",
  label: () => gettext("Leave the tool or the selection"),
  shortcuts: ["Escape"],
  undoable: false,
  isEnabled: () => tool.value !== "select" || selection.value.length > 0,
  perform() {
    cancelGesture();
    if (tool.value === "select") select([]);
    tool.value = "select";
  },
};
