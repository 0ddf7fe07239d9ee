/** What the Recommended panel does: look for creatives that worked, and use one. */
import { batch } from "@preact/signals";
import { recommend } from "../../api/recommend.js";
import { gettext, interpolate } from "../../i18n.js";
import { isText } from "../core/objects.js";
import { choicesLoaded, copyWish, kind, pictureWish } from "../state/generation.js";
import { showSide } from "../state/layout.js";
import { targets } from "../state/member.js";
import { projectName } from "../state/project.js";
import { recommended, recommendedDegraded, recommendedFault, recommendedPhase, recommendedWish, recommending } from "../state/recommended.js";
import { faultOf } from "./fault.js";
import { loadChoices } from "./load-choices.js";
import { placePicture } from "./place-picture.js";
import { placeText } from "./place-text.js";

/** @typedef {import("../../api/recommend.js").Creative} Creative */

const LONGEST_QUERY = 2_000;

/** @type {AbortController | null} */
let looking = null;

/** Looks for what fits this design: the words of the selected text, else the project's name, until the person types words. */
export function recommendForDesign() {
  if (!recommendedWish.value.own) recommendedWish.value = { ...recommendedWish.value, query: wordsOfDesign() };
  void lookForRecommended();
}

function wordsOfDesign() {
  const [text] = targets.value.filter(isText);
  return String(text?.text || projectName.value).replace(/\s+/g, " ").trim().slice(0, LONGEST_QUERY);
}

/** @param {Partial<import("../state/recommended.js").RecommendedWish>} change */
export function changeRecommended(change) {
  recommendedWish.value = { ...recommendedWish.value, ...change };
  void lookForRecommended();
}

/** A search that came later wins, and what is there stays until the answer comes. */
export async function lookForRecommended() {
  looking?.abort();
  const turn = (looking = new AbortController());
  recommending.value = true;
  if (recommendedPhase.value === "failed") recommendedPhase.value = "loading";
  const { query, least, type } = recommendedWish.value;
  try {
    const { results, degraded } = await recommend({ query: query.normalize("NFC"), min_performance: Number(least), content_type: type }, turn.signal);
    batch(() => {
      recommended.value = results;
      recommendedDegraded.value = degraded;
      recommendedPhase.value = "ready";
      recommending.value = false;
    });
  } catch (error) {
    if (turn.signal.aborted) return;
    recommendedFault.value = faultOf(error);
    recommendedPhase.value = "failed";
    recommending.value = false;
  }
}

/** @param {Creative} creative */
export function placeCreative({ content_type: type, result }) {
  if (type === "text") return placeText(result.text);
  return placePicture({ id: result.asset, url: result.url, width: result.width, height: result.height });
}

/** Fills the Generate panel with a wish for one like this. @param {Creative} creative */
export async function writeOneLike({ content_type: type, prompt, result }) {
  // What can be chosen comes with defaults, which would go over the choices made here.
  if (!choicesLoaded.value) await loadChoices();
  if (type === "text") copyWish.value = { ...copyWish.value, rewrite: null, prompt: promptLike(result.text) };
  else pictureWish.value = { ...pictureWish.value, prompt };
  kind.value = type === "text" ? "copy" : "picture";
  showSide("generate");
}

/** @param {string} text */
function promptLike(text) {
  const { query, own } = recommendedWish.value;
  const about = own && query ? query : projectName.value;
  return interpolate(gettext("Write copy about “%(about)s” in the manner of this one, which worked well:\n\n%(text)s"), { about, text });
}
