import { gettext } from "../../i18n.js";
import { clone } from "../core/clones.js";
import { addObjects, moved } from "../core/edits.js";
import { edit, page, selectedObjects, selection } from "../state/design.js";
import { STEP_ASIDE_PX } from "./step-aside.js";

/** @type {import("./action.js").Action} */
export const duplicate = {
  id: "duplicate",
  group: "edit",
  label: () => gettext("Duplicate"),
  icon: "copy-plus",
  shortcuts: ["Mod+D"],
  undoable: true,
  isEnabled: () => selection.value.length > 0,
  perform() {
    const copies = selectedObjects.value.map((object) => unlocked(moved(clone(object), STEP_ASIDE_PX, STEP_ASIDE_PX)));
    edit(
      (document) => addObjects(document, page.value.id, copies),
      copies.map(({ id }) => id),
    );
  },
};

/** A copy is there to be changed. @param {import("../core/document.js").CanvasObject} object */
function unlocked({ locked: _locked, ...object }) {
  return /** @type {import("../core/document.js").CanvasObject} */ (object);
}
