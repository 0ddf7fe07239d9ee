/**
 * The canvas document: what `project.data` holds, and how older forms are opened.
 *
 * The document is immutable: every change makes a new one that shares what did not change, so that
 * "has anything changed" is a comparison of references.
 */
import { newId } from "./ids.js";
import { isRecord, readableObject, readablePage } from "./readable.js";

/**
 * One object on a page: Fabric's JSON plus our own `id` and `name`. Fields that this version does
 * not know are kept as they are.
 * @typedef {{type: string, id: string, name?: string, [field: string]: any}} CanvasObject
 * @typedef {{id: string, background: any, objects: CanvasObject[], [field: string]: any}} Page
 * @typedef {{schema: 1, fabric: string, pages: Page[], [field: string]: any}} CanvasDocument
 */

export const SCHEMA = 1;
export const FABRIC_VERSION = "7.4.0";
export const BLANK_BACKGROUND = "#ffffff";

/** A document that cannot be opened; `code` is `unreadable` or `newer`. */
export class DocumentError extends Error {
  /** @param {'unreadable' | 'newer'} code @param {string} message */
  constructor(code, message) {
    super(message);
    this.name = "DocumentError";
    this.code = code;
  }
}

/**
 * A document of one empty page.
 * @returns {CanvasDocument}
 */
export function blankDocument() {
  return {
    schema: SCHEMA,
    fabric: FABRIC_VERSION,
    pages: [{ id: newId(), background: BLANK_BACKGROUND, objects: [] }],
  };
}

/**
 * Opens whatever a project holds: ours, a bare Fabric 5.3 design, or nothing yet.
 * @param {unknown} raw
 * @returns {CanvasDocument}
 * @throws {DocumentError}
 */
export function openDocument(raw) {
  if (typeof raw === "string") return openDocument(parse(raw));
  if (raw === null || raw === undefined) return blankDocument();
  if (!isRecord(raw)) throw new DocumentError("unreadable", "The design is not a JSON object.");
  if ("schema" in raw) return openOwn(raw);
  if (Array.isArray(raw.objects)) return upgradeBare(raw);
  if (Object.keys(raw).length === 0) return blankDocument();
  throw new DocumentError("unreadable", "The design has neither pages nor objects.");
}

/** @param {string} text @returns {unknown} */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    throw new DocumentError("unreadable", "The design is not JSON.");
  }
}

/** @param {Record<string, any>} raw @returns {CanvasDocument} */
function openOwn(raw) {
  if (typeof raw.schema !== "number") {
    throw new DocumentError("unreadable", "The schema of the design is not a number.");
  }
  if (raw.schema > SCHEMA) {
    throw new DocumentError("newer", `The design has schema ${raw.schema}, this editor knows ${SCHEMA}.`);
  }
  if (!Array.isArray(raw.pages)) throw new DocumentError("unreadable", "The design has no pages.");
  if (raw.pages.length === 0) return { ...raw, ...blankDocument() };
  const seen = /** @type {Set<string>} */ (new Set());
  const pages = raw.pages.map((page) => openPage(page, seen));
  return { ...raw, schema: SCHEMA, fabric: FABRIC_VERSION, pages };
}

/** @param {unknown} raw @param {Set<string>} seen @returns {Page} */
function openPage(raw, seen) {
  if (!isRecord(raw)) throw new DocumentError("unreadable", "A page of the design is not an object.");
  const page = readablePage(raw);
  return {
    ...page,
    id: freshId(page.id, seen),
    background: page.background || BLANK_BACKGROUND,
    objects: openObjects(page.objects, (id) => freshId(id, seen)),
  };
}

/**
 * What Fabric 5.3 wrote: `{version, objects, background, backgroundImage?, overlayImage?}`.
 * @param {Record<string, any>} raw
 * @returns {CanvasDocument}
 */
function upgradeBare(raw) {
  const layers = [raw.backgroundImage, ...raw.objects, raw.overlayImage].map(withOldOrigin);
  const page = { background: raw.background, objects: layers };
  return {
    schema: SCHEMA,
    fabric: FABRIC_VERSION,
    pages: [openPage(page, new Set())],
  };
}

/**
 * Fabric 5 measured from the top left corner where nothing was said; Fabric 7 from the centre.
 * @param {unknown} object
 * @returns {unknown}
 */
function withOldOrigin(object) {
  if (!isRecord(object)) return object;
  const children = Array.isArray(object.objects) && { objects: object.objects.map(withOldOrigin) };
  const clip = isRecord(object.clipPath) && { clipPath: withOldOrigin(object.clipPath) };
  return { originX: "left", originY: "top", ...object, ...children, ...clip };
}

/**
 * Members of a group are told apart by their ids too; those that have one keep it. A null in a list says nothing.
 * @param {unknown[]} raw @param {(id: unknown) => string} idFor @returns {CanvasObject[]}
 */
export function openObjects(raw = [], idFor = (id) => freshId(id, new Set())) {
  return raw.filter((each) => each !== null && each !== undefined).map((each) => {
    const object = readableObject(each);
    return { ...object, id: idFor(object.id), ...(object.objects && { objects: openObjects(object.objects) }) };
  });
}

/** @param {unknown} id @param {Set<string>} seen @returns {string} */
function freshId(id, seen) {
  const own = typeof id === "string" && id !== "" && !seen.has(id) ? id : newId();
  seen.add(own);
  return own;
}
