/** Who lies over whom. */
import { gettext } from "../../i18n.js";
import { reorderObjects } from "../core/edits.js";
import { backward, forward, placedBelow, toBack, toFront } from "../core/order.js";
import { edit, page, selection } from "../state/design.js";

/**
 * @param {string} id @param {string} icon @param {string} shortcut @param {() => string} label @param {import("../core/order.js").Reorder} reorder
 * @returns {import("./action.js").Action}
 */
function ordering(id, icon, shortcut, label, reorder) {
  return {
    id,
    group: "arrange",
    label,
    icon,
    shortcuts: [shortcut],
    undoable: true,
    isEnabled: () => selection.value.length > 0,
    perform() {
      const moving = new Set(selection.value);
      edit((document) => reorderObjects(document, page.value.id, (objects) => reorder(objects, moving)), [...moving]);
    },
  };
}

export const bringForward = ordering("forward", "arrow-up", "Mod+]", () => gettext("Bring forward"), forward);
export const sendBackward = ordering("backward", "arrow-down", "Mod+[", () => gettext("Send backward"), backward);
export const orderActions = [
  ordering("to-front", "bring-to-front", "]", () => gettext("Bring to front"), toFront),
  bringForward,
  sendBackward,
  ordering("to-back", "send-to-back", "[", () => gettext("Send to back"), toBack),
];

/** Puts objects right below another, or at the front, as one step. @param {string[]} ids @param {string | null} below */
export function placeBelow(ids, below) {
  const moving = new Set(ids);
  edit((document) => reorderObjects(document, page.value.id, (objects) => placedBelow(objects, moving, below)), ids);
}
