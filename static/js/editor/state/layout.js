/** How the editor is folded. What is folded stays folded, also next time. */
import { effect, signal } from "@preact/signals";

/** @typedef {"properties" | "layers" | "generate" | "brand" | "segments" | "recommended" | "results" | "history"} SideTab */

const KEY = "artify-editor-layout";
/** Below this the side is a sheet over the canvas, in CSS pixels. */
const NARROW_PX = 900;

const UNFOLDED = { tab: "properties", open: true, pages: true, drawer: null };

const kept = read();
export const sideTab = signal(/** @type {SideTab} */ (kept.tab));
export const sideOpen = signal(/** @type {boolean} */ (kept.open && !isNarrow()));
/** The drawer at the left. */
export const drawer = signal(/** @type {"elements" | null} */ (isNarrow() ? null : kept.drawer));
export const helpOpen = signal(false);
export const paletteOpen = signal(false);
/** Whether the strip of pages shows its pictures. */
export const pagesOpen = signal(/** @type {boolean} */ (kept.pages));
/** Id of the page whose name is being written. */
export const renamedPage = signal("");

function isNarrow() {
  return globalThis.innerWidth < NARROW_PX;
}

/** @param {SideTab} tab */
export function showSide(tab) {
  if (isNarrow()) drawer.value = null;
  sideTab.value = tab;
  sideOpen.value = true;
}

/** In a narrow window one sheet at a time. @param {"elements" | null} next */
export function showDrawer(next) {
  if (isNarrow() && next) sideOpen.value = false;
  drawer.value = next;
}

/** Begins to remember the layout. */
export function keepLayout() {
  effect(() => {
    const layout = { tab: sideTab.value, open: sideOpen.value, pages: pagesOpen.value, drawer: drawer.value };
    if (!isNarrow()) write(layout);
  });
}

function read() {
  try {
    return { ...UNFOLDED, ...JSON.parse(localStorage.getItem(KEY) ?? "{}") };
  } catch {
    return UNFOLDED;
  }
}

/** A browser that stores nothing still edits. @param {object} layout */
function write(layout) {
  try {
    localStorage.setItem(KEY, JSON.stringify(layout));
  } catch {
    // Folded again next time: nothing is lost.
  }
}
