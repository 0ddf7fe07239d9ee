import { openDocument } from "../core/document.js";
import { sameJson } from "../core/equal.js";
import { openDesign } from "../state/design.js";
import { projectName } from "../state/project.js";
import { pageSize } from "../state/stage.js";
import { currentAutosave } from "./keep-saving.js";

/** Puts what the server holds on the screen, in the place of what is there. @param {import("../state/autosave.js").Stored} stored */
export async function showStored({ data, name, version, width, height }) {
  const opened = openDocument(data);
  openDesign(opened);
  projectName.value = name;
  pageSize.value = { width, height };
  await currentAutosave()?.tookTheirs(version, sameJson(opened, data) ? opened : null);
}
