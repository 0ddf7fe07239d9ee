import { gettext } from "../../i18n.js";
import { changeAnywhere } from "../core/edits.js";
import { edit, selection } from "../state/design.js";
import { renaming } from "../state/layers.js";
import { showSide } from "../state/layout.js";

/** Opens the name for typing; what is typed makes the step. @type {import("./action.js").Action} */
export const renameLayer = {
  id: "rename-layer",
  group: "edit",
  label: () => gettext("Rename"),
  icon: "pencil",
  shortcuts: ["F2"],
  undoable: false,
  isEnabled: () => selection.value.length === 1,
  perform() {
    showSide("layers");
    renaming.value = selection.value[0];
  },
};

const LONGEST_NAME = 100;

/** An empty name leaves the old one. @param {string} id @param {string} name */
export function nameLayer(id, name) {
  renaming.value = null;
  const next = name.normalize("NFC").trim().slice(0, LONGEST_NAME);
  if (next) edit((document) => changeAnywhere(document, [id], (object) => (object.name === next ? object : { ...object, name: next })));
}
