/** Changes of the pages of a document, as pure functions: each takes one and returns the next. */
import { BLANK_BACKGROUND } from "./document.js";
import { newId } from "./ids.js";

/**
 * @typedef {import('./document.js').CanvasDocument} CanvasDocument
 * @typedef {import('./document.js').CanvasObject} CanvasObject
 * @typedef {import('./document.js').Page} Page
 */

/** An empty page. @param {any} [background] @returns {Page} */
export function blankPage(background = BLANK_BACKGROUND) {
  return { id: newId(), background, objects: [] };
}

/**
 * The same page with ids of its own, so that both can stand in one document.
 * @param {Page} page
 * @returns {Page}
 */
export function copyOfPage(page) {
  return { ...page, id: newId(), objects: page.objects.map(copyOfObject) };
}

/** @param {CanvasObject} object @returns {CanvasObject} */
function copyOfObject(object) {
  const children = Array.isArray(object.objects) && { objects: object.objects.map(copyOfObject) };
  return { ...object, id: newId(), ...children };
}

/**
 * Puts a page behind another one, or at the end.
 * @param {CanvasDocument} document
 * @param {Page} page
 * @param {string} [after] id of the page before it
 * @returns {CanvasDocument}
 */
export function addPage(document, page, after) {
  const at = document.pages.findIndex(({ id }) => id === after) + 1 || document.pages.length;
  return { ...document, pages: document.pages.toSpliced(at, 0, page) };
}

/**
 * Takes a page away; the last one stays.
 * @param {CanvasDocument} document
 * @param {string} pageId
 * @returns {CanvasDocument}
 */
export function removePage(document, pageId) {
  const pages = document.pages.filter(({ id }) => id !== pageId);
  return pages.length === 0 || pages.length === document.pages.length ? document : { ...document, pages };
}

/**
 * @param {CanvasDocument} document
 * @param {string} pageId
 * @param {number} to its new place, counted from 0
 * @returns {CanvasDocument}
 */
export function movePage(document, pageId, to) {
  const from = document.pages.findIndex(({ id }) => id === pageId);
  const at = Math.min(Math.max(to, 0), document.pages.length - 1);
  if (from < 0 || from === at) return document;
  return { ...document, pages: document.pages.toSpliced(from, 1).toSpliced(at, 0, document.pages[from]) };
}

/**
 * @param {CanvasDocument} document
 * @param {string} pageId
 * @param {string} name empty takes the name away
 * @returns {CanvasDocument}
 */
export function renamePage(document, pageId, name) {
  const at = document.pages.findIndex(({ id }) => id === pageId);
  const { name: old = "", ...nameless } = document.pages[at] ?? {};
  if (at < 0 || old === name) return document;
  const renamed = /** @type {Page} */ (name ? { ...nameless, name } : nameless);
  return { ...document, pages: document.pages.with(at, renamed) };
}

/**
 * The page that is shown when this one goes: the next, or the one before at the end.
 * @param {CanvasDocument} document
 * @param {string} pageId
 * @returns {string}
 */
export function neighbourOf({ pages }, pageId) {
  const at = pages.findIndex(({ id }) => id === pageId);
  return (pages[at + 1] ?? pages[at - 1] ?? pages[0]).id;
}
