/** The verbs of pages. Each also takes the page that is meant, for the strip. */
import { gettext, interpolate } from "../../i18n.js";
import { showToast } from "../../ui/toast.js";
import { addPage, blankPage, copyOfPage, movePage, neighbourOf, removePage, renamePage } from "../core/page-edits.js";
import { design, edit, page, showPage, undo } from "../state/design.js";
import { pagesOpen, renamedPage } from "../state/layout.js";
import { isOpen } from "../state/project.js";
import { surface } from "../state/surface.js";
import { pageName } from "./page-name.js";

/** @typedef {import("./action.js").Action} Action */

const hasSeveral = () => isOpen.value && design.value.pages.length > 1;
const places = () => design.value.pages.findIndex(({ id }) => id === page.value.id);

/** @type {Action} */
export const addPageAction = {
  id: "page-add",
  group: "page",
  label: () => gettext("Add page"),
  icon: "file-plus",
  shortcuts: ["Mod+Enter"],
  undoable: true,
  isEnabled: () => isOpen.value,
  perform: () => insert(blankPage(page.value.background), page.value.id),
};

/** @type {Action} */
export const duplicatePage = {
  id: "page-duplicate",
  group: "page",
  label: () => gettext("Duplicate page"),
  icon: "copy-plus",
  shortcuts: ["Mod+Shift+Enter"],
  undoable: true,
  isEnabled: () => isOpen.value,
  perform: () => insert(copyOfPage(page.value), page.value.id),
};

/** @param {import("../core/document.js").Page} added @param {string} after */
function insert(added, after) {
  surface().endTextEdit();
  edit((document) => addPage(document, added, after), [], added.id);
}

/** @type {Action} */
export const deletePage = {
  id: "page-delete",
  group: "page",
  label: () => gettext("Delete page"),
  icon: "trash-2",
  shortcuts: ["Mod+Shift+Backspace"],
  undoable: true,
  isEnabled: hasSeveral,
  perform() {
    surface().endTextEdit();
    const { id } = page.value;
    const message = interpolate(gettext("“%(page)s” was deleted."), { page: pageName(page.value) });
    edit((document) => removePage(document, id), [], neighbourOf(design.value, id));
    showToast({ message, action: { label: gettext("Undo"), perform: undo } });
  },
};

/** @type {Action} */
export const renamePageAction = {
  id: "page-rename",
  group: "page",
  label: () => gettext("Rename page"),
  icon: "pencil",
  undoable: false,
  isEnabled: hasSeveral,
  perform() {
    pagesOpen.value = true;
    renamedPage.value = page.value.id;
  },
};

/** @param {string} id @param {string} name */
export function namePage(id, name) {
  edit((document) => renamePage(document, id, name.normalize("NFC").trim()));
}

/** @param {string} id of the page @param {number} to its new place, counted from 0 */
export function putPage(id, to) {
  surface().endTextEdit();
  edit((document) => movePage(document, id, to));
}

/** @param {string} id */
export function turnTo(id) {
  surface().endTextEdit();
  showPage(id);
}

/**
 * @param {string} id @param {string} shortcut @param {string} icon @param {-1 | 1} step @param {() => string} label
 * @returns {Action}
 */
function turn(id, shortcut, icon, step, label) {
  const target = () => design.value.pages[places() + step];
  const isEnabled = () => isOpen.value && target() !== undefined;
  return { id, group: "page", label, icon, shortcuts: [shortcut], undoable: false, isEnabled, perform: () => turnTo(target().id) };
}

export const previousPage = turn("page-previous", "PageUp", "chevron-left", -1, () => gettext("Previous page"));
export const nextPage = turn("page-next", "PageDown", "chevron-right", 1, () => gettext("Next page"));

/**
 * @param {string} id @param {string} shortcut @param {string} icon @param {-1 | 1} step @param {() => string} label
 * @returns {Action}
 */
function shift(id, shortcut, icon, step, label) {
  const isEnabled = () => isOpen.value && design.value.pages[places() + step] !== undefined;
  const perform = () => putPage(page.value.id, places() + step);
  return { id, group: "page", label, icon, shortcuts: [shortcut], undoable: true, isEnabled, perform };
}

export const movePageBack = shift("page-move-back", "Alt+PageUp", "arrow-left", -1, () => gettext("Move page left"));
export const movePageOn = shift("page-move-on", "Alt+PageDown", "arrow-right", 1, () => gettext("Move page right"));

export const pageActions = [addPageAction, duplicatePage, deletePage, renamePageAction, previousPage, nextPage, movePageBack, movePageOn];
