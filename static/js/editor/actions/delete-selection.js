import { gettext } from "../../i18n.js";
import { removeObjects } from "../core/edits.js";
import { edit, selection } from "../state/design.js";

/** @type {import("./action.js").Action} */
export const deleteSelection = {
  id: "delete",
  group: "edit",
  label: () => gettext("Delete"),
  icon: "trash-2",
  shortcuts: ["Delete", "Backspace"],
  undoable: true,
  isEnabled: () => selection.value.length > 0,
  perform() {
    const ids = selection.value;
    edit((document) => removeObjects(document, ids), []);
  },
};
