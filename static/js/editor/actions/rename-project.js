import { projectName } from "../state/project.js";

/** Renames the project; the autosave takes the name along. An empty name changes nothing. @param {string} name */
export function renameProject(name) {
  const clean = name.normalize("NFC").trim();
  if (clean) projectName.value = clean;
}
