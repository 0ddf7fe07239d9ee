/** Takes a design from a file: as pages of the open one, in its place, or as a project of its own. */
import { gettext } from "../../i18n.js";
import { showToast } from "../../ui/toast.js";
import { withImportedPages } from "../core/import/place.js";
import { design, edit, page } from "../state/design.js";
import { importOffer } from "../state/exporting.js";
import { isOpen } from "../state/project.js";
import { surface } from "../state/surface.js";
import { faultOf } from "./fault.js";
import { storePictures } from "./import-pictures.js";
import { asProject } from "./import-project.js";
import { ImportError, pickDesignFile, readDesignFile, unreadableWords } from "./read-design-file.js";

/** @typedef {import("./read-design-file.js").Offer} Offer */

/** As the server has it. */
const LARGEST_DESIGN_BYTES = 10_000_000;

/** @type {import("./action.js").Action} */
export const importDesign = {
  id: "import-design",
  group: "file",
  label: () => gettext("Import a design"),
  icon: "file-up",
  // It only asks; what is then taken is one step.
  undoable: false,
  isEnabled: () => isOpen.value,
  async perform() {
    const file = await pickDesignFile();
    if (file) await offerImport(file);
  },
};

/** Reads the file and asks what becomes of it; the open design stays as it is. @param {File} file */
export async function offerImport(file) {
  try {
    importOffer.value = await readDesignFile(file);
  } catch (error) {
    showToast({ tone: "error", message: error instanceof ImportError ? error.message : unreadableWords(file.name), durationMs: 0 });
    if (!(error instanceof ImportError)) throw error;
  }
}

/**
 * @param {Offer} offer
 * @param {"pages" | "replace" | "project"} how
 * @param {{onProgress: (share: number) => void, signal: AbortSignal}} hooks
 * @returns {Promise<string>} what went wrong, in a sentence; empty when nothing did
 */
export async function takeImport(offer, how, { onProgress, signal }) {
  try {
    const { document } = await storePictures(offer, onProgress, signal);
    signal.throwIfAborted();
    if (isTooLarge(document)) return gettext("This design is too large to be saved. Remove some of its objects.");
    if (how === "project") await asProject(offer, document);
    else await intoDesign(document, how);
    return "";
  } catch (error) {
    return signal.aborted ? "" : faultOf(error).detail;
  }
}

/** @param {import("../core/document.js").CanvasDocument} imported */
function isTooLarge(imported) {
  return new TextEncoder().encode(JSON.stringify(imported)).length > LARGEST_DESIGN_BYTES;
}

/** One step of undo. @param {import("../core/document.js").CanvasDocument} imported @param {"pages" | "replace"} how */
async function intoDesign(imported, how) {
  surface().endTextEdit();
  const next = how === "replace" ? imported : withImportedPages(design.value, imported, page.value.id);
  const known = new Set(design.value.pages.map(({ id }) => id));
  const first = next.pages.find(({ id }) => !known.has(id)) ?? next.pages[0];
  edit(() => next, [], first.id);
  const lost = await surface().lost();
  const words = how === "replace" ? gettext("The design was replaced.") : gettext("The pages were added.");
  showToast({ tone: "success", message: lost.length ? `${words} ${gettext("Some objects cannot be shown here. They stay in the design as they are.")}` : words });
}
