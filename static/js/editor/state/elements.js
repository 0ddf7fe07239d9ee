/** What the drawer of elements shows: which part is open, the shapes of the icons, the uploads. */
import { signal } from "@preact/signals";

/**
 * @typedef {"shapes" | "icons" | "uploads"} ElementsTab
 * @typedef {import("../../api/assets.js").Asset} Asset
 * @typedef {{phase: "empty" | "loading" | "loaded" | "failed", items: Asset[], pages: number, hasMore: boolean, detail: string}} Uploads
 */

export const elementsTab = signal(/** @type {ElementsTab} */ ("shapes"));
/** Lucide's shapes by their names, once they are there; a sentence when they could not be loaded. */
export const iconShapes = signal(/** @type {Readonly<Record<string, string>> | null} */ (null));
export const iconFault = signal("");
export const uploads = signal(/** @type {Uploads} */ ({ phase: "empty", items: [], pages: 0, hasMore: true, detail: "" }));

/** A picture that has just come is the first of them. @param {Asset} asset */
export function rememberUpload(asset) {
  const { items } = uploads.value;
  uploads.value = { ...uploads.value, items: [asset, ...items.filter(({ id }) => id !== asset.id)] };
}
