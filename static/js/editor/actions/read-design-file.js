import { gettext, interpolate } from "../../i18n.js";
import { DocumentError } from "../core/document.js";
import { LARGEST_FILE_BYTES, readDesign } from "../core/import/read-design.js";
import { formatBytes } from "./export-error.js";

/** @typedef {import("../core/import/read-design.js").ReadDesign & {fileName: string}} Offer */

/** A file that holds no design; the message is for the person. */
export class ImportError extends Error {}

/**
 * @param {File} file
 * @returns {Promise<Offer>}
 * @throws {ImportError}
 */
export async function readDesignFile(file) {
  if (file.size > LARGEST_FILE_BYTES) {
    throw new ImportError(interpolate(gettext("This file is too large: %(size)s of at most %(limit)s."), { size: formatBytes(file.size), limit: formatBytes(LARGEST_FILE_BYTES) }));
  }
  try {
    return { ...readDesign(await file.text()), fileName: file.name };
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    const isNewer = error.code === "newer";
    throw new ImportError(isNewer ? interpolate(gettext("“%(name)s” was made with a newer version of Artify."), { name: file.name }) : unreadableWords(file.name));
  }
}

/** @param {string} name of a file */
export function unreadableWords(name) {
  return interpolate(gettext("“%(name)s” holds no design that can be read. Choose a JSON file from Artify or Fabric.js."), { name });
}

/** @returns {Promise<File | undefined>} undefined when none was chosen */
export function pickDesignFile() {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".json,application/json";
  return new Promise((resolve) => {
    input.onchange = () => resolve(input.files?.[0]);
    input.oncancel = () => resolve(undefined);
    input.click();
  });
}

/** @param {DataTransfer | null} data @returns {File | undefined} the design in what was dropped */
export function designIn(data) {
  return [...(data?.files ?? [])].find(({ type, name }) => type === "application/json" || /\.json$/i.test(name));
}
