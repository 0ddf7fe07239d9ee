/** Which objects cannot be drawn: the canvas finds out, the panels say so. */
import { signal } from "@preact/signals";

export const missing = signal(/** @type {ReadonlySet<string>} */ (new Set()));

/** @param {string} id @param {boolean} isMissing */
export function noteMissing(id, isMissing) {
  if (missing.value.has(id) === isMissing) return;
  const next = new Set(missing.value);
  if (isMissing) next.add(id);
  else next.delete(id);
  missing.value = next;
}
