/** Has words written anew so that they follow the brand. */
import { gettext } from "../../i18n.js";
import { brandId } from "../state/brand.js";
import { choicesLoaded, copyWish, kind } from "../state/generation.js";
import { showSide } from "../state/layout.js";
import { loadChoices } from "./load-choices.js";

/** Puts a text of the design into the Generate panel, to be rewritten there. @param {import("../state/off-brand.js").Words} words */
export async function rewriteObject({ object, text }) {
  // What can be chosen comes with defaults, which would go over the choices made here.
  if (!choicesLoaded.value) await loadChoices();
  const prompt = gettext("Say the same in the voice of the brand.");
  copyWish.value = { ...copyWish.value, prompt, brand: brandId.value, rewrite: { text, object: object.id } };
  kind.value = "copy";
  showSide("generate");
}
