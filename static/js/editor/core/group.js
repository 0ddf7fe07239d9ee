/**
 * Objects into a group and back, with every pixel where it was. A group is Fabric's: its members stand in
 * its own plane, whose origin is its middle.
 */
import { boundsOfAll } from "./bounds.js";
import { FABRIC_VERSION } from "./document.js";
import { moved } from "./edits.js";
import { centre } from "./geometry.js";
import { newId } from "./ids.js";
import { matrixOf, multiply, transform, withMatrix, withMiddle } from "./matrix.js";
import { kindOf, scaledWhole } from "./objects.js";

/** @typedef {import('./document.js').CanvasObject} CanvasObject */

const EVEN = 1e-4;
/** What the box of a group depends on. */
const STANDING = ["left", "top", "width", "height", "scaleX", "scaleY", "angle", "skewX", "skewY", "strokeWidth"];

/** @param {CanvasObject} object */
export function isGroup(object) {
  return kindOf(object) === "group" && Array.isArray(object.objects);
}

/**
 * @param {CanvasObject[]} objects two or more, from back to front
 * @param {string} name
 * @returns {CanvasObject}
 */
export function grouped(objects, name) {
  const box = boundsOfAll(objects);
  const middle = centre(box);
  const members = objects.map((object) => moved(object, -middle.x, -middle.y));
  return {
    type: "Group",
    version: FABRIC_VERSION,
    id: newId(),
    name,
    originX: "left",
    originY: "top",
    ...box,
    scaleX: 1,
    scaleY: 1,
    angle: 0,
    opacity: 1,
    stroke: null,
    strokeWidth: 0,
    objects: members,
  };
}

/**
 * The members of a group as they are seen, from back to front. What has no id gets one.
 * @param {CanvasObject} group
 * @returns {CanvasObject[]}
 */
export function ungrouped(group) {
  const outer = matrixOf(group);
  return group.objects.map((/** @type {CanvasObject} */ member) => {
    const placed = withMatrix(member, multiply(outer, matrixOf(member)));
    return inherited(evened(placed), group);
  });
}

/** Objects with the members of their groups, down to the last. @param {CanvasObject[]} objects @returns {CanvasObject[]} */
export function withMembers(objects) {
  return objects.flatMap((object) => (isGroup(object) ? [object, ...withMembers(object.objects)] : [object]));
}

/**
 * The group with one of its members changed, however deep. Where that takes another size or place the box of the group follows, and nothing moves.
 * @param {CanvasObject} group @param {string} id @param {(member: CanvasObject) => CanvasObject} change @returns {CanvasObject}
 */
export function withMember(group, id, change) {
  const before = /** @type {CanvasObject[]} */ (group.objects);
  const objects = before.map((member) => (member.id === id ? change(member) : isGroup(member) ? withMember(member, id, change) : member));
  if (objects.every((member, i) => member === before[i])) return group;
  const kept = objects.every((member, i) => STANDING.every((field) => member[field] === before[i][field]));
  return kept ? { ...group, objects } : refitted({ ...group, objects });
}

/**
 * The corners of a member, however deep, in the plane that the group stands in.
 * @param {CanvasObject} group @param {string} id @returns {import("./geometry.js").Point[]} none where it has no such member
 */
export function memberCorners(group, id) {
  for (const member of group.objects) {
    const corners = member.id === id ? cornersOf(member) : isGroup(member) ? memberCorners(member, id) : [];
    if (corners.length) return corners.map((corner) => transform(matrixOf(group), corner));
  }
  return [];
}

/** @param {CanvasObject} object @returns {import("./geometry.js").Point[]} */
function cornersOf(object) {
  const [x, y] = [(object.width ?? 0) / 2, (object.height ?? 0) / 2];
  return [[-x, -y], [x, -y], [x, y], [-x, y]].map(([left, top]) => transform(matrixOf(object), { x: left, y: top }));
}

/** @param {CanvasObject} group @returns {CanvasObject} */
function refitted(group) {
  const box = boundsOfAll(group.objects);
  const middle = centre(box);
  const objects = group.objects.map((/** @type {CanvasObject} */ member) => moved(member, -middle.x, -middle.y));
  return withMiddle({ ...group, width: box.width, height: box.height, objects }, transform(matrixOf(group), middle));
}

/** A scale that is even becomes real measures: a text then says its true size. @param {CanvasObject} object */
function evened(object) {
  const even = Math.abs(object.scaleX - object.scaleY) < EVEN && Math.abs(object.skewX) < EVEN;
  return even ? scaledWhole({ ...object, skewX: 0 }) : object;
}

/** @param {CanvasObject} member @param {CanvasObject} group @returns {CanvasObject} */
function inherited(member, group) {
  const opacity = (member.opacity ?? 1) * (group.opacity ?? 1);
  const hidden = group.visible === false && { visible: false };
  const locked = group.locked && { locked: true };
  return { ...member, id: member.id || newId(), opacity, ...hidden, ...locked };
}
