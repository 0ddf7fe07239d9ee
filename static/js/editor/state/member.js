/** The member of a selected group that the panels and the verbs of looks work on: the line that is chosen in the layers. */
import { computed } from "@preact/signals";

import { changeObjects } from "../core/edits.js";
import { isGroup, withMember, withMembers } from "../core/group.js";
import { selectedObjects, selection } from "./design.js";
import { activeLayer } from "./layers.js";

/**
 * @typedef {import("../core/document.js").CanvasObject} CanvasObject
 * @typedef {{root: CanvasObject, object: CanvasObject}} Member `root`: the group on the page that it belongs to
 */

/** @type {import("@preact/signals").ReadonlySignal<Member | null>} */
export const chosenMember = computed(() => {
  const [root, other] = selectedObjects.value;
  if (!root || other || !isGroup(root) || activeLayer.value === root.id) return null;
  const object = withMembers(root.objects).find(({ id }) => id === activeLayer.value);
  return object ? { root, object } : null;
});

/** What a change of looks is for: the chosen member, or all that is selected. */
export const targets = computed(() => (chosenMember.value ? [chosenMember.value.object] : selectedObjects.value));

/**
 * @param {import("../core/document.js").CanvasDocument} document
 * @param {(object: CanvasObject) => CanvasObject} change
 */
export function changeTargets(document, change) {
  if (!chosenMember.value) return changeObjects(document, selection.value, change);
  const { root, object } = chosenMember.value;
  return changeObjects(document, [root.id], (group) => withMember(group, object.id, change));
}
