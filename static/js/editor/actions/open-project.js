import { gettext } from "../../i18n.js";
import { ApiError } from "../../api/client.js";
import { getProject } from "../../api/projects.js";
import { showToast } from "../../ui/toast.js";
import { DocumentError, openDocument } from "../core/document.js";
import { sameJson } from "../core/equal.js";
import { withMembers } from "../core/group.js";
import { newId } from "../core/ids.js";
import { isPartlyUnreadable } from "../core/readable.js";
import { openDesign } from "../state/design.js";
import { draftStorage } from "../state/draft-storage.js";
import { Drafts } from "../state/drafts.js";
import { opening, projectCampaign, projectId, projectName } from "../state/project.js";
import { draftOffer, tabName } from "../state/restoring.js";
import { fit, pageSize } from "../state/stage.js";
import { surface } from "../state/surface.js";
import { nameTab, openTabs } from "../state/tab.js";
import { keepSaving } from "./keep-saving.js";
import { takeProjectAhead } from "./project-ahead.js";
import { writeJson } from "./write-json.js";

/** Opens a project: its design, its saving, and what an earlier visit left unsaved. @param {number} id */
export async function openProject(id) {
  opening.value = { phase: "loading", detail: "" };
  try {
    const { project } = await (takeProjectAhead() ?? getProject(id));
    const opened = show(project);
    tabName.value = await nameTab();
    const drafts = new Drafts({ storage: draftStorage, project: id, tab: tabName.value, visit: newId(), now: Date.now, stringify: writeJson });
    keepSaving(id, project.version, drafts, sameJson(opened, project.data) ? opened : null);
    await offerDraft(drafts, project);
    await tellLost(opened);
  } catch (error) {
    opening.value = { phase: "failed", detail: reasonOf(error) };
  }
}

/** @param {import("../../api/projects.js").Project} project */
function show(project) {
  projectId.value = project.id;
  projectName.value = project.name;
  projectCampaign.value = project.campaign;
  pageSize.value = { width: project.width, height: project.height };
  const opened = openDocument(project.data);
  openDesign(opened);
  fit();
  opening.value = { phase: "open", detail: "" };
  return opened;
}

/** @param {Drafts} drafts @param {import("../../api/projects.js").Project} project */
async function offerDraft(drafts, project) {
  try {
    const draft = await drafts.findUnsaved(project, openTabs);
    if (draft) draftOffer.value = { draft, changedSince: draft.baseVersion !== project.version };
  } catch (error) {
    console.warn("Drafts cannot be read in this browser.", error);
  }
}

/** @param {import("../core/document.js").CanvasDocument} opened */
async function tellLost(opened) {
  const lost = await surface().lost();
  const isPartlyLost = opened.pages.some((sheet) => isPartlyUnreadable(sheet) || withMembers(sheet.objects).some(isPartlyUnreadable));
  if (lost.length || isPartlyLost) showToast({ message: gettext("Some objects cannot be shown here. They stay in the design as they are.") });
}

/** @param {unknown} error */
function reasonOf(error) {
  if (error instanceof ApiError) return error.detail;
  if (!(error instanceof DocumentError)) throw error;
  return error.code === "newer"
    ? gettext("This design was made with a newer version of Artify. Reload the page to get it.")
    : gettext("This design cannot be read.");
}
