/** What the History panel does: look for past generations, and use their prompt again. */
import { listJobs } from "../../api/jobs.js";
import { brands } from "../state/brand.js";
import { choices, choicesLoaded, copyWish, kind, pictureWish } from "../state/generation.js";
import { showSide } from "../state/layout.js";
import { loadingMorePast, pastCursor, pastFault, pastFilters, pastPhase, pastRuns } from "../state/past.js";
import { faultOf } from "./fault.js";
import { loadChoices } from "./load-choices.js";

/** @typedef {import("../state/past.js").PastRun} PastRun */

/** @type {AbortController | null} */
let looking = null;

/** Loads the newest; a search that came later wins, and what is there stays until the answer comes. */
export async function loadPast() {
  looking?.abort();
  const turn = (looking = new AbortController());
  if (pastRuns.value.length === 0) pastPhase.value = "loading";
  try {
    const { results, next } = await listJobs({ ...asked(), signal: turn.signal });
    pastRuns.value = results;
    pastCursor.value = next;
    pastPhase.value = "ready";
  } catch (error) {
    if (turn.signal.aborted) return;
    pastFault.value = faultOf(error);
    pastPhase.value = "failed";
  }
}

export async function loadMorePast() {
  const cursor = pastCursor.value;
  if (!cursor || loadingMorePast.value) return;
  const filters = pastFilters.value;
  loadingMorePast.value = true;
  pastFault.value = null;
  try {
    const { results, next } = await listJobs({ ...asked(), cursor });
    if (filters !== pastFilters.value) return;
    pastRuns.value = [...pastRuns.value, ...results];
    pastCursor.value = next;
  } catch (error) {
    pastFault.value = faultOf(error);
  } finally {
    loadingMorePast.value = false;
  }
}

/** @param {Partial<import("../state/past.js").PastFilters>} change */
export function filterPast(change) {
  pastFilters.value = { ...pastFilters.value, ...change };
  void loadPast();
}

/** Only what narrows the list. */
function asked() {
  return Object.fromEntries(Object.entries(pastFilters.value).filter(([, value]) => value));
}

/** Puts the prompt and its choices into the Generate panel, where they still exist. @param {PastRun} run */
export async function usePromptAgain(run) {
  // What can be chosen comes with defaults, which would go over the choices of this run.
  if (!choicesLoaded.value) await loadChoices();
  if (run.kind === "text") copyWish.value = copyWishOf(run);
  else pictureWish.value = pictureWishOf(run);
  kind.value = run.kind === "text" ? "copy" : "picture";
  showSide("generate");
}

/** @param {PastRun} run */
function copyWishOf(run) {
  const { tone = "", n = copyWish.value.count } = run.params;
  return { ...copyWish.value, rewrite: null, compare: null, ...shared(run, copyWish.value.model), segment: known(choices.value.segments, run.segment), tone, count: n };
}

/** @param {PastRun} run */
function pictureWishOf(run) {
  const { size = "", quality = "" } = run.params;
  return { ...pictureWish.value, ...shared(run, pictureWish.value.model), size, quality };
}

/** @param {PastRun} run @param {string} usual the model where this one is not offered any more */
function shared({ prompt, model, brand, campaign }, usual) {
  const { models, campaigns } = choices.value;
  const offered = models.some(({ name }) => name === model);
  return { prompt, model: offered ? model : usual, brand: known(brands.value, brand), campaign: known(campaigns, campaign) };
}

/** @param {{id: number}[]} list @param {number | null} id */
function known(list, id) {
  return list.some((choice) => choice.id === id) ? String(id) : "";
}
