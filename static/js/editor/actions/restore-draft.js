/** What the user chooses about work of an earlier visit that never reached the server. */
import { openDocument } from "../core/document.js";
import { openDesign } from "../state/design.js";
import { draftStorage } from "../state/draft-storage.js";
import { projectName } from "../state/project.js";
import { draftOffer } from "../state/restoring.js";
import { currentAutosave } from "./keep-saving.js";
import { saveAsCopy } from "./save-as-copy.js";

/** Puts the draft on the screen; the autosave then takes it to the server. */
export async function restoreDraft() {
  const offer = draftOffer.value;
  if (!offer) return;
  const { draft } = offer;
  openDesign(openDocument(draft.data));
  projectName.value = draft.name;
  draftOffer.value = null;
  const autosave = currentAutosave();
  await autosave?.writeDraft();
  // The old draft goes only when this tab's own has taken its place.
  if (autosave && !autosave.wouldLose) await draftStorage.remove(draft.key);
}

/** Puts the draft into a project of its own and goes there; this one stays as the server has it. */
export async function restoreDraftAsCopy() {
  const offer = draftOffer.value;
  if (!offer) return;
  const { draft } = offer;
  await saveAsCopy(openDocument(draft.data), draft.name, () => draftStorage.remove(draft.key));
}

export async function discardDraft() {
  const offer = draftOffer.value;
  draftOffer.value = null;
  if (offer) await draftStorage.remove(offer.draft.key);
}
