/** Waits for the letters of a text: drawn before, Korean would be empty boxes. */

import { isText } from "../core/objects.js";

/** A font that does not come within this time is drawn with what the system has. */
const PATIENCE_MS = 5_000;

/**
 * @param {import("../core/document.js").CanvasObject} object
 * @returns {Promise<void>} never rejects: a missing font must not cost the text
 */
export async function loadFontsOf(object) {
  if (Array.isArray(object.objects)) await Promise.all(object.objects.map(loadFontsOf));
  if (!isText(object) || !object.text) return;
  const { fontStyle = "normal", fontWeight = 400, fontFamily = "sans-serif", text } = object;
  const font = `${fontStyle} ${fontWeight} 16px "${fontFamily.replaceAll('"', "")}"`;
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  await Promise.race([document.fonts.load(font, text).catch(() => {}), patience]);
}
