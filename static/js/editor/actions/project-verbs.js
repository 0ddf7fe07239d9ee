/** What is done with the project as a whole. */
import { duplicateProject } from "../../api/projects.js";
import { gettext } from "../../i18n.js";
import { showToast } from "../../ui/toast.js";
import { isOpen, projectId } from "../state/project.js";
import { faultOf } from "./fault.js";
import { currentAutosave } from "./keep-saving.js";

const NAME_FIELD = ".project-name";

/** @type {import("./action.js").Action[]} */
export const projectActions = [
  {
    id: "rename-project",
    group: "file",
    label: () => gettext("Rename"),
    icon: "pencil",
    undoable: false,
    isEnabled: () => isOpen.value,
    perform() {
      // The menu gives the focus back to its button first.
      setTimeout(() => /** @type {HTMLInputElement | null} */ (document.querySelector(NAME_FIELD))?.select());
    },
  },
  {
    id: "duplicate-project",
    group: "file",
    label: () => gettext("Duplicate project"),
    icon: "copy-plus",
    undoable: false,
    isEnabled: () => isOpen.value,
    perform: duplicate,
  },
  {
    id: "all-projects",
    group: "file",
    label: () => gettext("Back to all projects"),
    icon: "house",
    undoable: false,
    isEnabled: () => true,
    perform: () => location.assign("/"),
  },
];

/** The copy is of what is on the screen, so that is saved first. */
async function duplicate() {
  try {
    await currentAutosave()?.saveNow();
    const copy = await duplicateProject(projectId.value);
    const action = { label: gettext("Open"), perform: () => location.assign(`/projects/${copy.id}`) };
    showToast({ tone: "success", message: gettext("Duplicated."), action });
  } catch (error) {
    showToast({ tone: "error", message: faultOf(error).detail });
  }
}
