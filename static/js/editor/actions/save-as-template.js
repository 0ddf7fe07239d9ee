/** Keeps the design as a template of one's own: the verb opens a dialog, the dialog keeps. */
import { keepTemplate } from "../../api/templates.js";
import { gettext, interpolate } from "../../i18n.js";
import { showToast } from "../../ui/toast.js";
import { languageOf } from "../core/language.js";
import { design } from "../state/design.js";
import { isOpen, projectId } from "../state/project.js";
import { surface } from "../state/surface.js";
import { templateOpen } from "../state/templating.js";
import { faultOf } from "./fault.js";
import { currentAutosave } from "./keep-saving.js";
import { sendThumbnail } from "./send-thumbnail.js";

/** @typedef {import("../../api/templates.js").Category} Category */

/** @type {import("./action.js").Action} */
export const saveAsTemplate = {
  id: "save-as-template",
  group: "file",
  label: () => gettext("Save as template"),
  icon: "images",
  undoable: false,
  isEnabled: () => isOpen.value,
  perform() {
    surface().endTextEdit();
    templateOpen.value = true;
  },
};

/**
 * The template is of what is on the screen, so that is saved first, with its picture.
 * @param {{name: string, category: Category}} wanted
 * @returns {Promise<string>} what went wrong, in a sentence; empty when it is kept
 */
export async function keepAsTemplate({ name, category }) {
  try {
    const saving = currentAutosave();
    await saving?.saveNow();
    if (saving?.dirty) return gettext("The design could not be saved yet, so there is nothing to keep. Try again once it is saved.");
    await sendThumbnail(projectId.value);
    const template = await keepTemplate({ project: projectId.value, name: name.normalize("NFC"), category, language: languageOf(design.value) });
    const action = { label: gettext("My templates"), perform: () => location.assign("/?templates=mine") };
    showToast({ tone: "success", message: interpolate(gettext("“%(name)s” is a template now."), { name: template.name }), action });
    return "";
  } catch (error) {
    return faultOf(error).detail;
  }
}
