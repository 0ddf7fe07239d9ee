/** The version history: looking through what the project was, naming, bringing back. */
import { getVersion, labelVersion, listVersions, postRestoreVersion } from "../../api/versions.js";
import { gettext } from "../../i18n.js";
import { showToast } from "../../ui/toast.js";
import { openDocument } from "../core/document.js";
import { isOpen, projectId } from "../state/project.js";
import { tabName } from "../state/restoring.js";
import { EMPTY_LIST, chosenVersion, comparing, restoring, versionList, versionsOpen } from "../state/versions.js";
import { faultOf } from "./fault.js";
import { currentAutosave } from "./keep-saving.js";
import { showStored } from "./show-stored.js";

/** @typedef {import("../state/versions.js").Line} Line */

/** @type {import("./action.js").Action} */
export const versionHistory = {
  id: "version-history",
  group: "file",
  label: () => gettext("Version history"),
  icon: "history",
  shortcuts: ["Mod+Alt+Shift+H"],
  undoable: false,
  isEnabled: () => isOpen.value,
  async perform() {
    versionsOpen.value = true;
    comparing.value = false;
    chosenVersion.value = null;
    await loadVersions();
  },
};

/** What is on the screen is saved first, so that it stands in the list as the newest. */
export async function loadVersions() {
  versionList.value = EMPTY_LIST;
  await currentAutosave()?.saveNow();
  try {
    const { results, next } = await listVersions(projectId.value);
    versionList.value = { ...EMPTY_LIST, phase: "open", lines: results, next };
    if (results.length) await chooseVersion(results[0].number);
  } catch (error) {
    versionList.value = { ...EMPTY_LIST, phase: "failed", detail: faultOf(error).detail };
  }
}

export async function loadOlder() {
  const list = versionList.value;
  versionList.value = { ...list, busy: true };
  try {
    const { results, next } = await listVersions(projectId.value, { cursor: list.next });
    versionList.value = { ...list, busy: false, lines: [...list.lines, ...results], next };
  } catch (error) {
    versionList.value = { ...list, busy: false };
    showToast({ tone: "error", message: faultOf(error).detail });
  }
}

/** @param {number} number */
export async function chooseVersion(number) {
  chosenVersion.value = { number, phase: "loading", document: null, detail: "" };
  const show = (/** @type {Partial<import("../state/versions.js").Chosen>} */ part) => {
    // Another may have been chosen meanwhile.
    if (chosenVersion.value?.number === number) chosenVersion.value = { ...chosenVersion.value, ...part };
  };
  try {
    show({ phase: "open", document: openDocument((await getVersion(projectId.value, number)).data) });
  } catch (error) {
    show({ phase: "failed", detail: faultOf(error).detail });
  }
}

/** @param {number} number @param {string} label empty takes the name away */
export async function nameVersion(number, label) {
  try {
    const named = await labelVersion(projectId.value, number, label);
    const lines = versionList.value.lines.map((line) => (line.number === number ? named : line));
    versionList.value = { ...versionList.value, lines };
  } catch (error) {
    showToast({ tone: "error", message: faultOf(error).detail });
  }
}

/** Makes the project what it was. What is there now is a version too, so it can be taken back. @param {number} number */
export async function restoreVersion(number) {
  restoring.value = true;
  try {
    await bringBack(number);
  } finally {
    restoring.value = false;
  }
}

/** @param {number} number */
async function bringBack(number) {
  const autosave = currentAutosave();
  await autosave?.saveNow();
  if (!autosave || autosave.dirty) {
    showToast({ tone: "error", message: gettext("Your latest changes are not saved yet, so nothing was restored.") });
    return;
  }
  const before = autosave.version;
  try {
    await showStored(await postRestoreVersion(projectId.value, number, before, tabName.value));
    versionsOpen.value = false;
    showToast({ tone: "success", message: gettext("Version restored."), action: { label: gettext("Undo"), perform: () => void restoreVersion(before) } });
  } catch (error) {
    showToast({ tone: "error", message: faultOf(error).detail });
  }
}
