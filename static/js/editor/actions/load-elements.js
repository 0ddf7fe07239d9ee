/** What the drawer of elements fetches when it is opened. */
import { listAssets } from "../../api/assets.js";
import { gettext } from "../../i18n.js";
import { iconFault, iconShapes, uploads } from "../state/elements.js";

const UPLOADS_A_PAGE = 24;

/** The shapes of the icons; they are rarely needed, so they are not part of the start. */
export async function loadIcons() {
  if (iconShapes.value) return;
  iconFault.value = "";
  try {
    iconShapes.value = (await import("../../../vendor/lucide/elements.js")).ELEMENT_ICONS;
  } catch {
    iconFault.value = gettext("The icons could not be loaded. Check the connection and try again.");
  }
}

/** The next page of the user's pictures. */
export async function loadUploads() {
  const before = uploads.value;
  if (before.phase === "loading" || !before.hasMore) return;
  uploads.value = { ...before, phase: "loading" };
  try {
    const { results, next } = await listAssets(before.pages + 1, UPLOADS_A_PAGE);
    // What was uploaded meanwhile stands at the front already.
    const known = new Set(uploads.value.items.map(({ id }) => id));
    const items = [...uploads.value.items, ...results.filter(({ id }) => !known.has(id))];
    uploads.value = { phase: "loaded", items, pages: before.pages + 1, hasMore: next !== null, detail: "" };
  } catch (error) {
    uploads.value = { ...uploads.value, phase: "failed", detail: /** @type {Error} */ (error).message };
  }
}
