/** What a screen reader is told next. One polite place for all, so that nothing talks over anything. */
import { signal } from "@preact/signals";

export const announcement = signal("");

/** @param {string} words */
export function announce(words) {
  // The same words again are news only when something differs.
  announcement.value = words === announcement.value ? `${words}\u00a0` : words;
}
