/** From the design's JSON to Fabric's objects and back. */
import { FabricObject, Group, classRegistry, util } from "fabric";

import { worthCaching } from "../core/caching.js";
import { sameJson } from "../core/equal.js";
import { DRAWN_KINDS, gestureFields, kindOf } from "../core/objects.js";
import { loadFontsOf } from "./fonts.js";
import { giveLineControls } from "./line-controls.js";
import { applyLock } from "./locks.js";
import { Placeholder } from "./placeholder.js";
import "./picture.js";
import "./textbox.js";

/** @typedef {import("../core/document.js").CanvasObject} CanvasObject */

const GROUP_FIELDS = /** @type {const} */ (["angle", "flipX", "flipY", "left", "top", "scaleX", "scaleY", "skewX", "skewY"]);

/**
 * The Fabric object for a piece of the design; a placeholder where it cannot be drawn.
 * @param {CanvasObject} json
 * @param {number} zoom
 * @returns {Promise<FabricObject>}
 */
export async function createObject(json, zoom) {
  const object = await draw(json);
  object.set({ id: json.id, objectCaching: worthCaching(json, zoom) });
  if (object instanceof Group) drawMembersDirectly(object);
  if (json.line) giveLineControls(object);
  applyLock(object, json);
  return object;
}

/** A bitmap of a member would be turned with the group, and blurred. @param {Group} group */
function drawMembersDirectly(group) {
  for (const member of group.getObjects()) {
    member.set("objectCaching", false);
    if (member instanceof Group) drawMembersDirectly(member);
  }
}

/** @param {CanvasObject} json @returns {Promise<FabricObject>} */
async function draw(json) {
  if (!isDrawable(json)) return Placeholder.standingFor(json);
  try {
    await loadFontsOf(json);
    const kind = /** @type {typeof FabricObject} */ (classRegistry.getClass(json.type));
    return /** @type {FabricObject} */ (await kind.fromObject(withStandIns(json)));
  } catch {
    return Placeholder.standingFor(json);
  }
}

/** A field with the name of one of Fabric's methods would take its place. @param {CanvasObject} json */
function isDrawable(json) {
  if (!DRAWN_KINDS.has(kindOf(json)) || !classRegistry.has(json.type) || json.foreignSrc) return false;
  const { prototype } = /** @type {any} */ (classRegistry.getClass(json.type));
  return Object.keys(json).every((field) => typeof prototype[field] !== "function");
}

/** What cannot be drawn in a group does not take the rest of it along. @param {CanvasObject} json @returns {CanvasObject} */
function withStandIns(json) {
  if (!Array.isArray(json.objects)) return json;
  const objects = json.objects.map((/** @type {CanvasObject} */ member) => (isDrawable(member) ? withStandIns(member) : { ...member, type: Placeholder.type, standsFor: member }));
  return { ...json, objects };
}

/** Whether an object, or something in it, is only stood in for. @param {FabricObject} object @returns {boolean} */
export function isLost(object) {
  return object instanceof Placeholder || (object instanceof Group && object.getObjects().some(isLost));
}

/** The id of the piece of the design that a Fabric object shows. @param {FabricObject} object @returns {string} */
export function idOf(object) {
  return /** @type {any} */ (object).id;
}

/**
 * The piece of the design as a gesture has left it on the canvas.
 * @param {CanvasObject} json as it was
 * @param {FabricObject} object
 * @returns {CanvasObject}
 */
export function readBack(json, object) {
  const fields = gestureFields(json);
  const now = /** @type {Record<string, any>} */ (placedOnPage(object, () => object.toObject()));
  const changed = fields.filter((field) => field in now && !sameJson(now[field], json[field]));
  return changed.length ? { ...json, ...Object.fromEntries(changed.map((field) => [field, now[field]])) } : json;
}

/**
 * Runs `read` with the object placed in page coordinates: inside a selection of many it is relative to that.
 * @template T
 * @param {FabricObject} object
 * @param {() => T} read
 * @returns {T}
 */
function placedOnPage(object, read) {
  const { group } = object;
  if (!group) return read();
  const relative = Object.fromEntries(GROUP_FIELDS.map((field) => [field, object[field]]));
  util.addTransformToObject(object, group.calcOwnMatrix());
  const result = read();
  object.set(relative);
  return result;
}
