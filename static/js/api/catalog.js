// What one can choose from when generating: models, campaigns.
import { client } from "./client.js";

/**
 * @typedef {{unit: string, size: string, quality: string, usd: string}} Price decimal dollars for one unit
 * @typedef {{name: string, kind: "text" | "image", provider: string, is_default: boolean, prices: Price[]}} Model
 * @typedef {{id: number, name: string, [more: string]: unknown}} Choice
 */

/** @param {string} path @param {AbortSignal} [signal] */
async function results(path, signal) {
  return (await client.get(path, { signal })).data.results;
}

/** @param {AbortSignal} [signal] @returns {Promise<Model[]>} */
export const listModels = (signal) => results("/api/models", signal);

/** @param {AbortSignal} [signal] @returns {Promise<Choice[]>} */
export const listCampaigns = (signal) => results("/api/campaigns", signal);
