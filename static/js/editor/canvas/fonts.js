/** Waits for the letters of a text: drawn before, Korean would be empty boxes, and measured before, it would jump. */
import { FabricText, cache } from "fabric";

import { facesOf, familyStack, fontOf } from "../core/fonts.js";
import { isText } from "../core/objects.js";
import { fetchTypeface, hasTypeface, markFailed, markLoaded } from "../state/typefaces.js";

/**
 * @typedef {import("../core/document.js").CanvasObject} CanvasObject
 * @typedef {import("../core/fonts.js").Face} Face
 */

/** A font that does not come within this time is drawn with what is there, and again when it comes. */
const PATIENCE_MS = 5_000;
const TURNS = 3;

/** @type {Map<string, string>} */
const stacks = new Map();

/**
 * Fabric names one family alone; ours has Pretendard behind it for the letters that it lacks.
 * @this {FabricText}
 * @param {any} [style]
 * @param {boolean} [forMeasuring]
 */
FabricText.prototype._getFontDeclaration = function (style = {}, forMeasuring) {
  const { fontFamily = this.fontFamily, fontStyle = this.fontStyle, fontWeight = this.fontWeight, fontSize = this.fontSize } = style;
  return `${fontStyle} ${fontWeight} ${forMeasuring ? this.CACHE_FONT_SIZE : fontSize}px ${stackOf(fontFamily)}`;
};

/** Asked twice a letter. @param {string} family */
function stackOf(family) {
  let stack = stacks.get(family);
  if (stack === undefined) stacks.set(family, (stack = familyStack(family)));
  return stack;
}

/**
 * @param {CanvasObject} object
 * @returns {Promise<boolean>} false when it is to be measured again later; never rejects: a missing font must not cost the text
 */
export async function loadFontsOf(object) {
  const needed = facesWithin(object).filter(({ face, text }) => !isReady(face, text));
  if (needed.length === 0) return true;
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, false));
  const all = Promise.all(needed.map(({ face, text }) => loadFace(face, text))).then((loaded) => loaded.every(Boolean));
  return Promise.race([all, patience]);
}

/** Whether every letter of an object can be drawn as the design says. @param {CanvasObject} object */
export function hasFontsOf(object) {
  return facesWithin(object).every(({ face, text }) => isReady(face, text));
}

/** Widths that were measured with other letters are wrong. @param {import("fabric").FabricObject} object @param {CanvasObject} json */
export function measureAgain(object, json) {
  for (const { face } of facesWithin(json)) cache.clearFontCache(face.family);
  for (const text of textsIn(object)) text.initDimensions();
  object.set("dirty", true);
  object.setCoords();
}

/** @param {any} object @returns {any[]} texts, also those in a group */
function textsIn(object) {
  if (object.initDimensions) return [object];
  return (object._objects ?? []).flatMap(textsIn);
}

/** @param {CanvasObject} object @returns {{face: Face, text: string}[]} */
function facesWithin(object) {
  if (Array.isArray(object.objects)) return object.objects.flatMap(facesWithin);
  return isText(object) && object.text ? facesOf(object).map((face) => ({ face, text: object.text })) : [];
}

/** @param {Face} face @param {string} text */
function isReady(face, text) {
  return hasTypeface(face.family) && document.fonts.check(fontOf(face), text);
}

/** @param {Face} face @param {string} text @returns {Promise<boolean>} */
async function loadFace(face, text) {
  try {
    if (!(await fetchTypeface(face.family))) throw new Error(`The sheet of ${face.family} cannot be fetched.`);
    // A sheet that comes meanwhile may have put the letters back to the start.
    for (let turn = 0; turn < TURNS && !isReady(face, text); turn += 1) await document.fonts.load(fontOf(face), text);
    if (!isReady(face, text)) throw new Error(`Letters of ${face.family} cannot be fetched.`);
    markLoaded(face.family);
    cache.clearFontCache(face.family);
    return true;
  } catch {
    markFailed(face.family);
    return false;
  }
}
