/** What was last chosen in the command palette, newest first; kept for the next visit. */

const KEY = "artify-editor-recent";
const KEPT = 6;

/** @returns {string[]} ids */
export function recentIds() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((id) => typeof id === "string") : [];
  } catch {
    return [];
  }
}

/** @param {string} id */
export function rememberRecent(id) {
  const ids = [id, ...recentIds().filter((each) => each !== id)].slice(0, KEPT);
  try {
    localStorage.setItem(KEY, JSON.stringify(ids));
  } catch {
    // A browser that stores nothing has no recent commands.
  }
}
