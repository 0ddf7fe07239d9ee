import { useState } from "preact/hooks";

let last = 0;

/**
 * An id that no other element of the page has. Preact's own useId counts anew in every root, and a page has several
 * (app bar, content, toasts), so its ids collide.
 */
export function useUniqueId() {
  return useState(() => `ui-${++last}`)[0];
}
