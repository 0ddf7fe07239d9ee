/** The keys of the object list: walk, select, open, move. */
import { nudgeActions } from "../actions/nudge.js";
import { isText } from "../core/objects.js";
import { select, selection } from "../state/design.js";
import { showSide } from "../state/layout.js";
import { surface } from "../state/surface.js";

/** @typedef {import("../core/document.js").CanvasObject} CanvasObject */

const FIRST_FIELD = ".side .tab-panel :is(input, select, textarea):not(:disabled)";

/**
 * @param {KeyboardEvent} event
 * @param {CanvasObject[]} objects from back to front
 * @param {number} at the active one, counted from the front
 * @param {(id: string) => void} setActive
 */
export function onObjectKey(event, objects, at, setActive) {
  if (objects.length === 0 || !perform(event, objects.toReversed(), at, setActive)) return;
  event.preventDefault();
  event.stopPropagation();
}

/** @param {KeyboardEvent} event @param {CanvasObject[]} objects @param {number} at @param {(id: string) => void} setActive @returns {boolean} whether the key was one of ours */
function perform(event, objects, at, setActive) {
  if (event.altKey && event.key.startsWith("Arrow")) return nudge(event.key);
  if (event.shiftKey || event.altKey || event.metaKey) return false;
  const to = targetOf(event.key, at, objects.length);
  if (to !== null) return walk(objects[to].id, event.ctrlKey, setActive);
  if (event.ctrlKey) return false;
  if (event.key === " ") return toggle(objects[at].id);
  if (event.key === "Enter") return open(objects[at], /** @type {HTMLElement} */ (event.currentTarget));
  return false;
}

/** @param {string} key @param {number} at @param {number} count @returns {number | null} */
function targetOf(key, at, count) {
  const next = Math.min(at + 1, count - 1);
  const previous = Math.max(at - 1, 0);
  /** @type {Record<string, number>} */
  const targets = { ArrowDown: next, ArrowRight: next, ArrowUp: previous, ArrowLeft: previous, Home: 0, End: count - 1 };
  return targets[key] ?? null;
}

/** With Ctrl the selection stays, so that others can be added to it. @param {string} id @param {boolean} keep @param {(id: string) => void} setActive */
function walk(id, keep, setActive) {
  setActive(id);
  if (!keep) select([id]);
  return true;
}

/** @param {string} id */
function toggle(id) {
  const ids = selection.value;
  select(ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]);
  return true;
}

/** @param {string} key */
function nudge(key) {
  const action = nudgeActions.find(({ id }) => id === `nudge-${key}`);
  if (action?.isEnabled()) void action.perform();
  return true;
}

/** A text is opened for typing, anything else for its properties. @param {CanvasObject} object @param {HTMLElement} list */
function open(object, list) {
  select([object.id]);
  if (isText(object) && !object.locked) {
    surface().editText(object.id);
    comeBack(list);
  } else {
    showSide("properties");
    requestAnimationFrame(() => /** @type {HTMLElement | null} */ (document.querySelector(FIRST_FIELD))?.focus());
  }
  return true;
}

/** When the typing ends and the focus goes nowhere else, it comes back. @param {HTMLElement} list */
function comeBack(list) {
  const onFocusOut = (/** @type {FocusEvent} */ event) => {
    if (!(/** @type {HTMLElement} */ (event.target).matches("[data-fabric]"))) return;
    document.removeEventListener("focusout", onFocusOut);
    requestAnimationFrame(() => {
      if (document.activeElement?.contains(list)) list.focus();
    });
  };
  document.addEventListener("focusout", onFocusOut);
}
