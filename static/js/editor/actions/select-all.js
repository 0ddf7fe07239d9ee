import { gettext } from "../../i18n.js";
import { select } from "../state/design.js";
import { reachableIds } from "./on-selection.js";

/** @type {import("./action.js").Action} */
export const selectAll = {
  id: "select-all",
  group: "edit",
  label: () => gettext("Select all"),
  icon: "square-dashed",
  shortcuts: ["Mod+A"],
  undoable: false,
  isEnabled: () => reachableIds().length > 0,
  perform: () => select(reachableIds()),
};
