/** Selecting by what is selected. What is locked or hidden is left out. */
import { gettext } from "../../i18n.js";
import { kindOf } from "../core/objects.js";
import { page, select, selectedObjects, selection } from "../state/design.js";
import { reachableIds } from "./on-selection.js";

/** @type {import("./action.js").Action} */
export const selectInverse = {
  id: "select-inverse",
  group: "edit",
  label: () => gettext("Select the others"),
  shortcuts: ["Mod+Shift+A"],
  undoable: false,
  isEnabled: () => reachableIds().length > 0,
  perform: () => select(reachableIds().filter((id) => !selection.value.includes(id))),
};

/** @type {import("./action.js").Action} */
export const selectSameKind = {
  id: "select-same",
  group: "edit",
  label: () => gettext("Select all of the same kind"),
  shortcuts: ["Mod+Alt+A"],
  undoable: false,
  isEnabled: () => selection.value.length > 0,
  perform() {
    const kinds = new Set(selectedObjects.value.map(kindOf));
    const reachable = new Set(reachableIds());
    select(page.value.objects.filter((object) => reachable.has(object.id) && kinds.has(kindOf(object))).map(({ id }) => id));
  },
};

/** @type {import("./action.js").Action} */
export const deselect = {
  id: "deselect",
  group: "edit",
  label: () => gettext("Deselect"),
  shortcuts: ["Mod+Alt+D"],
  undoable: false,
  isEnabled: () => selection.value.length > 0,
  perform: () => select([]),
};
