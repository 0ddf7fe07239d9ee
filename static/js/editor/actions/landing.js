/** Where something lands that was asked for a while ago: the user may be on another page by now. */
import { gettext, interpolate } from "../../i18n.js";
import { showToast } from "../../ui/toast.js";
import { addObjects } from "../core/edits.js";
import { design, edit, page, showPage } from "../state/design.js";
import { tool } from "../state/stage.js";
import { pageName } from "./page-name.js";

/** @typedef {import("../core/document.js").CanvasObject} CanvasObject */

/** The page from which it was asked for, the shown one where that is gone. @param {string} [id] */
export function landingPage(id) {
  return design.value.pages.find((each) => each.id === id) ?? page.value;
}

/** True while the user looks at another page than the one from which it was asked for. @param {string} id */
export function isElsewhere(id) {
  return landingPage(id).id !== page.value.id;
}

/**
 * Puts objects on a page as one step, selects them there and shows the page; undo goes back to where the user was.
 * @param {CanvasObject[]} objects @param {string} id of the page @param {number} [index] counted from the back
 */
export function land(objects, id, index) {
  edit(
    (document) => addObjects(document, id, objects, index),
    objects.map((object) => object.id),
    id,
  );
  tool.value = "select";
}

/**
 * The same for what comes by itself: who has gone to another page stays there, with what is selected, and is told.
 * @param {CanvasObject[]} objects @param {string} id of the page @param {number} [index] counted from the back
 */
export function landQuietly(objects, id, index) {
  if (!isElsewhere(id)) return land(objects, id, index);
  edit((document) => addObjects(document, id, objects, index));
  const message = interpolate(gettext("Placed on “%(page)s”."), { page: pageName(landingPage(id)) });
  showToast({ message, action: { label: gettext("Show the page"), perform: () => showPage(id) } });
}
