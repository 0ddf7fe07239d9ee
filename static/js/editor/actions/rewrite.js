/** Has words written anew so that they follow the brand, and puts them where the old ones stand. */
import { gettext } from "../../i18n.js";
import { changeAnywhere } from "../core/edits.js";
import { withMembers } from "../core/group.js";
import { brandId } from "../state/brand.js";
import { design, edit } from "../state/design.js";
import { choicesLoaded, copyWish, kind } from "../state/generation.js";
import { showSide } from "../state/layout.js";
import { surface } from "../state/surface.js";
import { generateCopy } from "./generate-copy.js";
import { loadChoices } from "./load-choices.js";
import { showObject } from "./show-object.js";

/** @typedef {import("../state/generation.js").CopyWish} CopyWish */

/** Puts a text of the design into the Generate panel, to be rewritten there. @param {import("../state/off-brand.js").Words} words */
export async function rewriteObject({ object, text }) {
  // What can be chosen comes with defaults, which would go over the choices made here.
  if (!choicesLoaded.value) await loadChoices();
  const prompt = gettext("Say the same in the voice of the brand.");
  copyWish.value = { ...copyWish.value, prompt, brand: brandId.value, rewrite: { text, object: object.id } };
  kind.value = "copy";
  showSide("generate");
}

/** Has one proposal of a run written anew, at once. @param {import("../state/generation.js").Run} run @param {string} text */
export function rewriteProposal(run, text) {
  const wish = /** @type {CopyWish} */ (run.wish);
  return generateCopy({ ...wish, count: 1, rewrite: { text, object: wish.rewrite?.object ?? "" } });
}

/** Where a text of the design is, its member of a group too. @param {string} id */
function placeOf(id) {
  for (const page of design.value.pages) {
    const root = page.objects.find((object) => withMembers([object]).some((each) => each.id === id && !each.locked));
    if (root) return { page: page.id, root: root.id, id };
  }
  return null;
}

/** @param {string} id of a text; empty where there is none */
export function canReplace(id) {
  return id !== "" && placeOf(id) !== null;
}

/** Says other words with the same text, as one step; looks of single letters go with the old ones. @param {string} id @param {string} words */
export function replaceWords(id, words) {
  const place = placeOf(id);
  if (!place) return;
  surface().endTextEdit();
  edit((document) => changeAnywhere(document, [id], (object) => ({ ...object, text: words.normalize("NFC").trim(), styles: [] })));
  showObject(place);
}
