/** The menu of what is selected. Whoever hears a right click, a long press or the menu key opens it here. */
import { signal } from "@preact/signals";

/** Where the menu was asked for, in pixels of the window; a new one each time. */
export const contextMenu = signal(/** @type {import("../core/geometry.js").Point | null} */ (null));

/** @param {import("../core/geometry.js").Point} point in pixels of the window */
export function openContextMenu({ x, y }) {
  contextMenu.value = { x, y };
}
