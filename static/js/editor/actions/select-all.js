import { gettext } from "../../i18n.js";
import { page, select } from "../state/design.js";

/** @type {import("./action.js").Action} */
export const selectAll = {
  id: "select-all",
  group: "edit",
  label: () => gettext("Select all"),
  icon: "square-dashed",
  shortcuts: ["Mod+A"],
  undoable: false,
  isEnabled: () => page.value.objects.length > 0,
  perform: () => select(page.value.objects.map(({ id }) => id)),
};
