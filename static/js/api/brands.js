import { client } from "./client.js";

/**
 * @typedef {{id: number, category: string, text: string, [more: string]: unknown}} Guideline
 * @typedef {{id: number, name: string, palette: string[], fonts: string[], logo: string, shared_with_all: boolean, version?: number,
 *   guidelines: Guideline[], [more: string]: unknown}} Brand `logo`: address of a picture, perhaps empty
 * @typedef {{code: string, start: number, end: number, found: string, detail: string,
 *   guideline: {id: number, category: string, text: string} | null}} Finding what in a text is not as the brand speaks; from `start` to
 *   before `end`, in UTF-16 units as JavaScript counts
 */

/** As many as one answer may hold; who has more finds them on the page of brands. */
const MOST = 100;

/** @param {AbortSignal} [signal] @returns {Promise<Brand[]>} */
export async function listBrands(signal) {
  return (await client.get("/api/brands", { query: { page_size: MOST }, signal })).data.results;
}

/** Reads a text against the brand's published guidelines. @param {number} id @param {string} text @param {AbortSignal} [signal] @returns {Promise<Finding[]>} */
export async function checkText(id, text, signal) {
  return (await client.post(`/api/brands/${id}/check`, { text }, { signal })).data.findings;
}
