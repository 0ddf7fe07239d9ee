/** How exported files are called: after the project, and after the page where there are several. */
import { fileName } from "../file-name.js";

/**
 * @param {string} project
 * @param {string} extension
 * @param {{number: number, total: number}} [page] its number from 1, and how many pages the design has
 */
export function exportName(project, extension, page) {
  if (!page || page.total < 2) return fileName(project, extension);
  const digits = String(page.total).length;
  const base = fileName(project, extension).slice(0, -extension.length - 1);
  return `${base}-${String(page.number).padStart(digits, "0")}.${extension}`;
}
