import { client } from "./client.js";
import { everyPage } from "./paging.js";

/**
 * @typedef {{age?: [number | null, number | null], gender?: "female" | "male", region?: string[], interests?: string[], behaviour?: string[],
 *   life_stage?: string[]}} Criteria what is not said does not narrow
 * @typedef {{ko: string, en: string}} Summary
 * @typedef {{id: number, name: string, description: string, criteria: Criteria, summary: Summary, shared: boolean,
 *   role: import("./members.js").Role, created_at: string, updated_at: string}} Segment
 * @typedef {{name: string, description: string, criteria: Criteria}} Wish
 */

const one = (/** @type {number} */ id) => `/api/segments/${id}`;

/** @returns {Promise<Segment[]>} all of them */
export function listAllSegments() {
  return everyPage("/api/segments");
}

/** Those that the creatives of a campaign were written for. @param {number} campaign @returns {Promise<Segment[]>} */
export function listSegmentsOf(campaign) {
  return everyPage(`/api/segments?campaign=${campaign}`);
}

/** The JSON Schema of criteria, in the reader's language. @returns {Promise<any>} */
export async function segmentSchema() {
  return (await client.get("/api/segments/schema")).data;
}

/** @param {Criteria} criteria @param {AbortSignal} [signal] @returns {Promise<Summary>} */
export async function summarize(criteria, signal) {
  return (await client.post("/api/segments/summary", { criteria }, { signal })).data;
}

/** @param {Wish} wish @returns {Promise<Segment>} */
export async function createSegment(wish) {
  return (await client.post("/api/segments", wish)).data;
}

/** @param {number} id @param {Partial<Wish>} changes @returns {Promise<Segment>} */
export async function updateSegment(id, changes) {
  return (await client.patch(one(id), changes)).data;
}

/** @param {number} id @param {{keepalive?: boolean}} [options] */
export async function deleteSegment(id, options) {
  await client.del(one(id), options);
}
