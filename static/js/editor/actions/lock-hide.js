/** Locking and hiding: what is locked or hidden is reached in the layers panel. */
import { gettext } from "../../i18n.js";
import { changeAnywhere } from "../core/edits.js";
import { withMembers } from "../core/group.js";
import { edit, page, selectedObjects, selection } from "../state/design.js";

/** @typedef {import("../core/document.js").CanvasObject} CanvasObject */

/** @param {string[]} ids of objects, or of members of groups @param {boolean} locked */
export function setLocked(ids, locked) {
  edit((document) => changeAnywhere(document, ids, (object) => withFlag(object, "locked", locked)));
}

/** @param {string[]} ids of objects, or of members of groups @param {boolean} hidden */
export function setHidden(ids, hidden) {
  edit((document) => changeAnywhere(document, ids, (object) => (hidden ? { ...object, visible: false } : shown(object))));
}

/** @param {CanvasObject} object @param {string} field @param {boolean} on */
function withFlag(object, field, on) {
  if (Boolean(object[field]) === on) return object;
  const { [field]: _old, ...rest } = object;
  return /** @type {CanvasObject} */ (on ? { ...rest, [field]: true } : rest);
}

/** @param {CanvasObject} object */
function shown(object) {
  return object.visible === false ? { ...object, visible: true } : object;
}

const allLocked = () => selectedObjects.value.every(({ locked }) => locked);
const allHidden = () => selectedObjects.value.every(({ visible }) => visible === false);

/** @type {import("./action.js").Action} */
export const toggleLock = {
  id: "lock",
  group: "arrange",
  label: () => (selection.value.length > 0 && allLocked() ? gettext("Unlock") : gettext("Lock")),
  icon: "lock",
  shortcuts: ["Mod+Shift+L"],
  undoable: true,
  isEnabled: () => selection.value.length > 0,
  perform: () => setLocked(selection.value, !allLocked()),
};

/** @type {import("./action.js").Action} */
export const toggleHidden = {
  id: "hide",
  group: "arrange",
  label: () => (selection.value.length > 0 && allHidden() ? gettext("Show") : gettext("Hide")),
  icon: "eye-off",
  shortcuts: ["Mod+Shift+H"],
  undoable: true,
  isEnabled: () => selection.value.length > 0,
  perform: () => setHidden(selection.value, !allHidden()),
};

/** Members of groups can be locked and hidden too. */
const everything = () => withMembers(page.value.objects);

/** @type {import("./action.js").Action} */
export const unlockAll = {
  id: "unlock-all",
  group: "arrange",
  label: () => gettext("Unlock all"),
  icon: "lock-open",
  shortcuts: ["Mod+Alt+L"],
  undoable: true,
  isEnabled: () => everything().some(({ locked }) => locked),
  perform: () => setLocked(everything().map(({ id }) => id), false),
};

/** @type {import("./action.js").Action} */
export const showAll = {
  id: "show-all",
  group: "arrange",
  label: () => gettext("Show all"),
  icon: "eye",
  shortcuts: ["Mod+Alt+H"],
  undoable: true,
  isEnabled: () => everything().some(({ visible }) => visible === false),
  perform: () => setHidden(everything().map(({ id }) => id), false),
};
