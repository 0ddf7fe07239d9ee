/** What the user chooses when somebody else saved first. Closing the box chooses nothing and loses nothing. */
import { listVersions } from "../../api/versions.js";
import { gettext } from "../../i18n.js";
import { showToast } from "../../ui/toast.js";
import { design, edit } from "../state/design.js";
import { projectId, projectName } from "../state/project.js";
import { conflictOpen } from "../state/restoring.js";
import { openTabs } from "../state/tab.js";
import { currentAutosave } from "./keep-saving.js";
import { saveAsCopy } from "./save-as-copy.js";
import { showStored } from "./show-stored.js";

/** What the server held when it refused ours. */
export function theirVersion() {
  return currentAutosave()?.theirs ?? null;
}

/**
 * Who saved the other version and when; null where that cannot be known now.
 * @param {number} number
 * @returns {Promise<{createdAt: string, author: string | null, device: string, fromThisBrowser: boolean} | null>}
 */
export async function whoSaved(number) {
  try {
    const { results } = await listVersions(projectId.value, { size: 1 });
    const found = results.find((version) => version.number === number);
    if (!found) return null;
    const { created_at: createdAt, author, device, tab } = found;
    return { createdAt, author, device, fromThisBrowser: (await openTabs()).has(tab) };
  } catch {
    return null;
  }
}

export async function keepMine() {
  conflictOpen.value = false;
  await currentAutosave()?.keepMine();
}

export async function takeTheirs() {
  const theirs = theirVersion();
  if (!theirs) return;
  const [mine, name] = [design.value, projectName.value];
  conflictOpen.value = false;
  await showStored(theirs);
  const back = () => {
    edit(() => mine);
    projectName.value = name;
  };
  showToast({ message: gettext("The newer version is on the screen."), action: { label: gettext("Undo"), perform: back } });
}

/** Mine becomes a project of its own; theirs stays here. */
export async function keepBoth() {
  const autosave = currentAutosave();
  if (!autosave) return;
  await saveAsCopy(design.value, projectName.value, async () => {
    autosave.stop();
    await autosave.drafts.clear();
  });
}
