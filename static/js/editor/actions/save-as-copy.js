import { gettext, interpolate } from "../../i18n.js";
import { createProject } from "../../api/projects.js";
import { showToast } from "../../ui/toast.js";
import { pageSize } from "../state/stage.js";
import { faultOf } from "./fault.js";

/**
 * Makes a new project of a design and goes there.
 * @param {import("../core/document.js").CanvasDocument} data
 * @param {string} name
 * @param {() => Promise<void>} onStored before leaving
 */
export async function saveAsCopy(data, name, onStored) {
  try {
    const copy = await createProject({ name: interpolate(gettext("%(name)s (copy)"), { name }), data, ...pageSize.value });
    await onStored();
    location.assign(`/projects/${copy.id}`);
  } catch (error) {
    showToast({ tone: "error", message: faultOf(error).detail });
  }
}
