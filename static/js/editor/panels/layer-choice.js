/** Choosing layers in the list: by click, with Shift and Ctrl or ⌘, and by keys. */
import { setHidden, setLocked, toggleHidden, toggleLock } from "../actions/lock-hide.js";
import { bringForward, sendBackward } from "../actions/order.js";
import { renameLayer } from "../actions/rename-layer.js";
import { isGroup } from "../core/group.js";
import { isComposing, matchesShortcut } from "../core/keys.js";
import { rootsBetween } from "../core/layers.js";
import { select, selection } from "../state/design.js";
import { activeLayer, expanded, renaming, setExpanded } from "../state/layers.js";
import { tool } from "../state/stage.js";

/** @typedef {import("../core/layers.js").Layer} Layer */

/** Where a range begins. */
let anchor = "";

/**
 * @param {Layer[]} layers
 * @param {Layer | undefined} layer
 * @param {{shiftKey: boolean, ctrlKey: boolean, metaKey: boolean}} [keys]
 */
export function chooseLayer(layers, layer, keys) {
  if (!layer) return;
  const { root, object } = layer;
  tool.value = "select";
  activeLayer.value = object.id;
  if (keys?.shiftKey && anchor) return select(rootsBetween(layers, anchor, object.id));
  anchor = object.id;
  if (keys?.ctrlKey || keys?.metaKey) toggle(root);
  else select([root]);
}

/** @param {string} root */
function toggle(root) {
  const ids = selection.value;
  select(ids.includes(root) ? ids.filter((id) => id !== root) : [...ids, root]);
}

/**
 * Arrows walk, with Alt they move the objects; right and left open and close groups; F2 renames.
 * @param {KeyboardEvent} event @param {Layer[]} layers @param {number} index of the active line, or -1
 */
export function onLayerKey(event, layers, index) {
  if (isComposing(event) || event.target !== event.currentTarget) return;
  const done = switchMember(event, layers[index]) || (event.altKey ? reorder(event.key) : walk(event, layers, index));
  if (!done) return;
  event.preventDefault();
  event.stopPropagation();
}

/** @param {string} key */
function reorder(key) {
  const action = { ArrowUp: bringForward, ArrowDown: sendBackward }[key];
  if (action?.isEnabled()) void action.perform();
  return Boolean(action);
}

/** @param {KeyboardEvent} event @param {Layer[]} layers @param {number} index */
function walk(event, layers, index) {
  const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: layers.length - 1 }[event.key];
  const layer = layers[Math.max(index, 0)];
  if (to !== undefined) chooseLayer(layers, layers[Math.min(Math.max(to, 0), layers.length - 1)], { shiftKey: event.shiftKey, ctrlKey: false, metaKey: false });
  else if (event.key === "ArrowRight") open(layer, true);
  else if (event.key === "ArrowLeft") open(layer, false);
  else if (event.key === " " || event.key === "Enter") chooseLayer(layers, layer, event);
  else if (event.key === "F2") rename(layer);
  else return false;
  return true;
}

/** Whether a press means the eye, the lock, the fold or the name being written, not the line. @param {Event} event */
export function isOnControl({ target }) {
  return Boolean(/** @type {HTMLElement} */ (target).closest("button, input"));
}

/** @param {Layer} layer */
export function rename(layer) {
  select([layer.root]);
  if (layer.depth === 0) return renameLayer.perform();
  activeLayer.value = renaming.value = layer.object.id;
}

/** The shortcuts of the selection, for a member of a group alone. @param {KeyboardEvent} event @param {Layer | undefined} layer */
function switchMember(event, layer) {
  if (!layer || layer.depth === 0) return false;
  const { id, locked, visible } = layer.object;
  const presses = (/** @type {import("../actions/action.js").Action} */ { shortcuts }) => shortcuts?.some((each) => matchesShortcut(each, event));
  if (presses(toggleLock)) setLocked([id], !locked);
  else if (presses(toggleHidden)) setHidden([id], visible !== false);
  else return false;
  return true;
}

/** @param {Layer} layer @param {boolean} wide */
function open({ object }, wide) {
  if (isGroup(object) && expanded.value.has(object.id) !== wide) setExpanded(object.id, wide);
}
