// What the page of campaigns shows.
import { computed, signal } from "@preact/signals";
import { campaignLines } from "../../api/analytics.js";
import { listAllCampaigns } from "../../api/campaigns.js";
import { ApiError } from "../../api/client.js";

/** @typedef {import("../../api/campaigns.js").Campaign} Campaign */

export const campaigns = signal(/** @type {Campaign[]} */ ([]));
export const state = signal(/** @type {"loading" | "ready" | "error"} */ ("loading"));
export const loadError = signal(/** @type {ApiError | null} */ (null));
/** The last 28 days of those that were measured in them; null until they are there. */
export const lines = signal(/** @type {{first: string, of: Map<number, import("../../api/analytics.js").Line>} | null} */ (null));
/** A status, or empty for all. */
export const wanted = signal("");
export const shown = computed(() => campaigns.value.filter(({ status }) => !wanted.value || status === wanted.value));

export async function load() {
  state.value = "loading";
  try {
    campaigns.value = await listAllCampaigns();
    state.value = "ready";
    await loadLines();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    loadError.value = error;
    state.value = "error";
  }
}

/** The list is of use without them. */
async function loadLines() {
  try {
    const { first, campaigns: found } = await campaignLines();
    lines.value = { first, of: new Map(found.map((line) => [line.campaign, line])) };
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
  }
}

/** What is drawn beside a campaign; null: not known. @param {number} id @returns {import("./weeks.js").Weeks | null} */
export function weeksOf(id) {
  return lines.value && { first: lines.value.first, line: lines.value.of.get(id) ?? null };
}
