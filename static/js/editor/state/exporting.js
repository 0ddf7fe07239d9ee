/** The export dialog and the report of an import: whether they are open, and what was last chosen. */
import { signal } from "@preact/signals";

import { readChoice } from "../core/export/choice.js";

const KEY = "artify-export";

export const exportOpen = signal(false);
export const exportChoice = signal(readChoice(remembered()));
/** A design that was read from a file and waits for a decision. */
export const importOffer = signal(/** @type {import("../core/import/read-design.js").ReadDesign & {fileName: string} | null} */ (null));

/** @param {Partial<import("../core/export/choice.js").ExportChoice>} change */
export function chooseExport(change) {
  exportChoice.value = { ...exportChoice.value, ...change };
  // What was selected once says nothing about the next time.
  remember({ ...exportChoice.value, scope: exportChoice.value.scope === "all" ? "all" : "page", pages: "" });
}

function remembered() {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? "null");
  } catch {
    return null;
  }
}

/** @param {object} choice */
function remember(choice) {
  try {
    localStorage.setItem(KEY, JSON.stringify(choice));
  } catch {
    // A browser that stores nothing exports all the same.
  }
}
