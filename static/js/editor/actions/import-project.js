import { createProject } from "../../api/projects.js";
import { gettext } from "../../i18n.js";
import { sizeAround } from "../core/import/read-design.js";

/**
 * Makes a project of an imported design and goes there.
 * @param {import("./read-design-file.js").Offer} offer
 * @param {import("../core/document.js").CanvasDocument} data with pictures that the server keeps
 */
export async function asProject({ name, size, fileName }, data) {
  const wanted = name || fileName.replace(/\.json$/i, "").normalize("NFC").trim().slice(0, 200) || gettext("Untitled");
  const project = await createProject({ name: wanted, data, ...(size ?? sizeAround(data)) });
  location.assign(`/projects/${project.id}`);
  await new Promise(() => {}); // stay busy until the editor is there
}
