/** Shortcuts as text ("Mod+Shift+Z"), compared with key events; Mod is Ctrl, ⌘ on a Mac. */

/**
 * The part of a KeyboardEvent that is looked at.
 * @typedef {{key: string, code: string, ctrlKey: boolean, metaKey: boolean, shiftKey: boolean, altKey: boolean}} Key
 */

const MAC_SIGNS = /** @type {Record<string, string>} */ ({ Mod: "⌘", Shift: "⇧", Alt: "⌥" });
const SIGNS = /** @type {Record<string, string>} */ ({
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
  Mod: "Ctrl",
});

/**
 * True while an input method is composing: such a key belongs to it, not to us. Chromium marks the
 * last key of a composition only by code 229.
 * @param {{isComposing?: boolean, keyCode?: number}} event
 */
export function isComposing(event) {
  return Boolean(event.isComposing) || event.keyCode === 229;
}

/**
 * @param {string} shortcut
 * @param {Key} event
 */
export function matchesShortcut(shortcut, event) {
  const parts = shortcut === "+" ? ["+"] : shortcut.split(/\+(?!$)/);
  const key = parts[parts.length - 1];
  const wants = new Set(parts.slice(0, -1));
  if (wants.has("Mod") !== (event.ctrlKey || event.metaKey)) return false;
  if (wants.has("Alt") !== event.altKey) return false;
  // A sign such as "?" or "+" needs Shift on some keyboards and not on others.
  if (!isSign(key) && wants.has("Shift") !== event.shiftKey) return false;
  return sameKey(key, event);
}

/** @param {string} key */
function isSign(key) {
  return key.length === 1 && !/[A-Z0-9]/.test(key);
}

/**
 * Letters go by what is printed on the key, and by its place where a Hangul layout prints no Latin.
 * @param {string} key
 * @param {Key} event
 */
function sameKey(key, event) {
  // With Shift a digit key says another sign.
  if (/^\d$/.test(key)) return event.key === key || event.code === `Digit${key}`;
  if (!/^[A-Z]$/.test(key)) return event.key === key || (key === "Space" && event.code === "Space");
  if (/^[a-z]$/i.test(event.key)) return event.key.toUpperCase() === key;
  return event.code === `Key${key}`;
}

/**
 * How a shortcut is shown.
 * @param {string} shortcut
 * @param {boolean} mac
 */
export function shortcutLabel(shortcut, mac) {
  const parts = shortcut.split(/\+(?!$)/);
  const signs = parts.map((part) => (mac && MAC_SIGNS[part]) || SIGNS[part] || part);
  return signs.join(mac ? "" : "+");
}
