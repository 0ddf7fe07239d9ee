/** The editor's own clipboard. It is kept in the browser, so it goes from tab to tab and from project to project. */
import { signal } from "@preact/signals";

import { readClipping } from "../core/clipping.js";

const KEY = "artify-clipboard";

/** What was copied here, where the browser stores nothing. @type {import("../core/clipping.js").Clipping | null} */
let here = null;
/** The look that was copied last. */
export const copiedStyle = signal(/** @type {Record<string, any> | null} */ (null));

/** @param {import("../core/clipping.js").Clipping} clipping */
export function keepClipping(clipping) {
  here = clipping;
  try {
    localStorage.setItem(KEY, JSON.stringify(clipping));
  } catch {
    forget();
  }
}

/** Too large to be stored: what other tabs would find is older than this. */
function forget() {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Nothing is stored here at all.
  }
}

/** @returns {import("../core/clipping.js").Clipping | null} */
export function keptClipping() {
  try {
    return readClipping(localStorage.getItem(KEY)) ?? here;
  } catch {
    return here;
  }
}
