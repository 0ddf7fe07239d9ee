// The campaign on the page, its creatives and projects, and what can be done to it.
import { computed, signal } from "@preact/signals";
import { campaignLines } from "../../api/analytics.js";
import { deleteCampaign, getCampaign, getCreative, giveFeedback, listCreatives, listProjectsOf, updateCampaign } from "../../api/campaigns.js";
import { ApiError } from "../../api/client.js";
import { showToast } from "../../ui/toast.js";

/** @typedef {import("../../api/campaigns.js").Campaign} Campaign */
/** @typedef {import("../../api/campaigns.js").Creative} Creative */

export const campaign = signal(/** @type {Campaign | null} */ (null));
export const loadError = signal(/** @type {ApiError | null} */ (null));
export const canEdit = computed(() => campaign.value !== null && campaign.value.role !== "viewer");
export const isOwner = computed(() => campaign.value?.role === "owner");
export const creatives = signal(/** @type {Creative[] | null} */ (null));
export const creativesError = signal(/** @type {ApiError | null} */ (null));
export const projects = signal(/** @type {import("../../api/projects.js").ProjectSummary[] | null} */ (null));
/** Its last 28 days; null until they are there. */
export const weeks = signal(/** @type {import("../campaigns/weeks.js").Weeks | null} */ (null));
/** The address of the creatives that come next, or empty. */
export const next = signal("");

/** The campaign that is there; only for what is shown once it is. @returns {Campaign} */
export function here() {
  if (!campaign.value) throw new Error("The campaign is not loaded.");
  return campaign.value;
}

/** @param {number} id */
export async function load(id) {
  loadError.value = null;
  try {
    campaign.value = await getCampaign(id);
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    loadError.value = error;
    return;
  }
  await Promise.all([loadCreatives(), loadProjects(), loadWeeks()]);
}

/** The first creatives, or those after the ones that are there. @param {boolean} [more] */
export async function loadCreatives(more = false) {
  creativesError.value = null;
  try {
    const found = await listCreatives(here().id, more ? next.value : "");
    creatives.value = more ? [...(creatives.value ?? []), ...found.results] : found.results;
    next.value = found.next ?? "";
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    creativesError.value = error;
  }
}

async function loadProjects() {
  try {
    projects.value = await listProjectsOf(here().id);
  } catch (error) {
    complain(error);
  }
}

async function loadWeeks() {
  try {
    const { first, campaigns: [line = null] } = await campaignLines(here().id);
    weeks.value = { first, line };
  } catch (error) {
    complain(error);
  }
}

/** @param {Partial<import("../../api/campaigns.js").Wish>} changes @throws {ApiError} */
export async function save(changes) {
  campaign.value = await updateCampaign(here().id, changes);
}

/** @param {import("../../api/campaigns.js").Status} status */
export async function move(status) {
  try {
    await save({ status });
  } catch (error) {
    complain(error);
    campaign.value = await getCampaign(here().id); // somebody else may have moved it
  }
}

/** Deletes the draft. @returns {Promise<boolean>} whether it is gone */
export async function remove() {
  try {
    await deleteCampaign(here().id);
    return true;
  } catch (error) {
    complain(error);
    return false;
  }
}

/** Rates a creative, and shows the new average. @param {number} id @param {{rating: number, comment?: string}} given @returns {Promise<boolean>} */
export async function rate(id, given) {
  try {
    await giveFeedback(id, given);
    const fresh = await getCreative(id);
    creatives.value = (creatives.value ?? []).map((each) => (each.id === id ? fresh : each));
    return true;
  } catch (error) {
    complain(error);
    return false;
  }
}

/** Says what the server answered; what is no answer of the server's is thrown on. @param {unknown} error */
function complain(error) {
  if (!(error instanceof ApiError)) throw error;
  showToast({ tone: "error", message: error.detail });
}
