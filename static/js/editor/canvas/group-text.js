/** Typing in a text that is in a group, while the group stays whole. */
import { ActiveSelection, Group, IText } from "fabric";

import { sameJson } from "../core/equal.js";

/**
 * @typedef {import("fabric").FabricObject} FabricObject
 * @typedef {import("../core/document.js").CanvasObject} CanvasObject
 */

const TYPED_FIELDS = ["text", "styles", "width", "height"];

/** The groups around an object, the innermost first. @param {FabricObject} object @returns {Group[]} */
function groupsAround({ group }) {
  return group instanceof Group && !(group instanceof ActiveSelection) ? [group, ...groupsAround(group)] : [];
}

/** The object of the page that an object is, or is a part of. @param {FabricObject} object @returns {FabricObject} */
export function rootOf(object) {
  return groupsAround(object).at(-1) ?? object;
}

/** @param {FabricObject | undefined} object @returns {object is IText} */
export function isTypedMember(object) {
  return object instanceof IText && object.isEditing && rootOf(object) !== object;
}

/** The front one of the texts of a group at a point of the page. @param {Group} group @param {import("fabric").Point} point @returns {IText | null} */
export function textAt(group, point) {
  for (const member of group.getObjects().toReversed()) {
    if (!member.visible || /** @type {any} */ (member).locked) continue;
    member.setCoords();
    const found = member instanceof Group ? textAt(member, point) : member instanceof IText && member.containsPoint(point) ? member : null;
    if (found) return found;
  }
  return null;
}

/** The front one of the members of a group at a point of the page, not their parts. @param {Group} group @param {import("fabric").Point} point @returns {FabricObject | undefined} */
export function memberAt(group, point) {
  const members = group.getObjects().toReversed();
  for (const member of members) member.setCoords();
  return members.find((member) => member.visible && member.containsPoint(point));
}

/** Opens a text for typing: until it is left, the pointer reaches it and nothing else of its group. @param {IText} text */
export function typeInGroup(text) {
  const groups = groupsAround(text);
  for (const group of groups) {
    group.set({ interactive: true, subTargetCheck: true, objectCaching: false });
    for (const member of group.getObjects()) if (member !== text && !groups.includes(/** @type {Group} */ (member))) member.evented = false;
    // Fabric would set the group about its members after every letter; its box is ours to reckon.
    group.layoutManager.performLayout = () => {};
  }
  text.canvas?.setActiveObject(text);
  text.enterEditing();
  text.selectAll();
}

/** A member of a group as typing has left it. @param {CanvasObject} member @param {IText} text @returns {CanvasObject} */
export function withTyped(member, text) {
  const now = /** @type {Record<string, any>} */ (text.toObject());
  const changed = TYPED_FIELDS.filter((field) => !sameJson(now[field], member[field]));
  return changed.length ? { ...member, ...Object.fromEntries(changed.map((field) => [field, now[field]])) } : member;
}
