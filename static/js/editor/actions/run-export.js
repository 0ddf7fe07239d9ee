import { gettext, interpolate } from "../../i18n.js";
import { download } from "../../ui/download.js";
import { exportDesign } from "./export-design.js";
import { ExportError, formatBytes } from "./export-error.js";

/**
 * Exports and downloads; never throws.
 * @param {import("../core/export/choice.js").ExportChoice} choice
 * @param {import("./export-error.js").Hooks} hooks
 * @returns {Promise<{error: string, notes: string[]}>} sentences for the person
 */
export async function runExport(choice, hooks) {
  try {
    const { name, blob, notes } = await exportDesign(choice, hooks);
    hooks.signal.throwIfAborted();
    download(blob, name);
    const done = interpolate(gettext("%(name)s, %(size)s"), { name, size: formatBytes(blob.size) });
    return { error: "", notes: [done, ...notes] };
  } catch (error) {
    if (hooks.signal.aborted) return { error: "", notes: [] };
    if (error instanceof ExportError) return { error: error.message, notes: [] };
    console.error(error);
    return { error: gettext("The file could not be made. Check the connection and try again."), notes: [] };
  }
}
