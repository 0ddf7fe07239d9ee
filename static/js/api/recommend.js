import { client } from "./client.js";

/**
 * @typedef {{impressions: number, clicks: number, conversions: number, ctr: number, cvr: number}} Metrics rates as shares of 1
 * @typedef {{id: number, content_type: "text" | "image" | "video", prompt: string, result: any, [more: string]: unknown}} Creative
 *   `result` holds `text`, or `asset`, `url`, `width` and `height`
 * @typedef {{creative: Creative, similarity: number | null, score: number, score_low: number, score_source: string, metrics: Metrics,
 *   alike: number, why: string}} Recommendation `score_low`: what is proven of the score; `alike`: near-duplicates that it stands for
 * @typedef {{query: string, min_performance: number, content_type: string}} RecommendationWish
 */

const RESULTS = 10;

/**
 * Creatives about the same thing that have proven to work, the best first.
 * @param {RecommendationWish} wish @param {AbortSignal} [signal]
 * @returns {Promise<{results: Recommendation[], degraded: boolean}>} `degraded`: words were compared, not meanings
 */
export async function recommend(wish, signal) {
  return (await client.get("/api/creatives/recommend", { query: { ...wish, n_results: RESULTS }, signal })).data;
}
