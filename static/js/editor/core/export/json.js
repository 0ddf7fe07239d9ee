/** A design as a file of its own: the document, and beside it the project's name and size. */
import { mapRecords } from "../records.js";

/**
 * @typedef {import("../document.js").CanvasDocument} CanvasDocument
 * @typedef {import("../document.js").Page} Page
 */

/**
 * @param {CanvasDocument} document
 * @param {Page[]} pages those that are exported
 * @param {{name: string, width: number, height: number}} project
 * @returns {string}
 */
export function designFile(document, pages, project) {
  const { schema, fabric, ...rest } = document;
  return `${JSON.stringify({ schema, fabric, project, ...mapRecords({ ...rest, pages }, withForeignAddress) }, null, 1)}\n`;
}

/** A picture that could not be taken in gets its own address back. @param {Record<string, any>} record */
function withForeignAddress({ foreignSrc, foreignSource, ...record }) {
  if (typeof foreignSrc === "string") record.src = foreignSrc;
  if (typeof foreignSource === "string") record.source = foreignSource;
  return record;
}
