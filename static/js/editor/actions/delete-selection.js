import { gettext } from "../../i18n.js";
import { removeObjects } from "../core/edits.js";
import { edit, selection } from "../state/design.js";
import { freeObjects, hasFree } from "./on-selection.js";

/** @type {import("./action.js").Action} */
export const deleteSelection = {
  id: "delete",
  group: "edit",
  label: () => gettext("Delete"),
  icon: "trash-2",
  shortcuts: ["Delete", "Backspace"],
  undoable: true,
  isEnabled: () => hasFree(1),
  perform() {
    const ids = new Set(freeObjects().map(({ id }) => id));
    edit(
      (document) => removeObjects(document, ids),
      selection.value.filter((id) => !ids.has(id)),
    );
  },
};
