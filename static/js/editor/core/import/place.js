/** Puts an imported design into the open one. */
import { newId } from "../ids.js";

/** @typedef {import("../document.js").CanvasDocument} CanvasDocument */

/**
 * The imported pages after the given one; ids that the design already has are made new.
 * @param {CanvasDocument} document
 * @param {CanvasDocument} imported
 * @param {string} afterId
 * @returns {CanvasDocument}
 */
export function withImportedPages(document, imported, afterId) {
  const taken = new Set(document.pages.flatMap(({ id, objects }) => [id, ...objects.map((object) => object.id)]));
  const pages = imported.pages.map((page) => ({
    ...page,
    id: freeId(page.id, taken),
    objects: page.objects.map((object) => (taken.has(object.id) ? { ...object, id: newId() } : object)),
  }));
  const at = document.pages.findIndex(({ id }) => id === afterId) + 1 || document.pages.length;
  return { ...document, pages: document.pages.toSpliced(at, 0, ...pages) };
}

/** @param {string} id @param {ReadonlySet<string>} taken */
function freeId(id, taken) {
  return taken.has(id) ? newId() : id;
}
