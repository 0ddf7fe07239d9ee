/** The language that a design speaks, as far as its letters tell. */
import { isText } from "./objects.js";

const HANGUL = /[\u3131-\u318e\uac00-\ud7a3]/;

/** @param {import("./document.js").CanvasDocument} document @returns {"ko" | "en"} */
export function languageOf(document) {
  return document.pages.some((page) => page.objects.some(speaksKorean)) ? "ko" : "en";
}

/** @param {import("./document.js").CanvasObject} object @returns {boolean} */
function speaksKorean(object) {
  if (Array.isArray(object.objects)) return object.objects.some(speaksKorean);
  return isText(object) && HANGUL.test(object.text ?? "");
}
