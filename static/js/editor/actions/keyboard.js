/** Keys to actions, by the one list. */
import { isComposing, matchesShortcut } from "../core/keys.js";
import { isOpen } from "../state/project.js";
import { panning } from "../state/stage.js";
import { actions } from "./index.js";

/** Fields of the canvas's own typing: there undo means the design, and a look is that of the selected letters. */
const CANVAS_FIELD = "[data-fabric]";
const CANVAS_ACTIONS = ["undo", "redo", "bold", "italic", "underline", "linethrough", "bigger-text", "smaller-text"];

export function listenToKeys() {
  addEventListener("keydown", onKeyDown);
  addEventListener("keyup", (event) => {
    if (event.code === "Space") panning.value = false;
  });
  addEventListener("blur", () => {
    panning.value = false;
  });
}

/** @param {KeyboardEvent} event */
function onKeyDown(event) {
  if (isComposing(event) || !isOpen.value || document.querySelector("dialog[open]")) return;
  const target = /** @type {HTMLElement} */ (event.target);
  if (event.code === "Space" && !isControl(target)) {
    event.preventDefault();
    panning.value = true;
    return;
  }
  if (event.key === "Enter" && !(event.ctrlKey || event.metaKey) && isControl(target)) return;
  const action = actions.find((each) => !each.native && each.shortcuts?.some((shortcut) => matchesShortcut(shortcut, event)));
  if (!action || !mayRun(action, target)) return;
  event.preventDefault();
  if (action.isEnabled()) void action.perform();
}

/** @param {import("./action.js").Action} action @param {HTMLElement} target */
function mayRun(action, target) {
  if (!isField(target) || action.whileTyping) return true;
  // A slider has arrows of its own, but nothing to undo.
  if (target.matches("[type=range]")) return Boolean(action.shortcuts?.some((shortcut) => shortcut.startsWith("Mod+")));
  return target.matches(CANVAS_FIELD) && CANVAS_ACTIONS.includes(action.id);
}

/** @param {HTMLElement} target */
function isField(target) {
  return target.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName);
}

/** Space and Enter press a button that has the focus. @param {HTMLElement} target */
function isControl(target) {
  return isField(target) || ["BUTTON", "A", "SUMMARY"].includes(target.tagName);
}
