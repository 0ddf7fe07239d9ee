import { gettext } from "../../i18n.js";
import { replaceGroups, takeIntoGroup } from "../core/edits.js";
import { grouped, isGroup, ungrouped } from "../core/group.js";
import { edit, page } from "../state/design.js";
import { freeObjects, hasFree, measuredObjects } from "./on-selection.js";

/** @type {import("./action.js").Action} */
export const group = {
  id: "group",
  group: "arrange",
  label: () => gettext("Group"),
  icon: "group",
  shortcuts: ["Mod+G"],
  undoable: true,
  isEnabled: () => hasFree(2),
  perform() {
    const made = grouped(measuredObjects(), gettext("Group"));
    edit((document) => takeIntoGroup(document, page.value.id, made), [made.id]);
  },
};

/** @type {import("./action.js").Action} */
export const ungroup = {
  id: "ungroup",
  group: "arrange",
  label: () => gettext("Ungroup"),
  icon: "ungroup",
  shortcuts: ["Mod+Shift+G"],
  undoable: true,
  isEnabled: () => freeObjects().some(isGroup),
  perform() {
    const parts = new Map(freeObjects().filter(isGroup).map((each) => [each.id, ungrouped(each)]));
    const others = freeObjects().filter(({ id }) => !parts.has(id));
    const ids = [...others, ...[...parts.values()].flat()].map(({ id }) => id);
    edit((document) => replaceGroups(document, page.value.id, parts), ids);
  },
};
