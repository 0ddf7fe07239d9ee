import { client } from "./client.js";
import { everyPage } from "./paging.js";

/**
 * @typedef {"tone" | "style" | "values" | "vocabulary" | "forbidden" | "other"} Category
 * @typedef {{category: Category, text: string}} Words
 * @typedef {{kind: "forbidden_words", words: string[]} | {kind: "politeness", form: "haeyo" | "hapsyo" | "plain"} |
 *   {kind: "emoji" | "exclamation" | "sentence_length", most: number}} Check what copy is checked against
 * @typedef {{id: number, category: Category, text: string, position: number, version: number, is_published: boolean, draft: Words | null,
 *   checks: Check[], updated_at: string}} Guideline `version` 0 was never published; `draft` waits beside what is published
 * @typedef {import("./members.js").Role} Role
 * @typedef {{id: number, name: string, palette: string[], fonts: string[], logo: string, shared_with_all: boolean, role: Role,
 *   version: number, guideline_count: number, draft_count: number, created_at: string, updated_at: string}} BrandRow `logo`: address of a
 *   picture, perhaps empty; the counts are of what one may read and publish
 * @typedef {BrandRow & {guidelines: Guideline[]}} Brand
 * @typedef {{number: number, category: Category, text: string, published_by: string | null, published_at: string}} GuidelineVersion
 * @typedef {Words & {where: string, duplicate_of: number | null}} Proposal
 * @typedef {{code: string, detail: string, text: string, where: string}} Skipped
 * @typedef {{code: string, start: number, end: number, found: string, detail: string,
 *   guideline: {id: number, category: Category, text: string} | null}} Finding what in a text is not as the brand speaks; from `start` to
 *   before `end`, in UTF-16 units as JavaScript counts
 */

const one = (/** @type {number} */ id) => `/api/brands/${id}`;
const guideline = (/** @type {number} */ brand, /** @type {number} */ id) => `${one(brand)}/guidelines/${id}`;

/** @param {AbortSignal} [signal] @returns {Promise<BrandRow[]>} all of them */
export function listBrands(signal) {
  return everyPage("/api/brands", signal);
}

/** @param {number} id @param {AbortSignal} [signal] @returns {Promise<Brand>} */
export async function getBrand(id, signal) {
  return (await client.get(one(id), { signal })).data;
}

/** @param {string} name @returns {Promise<Brand>} */
export async function createBrand(name) {
  return (await client.post("/api/brands", { name })).data;
}

/** @param {number} id @param {Partial<Pick<Brand, "name" | "palette" | "fonts" | "logo">>} changes @returns {Promise<Brand>} */
export async function updateBrand(id, changes) {
  return (await client.patch(one(id), changes)).data;
}

/** For good, with its guidelines. @param {number} id */
export async function deleteBrand(id) {
  await client.del(one(id));
}

/** All of them or none. @param {number} brand @param {Words[]} guidelines @param {boolean} publish @returns {Promise<Guideline[]>} */
export async function addGuidelines(brand, guidelines, publish) {
  return (await client.post(`${one(brand)}/guidelines/bulk`, { guidelines, publish })).data.results;
}

/**
 * What is changed of a published one waits as a draft unless `publish` is true.
 * @param {number} brand @param {number} id @param {Partial<Words> & {position?: number, publish?: boolean}} changes @returns {Promise<Guideline>}
 */
export async function changeGuideline(brand, id, changes) {
  return (await client.patch(guideline(brand, id), changes)).data;
}

/** @param {number} brand @param {number} id @returns {Promise<Guideline>} */
export async function publishGuideline(brand, id) {
  return (await client.post(`${guideline(brand, id)}/publish`)).data;
}

/** Every draft, or none. @param {number} brand @returns {Promise<Guideline[]>} those with a new version */
export async function publishGuidelines(brand) {
  return (await client.post(`${one(brand)}/guidelines/publish`)).data.results;
}

/** Has these follow each other so. @param {number} brand @param {number[]} ids @returns {Promise<Guideline[]>} */
export async function orderGuidelines(brand, ids) {
  return (await client.post(`${one(brand)}/guidelines/order`, { ids })).data.results;
}

/** @param {number} brand @param {number} id @returns {Promise<Guideline>} */
export async function discardDraft(brand, id) {
  return (await client.post(`${guideline(brand, id)}/discard-draft`)).data;
}

/** @param {number} brand @param {number} id @param {{keepalive?: boolean}} [options] */
export async function deleteGuideline(brand, id, options) {
  await client.del(guideline(brand, id), options);
}

/** The newest first. @param {number} brand @param {number} id @param {AbortSignal} [signal] @returns {Promise<GuidelineVersion[]>} */
export function listGuidelineVersions(brand, id, signal) {
  return everyPage(`${guideline(brand, id)}/versions`, signal);
}

/** Makes earlier words the draft. @param {number} brand @param {number} id @param {number} number @returns {Promise<Guideline>} */
export async function restoreGuidelineVersion(brand, id, number) {
  return (await client.post(`${guideline(brand, id)}/versions/${number}/restore`)).data;
}

/**
 * Splits a document into guidelines to review; stores nothing.
 * @param {number} brand @param {File} file @param {{signal?: AbortSignal, onProgress?: (share: number) => void}} [options]
 * @returns {Promise<{proposals: Proposal[], skipped: Skipped[], notice: string}>} `notice` says which pages were read, if not all
 */
export async function readGuidelineDocument(brand, file, options) {
  return (await client.upload(`${one(brand)}/guidelines/import`, file, options)).data;
}

/** Reads a text against the brand's published guidelines. @param {number} id @param {string} text @param {AbortSignal} [signal] @returns {Promise<Finding[]>} */
export async function checkText(id, text, signal) {
  return (await client.post(`${one(id)}/check`, { text }, { signal })).data.findings;
}
