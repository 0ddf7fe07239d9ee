import { client } from "./client.js";
import { everyPage } from "./paging.js";

/**
 * @typedef {"draft" | "active" | "paused" | "completed"} Status
 * @typedef {{used: string, held: string, limit: string | null, left: string | null}} Spend decimal dollars
 * @typedef {{id: number, name: string, description: string, status: Status, budget: string | null, start_date: string | null, end_date: string | null,
 *   role: import("./members.js").Role, spend: Spend, created_at: string, updated_at: string}} Campaign
 * @typedef {Pick<Campaign, "name" | "description" | "status" | "budget" | "start_date" | "end_date">} Wish
 * @typedef {{id: number, content_type: "text" | "image" | "video", prompt: string, result: any, model: string, segment: number | null, score: number,
 *   metrics: {impressions: number, clicks: number, conversions: number, ctr: number, cvr: number},
 *   feedback: {count: number, average: number | null, own: number | null}, created_at: string}} Creative
 * @typedef {{id: number, username: string, rating: number, comment: string, created_at: string}} Feedback
 */

const one = (/** @type {number} */ id) => `/api/campaigns/${id}`;
const feedback = (/** @type {number} */ creative) => `/api/creatives/${creative}/feedback`;

/** @returns {Promise<Campaign[]>} all of them */
export function listAllCampaigns() {
  return everyPage("/api/campaigns");
}

/** @param {number} id @returns {Promise<Campaign>} */
export async function getCampaign(id) {
  return (await client.get(one(id))).data;
}

/** @param {Partial<Wish>} wish @returns {Promise<Campaign>} */
export async function createCampaign(wish) {
  return (await client.post("/api/campaigns", wish)).data;
}

/** @param {number} id @param {Partial<Wish>} changes @returns {Promise<Campaign>} */
export async function updateCampaign(id, changes) {
  return (await client.patch(one(id), changes)).data;
}

/** A draft only. @param {number} id */
export async function deleteCampaign(id) {
  await client.del(one(id));
}

/** The newest first. @param {number} campaign @param {string} [next] what the page before answered @returns {Promise<{results: Creative[], next: string | null}>} */
export async function listCreatives(campaign, next) {
  if (next) return (await client.get(new URL(next).pathname + new URL(next).search)).data;
  return (await client.get("/api/creatives", { query: { campaign, page_size: 24 } })).data;
}

/** @param {number} id @returns {Promise<Creative>} */
export async function getCreative(id) {
  return (await client.get(`/api/creatives/${id}`)).data;
}

/** @param {number} campaign @returns {Promise<import("./projects.js").ProjectSummary[]>} the latest ones */
export async function listProjectsOf(campaign) {
  return (await client.get("/api/projects", { query: { campaign, page_size: 24 } })).data.results;
}

/** @param {number} creative @returns {Promise<Feedback[]>} */
export async function listFeedback(creative) {
  return (await client.get(feedback(creative))).data.results;
}

/** @param {number} creative @param {{rating: number, comment?: string}} given @returns {Promise<Feedback>} */
export async function giveFeedback(creative, given) {
  return (await client.post(feedback(creative), given)).data;
}
