/** The typefaces that were chosen last, in this browser. */
import { signal } from "@preact/signals";

const KEY = "artify-recent-fonts";
const MOST = 4;

export const recentFonts = signal(/** @type {string[]} */ (read()));

/** @param {string} family */
export function rememberFont(family) {
  recentFonts.value = [family, ...recentFonts.value.filter((each) => each !== family)].slice(0, MOST);
  try {
    localStorage.setItem(KEY, JSON.stringify(recentFonts.value));
  } catch {
    // Not remembered: nothing is lost.
  }
}

/** @returns {string[]} */
function read() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((each) => typeof each === "string").slice(0, MOST) : [];
  } catch {
    return [];
  }
}
