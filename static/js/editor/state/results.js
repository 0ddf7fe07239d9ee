/** What the Results panel shows. It outlives the panel; which campaign was chosen is remembered in this browser. */
import { signal } from "@preact/signals";

/**
 * @typedef {import("../../api/analytics.js").CampaignResults} CampaignResults
 * @typedef {import("../../api/analytics.js").Comparison} Comparison
 * @typedef {import("./generation.js").Fault} Fault
 */

const keyOf = (/** @type {number} */ project) => `artify-results-campaign-${project}`;

/** Those that one may see. @type {import("@preact/signals").Signal<{id: number, name: string}[]>} */
export const resultCampaigns = signal([]);
/** Id of the campaign whose results are shown; empty for none. */
export const resultsCampaign = signal("");
export const resultsPhase = signal(/** @type {"loading" | "ready" | "failed"} */ ("loading"));
export const resultsFault = signal(/** @type {Fault | null} */ (null));
/** Of the last 28 days; null where no campaign is chosen. */
export const results = signal(/** @type {CampaignResults | null} */ (null));
/** The best creatives beside each other; null where there are less than two. */
export const resultsCompared = signal(/** @type {Comparison | null} */ (null));

/** The last choice for a project, null where there was none. @param {number} project */
export function rememberedCampaign(project) {
  try {
    return localStorage.getItem(keyOf(project));
  } catch {
    return null;
  }
}

/** @param {number} project @param {string} id empty for none */
export function rememberCampaign(project, id) {
  try {
    localStorage.setItem(keyOf(project), id);
  } catch {
    // A browser that stores nothing begins with the project's own campaign again.
  }
}
