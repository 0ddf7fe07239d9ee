/** Reads a design from a file: ours of any schema, or what Fabric 5.3 wrote. */
import { openDocument, DocumentError } from "../document.js";
import { reportOf } from "./report.js";

/**
 * @typedef {import("../document.js").CanvasDocument} CanvasDocument
 * @typedef {import("./report.js").Report} Report
 * @typedef {{width: number, height: number}} Size
 * @typedef {{document: CanvasDocument, name: string, size: Size | null, report: Report}} ReadDesign
 *   `name` and `size` as far as the file knows them
 */

/** Base64 pictures make a file large; what is stored afterwards is small. */
export const LARGEST_FILE_BYTES = 64_000_000;
/** As the server has it for the design itself. */
const DEEPEST = 64;
const LARGEST_SIDE = 20_000;
const WHITE_SPACE = /\s+/g;

/**
 * @param {string} text of the file
 * @returns {ReadDesign}
 * @throws {DocumentError} `unreadable` or `newer`
 */
export function readDesign(text) {
  const raw = parsed(text);
  if (isDeeper(raw, DEEPEST)) throw new DocumentError("unreadable", "The design is nested too deeply.");
  if (typeof raw !== "object" || raw === null || !("schema" in raw || "objects" in raw)) {
    throw new DocumentError("unreadable", "The file holds no design.");
  }
  const { project, ...rest } = /** @type {Record<string, any>} */ (raw);
  const document = openDocument(rest);
  return { document, name: nameOf(project ?? rest), size: sizeOf(project ?? rest), report: reportOf(document) };
}

/** @param {string} text @returns {unknown} */
function parsed(text) {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new DocumentError("unreadable", "The file is not JSON.");
  }
}

/** Level by level, so that no depth can exhaust the stack. @param {unknown} value @param {number} levels */
function isDeeper(value, levels) {
  let level = [value];
  for (let depth = 0; level.length; depth += 1) {
    if (depth > levels) return true;
    level = level.flatMap((item) => (typeof item === "object" && item !== null ? Object.values(item) : []));
  }
  return false;
}

/** @param {Record<string, any>} record */
function nameOf({ name }) {
  return typeof name === "string" ? name.replace(WHITE_SPACE, " ").trim().slice(0, 200) : "";
}

/** @param {Record<string, any>} record @returns {Size | null} */
function sizeOf({ width, height }) {
  const isSide = (/** @type {unknown} */ side) => typeof side === "number" && side >= 1 && side <= LARGEST_SIDE;
  return isSide(width) && isSide(height) ? { width: Math.round(width), height: Math.round(height) } : null;
}

/**
 * A size that holds everything, for files that know none.
 * @param {CanvasDocument} document
 * @returns {Size}
 */
export function sizeAround(document) {
  let [right, bottom] = [0, 0];
  for (const { left = 0, top = 0, width = 0, height = 0, scaleX = 1, scaleY = 1 } of document.pages.flatMap(({ objects }) => objects)) {
    right = Math.max(right, Number(left) + Number(width) * Number(scaleX) || 0);
    bottom = Math.max(bottom, Number(top) + Number(height) * Number(scaleY) || 0);
  }
  const side = (/** @type {number} */ length) => Math.min(Math.max(Math.ceil(length), 1), LARGEST_SIDE);
  return right && bottom ? { width: side(right), height: side(bottom) } : { width: 1080, height: 1080 };
}
