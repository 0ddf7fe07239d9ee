/** What the layers panel shows that is not part of the design. */
import { signal } from "@preact/signals";

/** The layer whose name is being typed. */
export const renaming = signal(/** @type {string | null} */ (null));
/** The line that the keys are on. */
export const activeLayer = signal(/** @type {string | null} */ (null));
/** Ids of the groups whose members are listed. */
export const expanded = signal(/** @type {ReadonlySet<string>} */ (new Set()));

/** @param {string} id @param {boolean} open */
export function setExpanded(id, open) {
  const next = new Set(expanded.value);
  if (open) next.add(id);
  else next.delete(id);
  expanded.value = next;
}
