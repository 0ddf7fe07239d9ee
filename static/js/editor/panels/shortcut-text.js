import { shortcutLabel } from "../core/keys.js";

const isMac = /Mac|iPhone|iPad/.test(globalThis.navigator?.platform ?? "");

/** How an action's shortcut is written on this machine. @param {import("../actions/action.js").Action} action */
export function shortcutText(action) {
  const first = action.shortcuts?.[0];
  return first && shortcutLabel(first, isMac);
}
