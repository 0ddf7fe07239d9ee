// What the page of campaigns shows.
import { computed, signal } from "@preact/signals";
import { listAllCampaigns } from "../../api/campaigns.js";
import { ApiError } from "../../api/client.js";

/** @typedef {import("../../api/campaigns.js").Campaign} Campaign */

export const campaigns = signal(/** @type {Campaign[]} */ ([]));
export const state = signal(/** @type {"loading" | "ready" | "error"} */ ("loading"));
export const loadError = signal(/** @type {ApiError | null} */ (null));
/** A status, or empty for all. */
export const wanted = signal("");
export const shown = computed(() => campaigns.value.filter(({ status }) => !wanted.value || status === wanted.value));

export async function load() {
  state.value = "loading";
  try {
    campaigns.value = await listAllCampaigns();
    state.value = "ready";
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    loadError.value = error;
    state.value = "error";
  }
}
