/** What the user chooses when somebody else saved first. Closing the box chooses nothing and loses nothing. */
import { openDocument } from "../core/document.js";
import { design, openDesign } from "../state/design.js";
import { projectName } from "../state/project.js";
import { conflictOpen } from "../state/restoring.js";
import { currentAutosave } from "./keep-saving.js";
import { saveAsCopy } from "./save-as-copy.js";

export async function keepMine() {
  conflictOpen.value = false;
  await currentAutosave()?.keepMine();
}

export async function takeTheirs() {
  const autosave = currentAutosave();
  if (!autosave?.theirs) return;
  const { data, name, version } = autosave.theirs;
  openDesign(openDocument(data));
  projectName.value = name;
  conflictOpen.value = false;
  await autosave.tookTheirs(version);
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
