/**
 * What the editor's own clipboard holds: objects, and the words that stand for them on the system's clipboard, by
 * which one knows whether that still holds ours.
 */
import { openObjects } from "./document.js";
import { isText, kindOf } from "./objects.js";

/**
 * @typedef {import('./document.js').CanvasObject} CanvasObject
 * @typedef {{words: string, objects: CanvasObject[]}} Clipping
 */

/** @param {CanvasObject[]} objects from back to front @returns {Clipping} */
export function clip(objects) {
  return { words: words(objects), objects };
}

/** @param {CanvasObject[]} objects */
function words(objects) {
  const texts = objects.flatMap(textsOf);
  return texts.length ? texts.join("\n") : objects.map((object) => object.name || kindOf(object)).join("\n");
}

/** @param {CanvasObject} object @returns {string[]} */
function textsOf(object) {
  if (isText(object)) return [String(object.text ?? "")];
  return Array.isArray(object.objects) ? object.objects.flatMap(textsOf) : [];
}

/**
 * Reads a clipping that may be foreign, old or cut short.
 * @param {string | null} text JSON
 * @returns {Clipping | null}
 */
export function readClipping(text) {
  try {
    const { words: said, objects } = JSON.parse(text ?? "");
    if (typeof said !== "string" || !Array.isArray(objects)) return null;
    const whole = openObjects(objects.filter((object) => typeof object?.type === "string"));
    return whole.length ? { words: said, objects: whole } : null;
  } catch {
    return null;
  }
}

/** Whether a text is the one that stands for the clipping; systems write line ends in their own way. @param {Clipping} clipping @param {string} text */
export function standsFor(clipping, text) {
  const plain = (/** @type {string} */ each) => each.replace(/\r\n?/g, "\n").trim();
  return plain(clipping.words) === plain(text);
}
