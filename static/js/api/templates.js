// What a new design can begin with.
import { client } from "./client.js";

/**
 * @typedef {"social" | "banner" | "poster"} Category
 * @typedef {{id: number, name: string, category: Category, channel: string, language: "ko" | "en", tags: string[],
 *   width: number, height: number, thumbnail: string | null, is_own: boolean}} Template without its canvas
 * @typedef {{search?: string, category?: string, language?: string, mine?: boolean, page?: number}} TemplateQuery
 * @typedef {{results: Template[], next: string | null, similar: Template[]}} TemplatePage `similar`: close in meaning
 */

/** @param {TemplateQuery} query @param {AbortSignal} [signal] @returns {Promise<TemplatePage>} */
export async function listTemplates(query, signal) {
  return (await client.get("/api/templates", { query, signal })).data;
}

/** Begins a project. @param {number} id @returns {Promise<{id: number}>} the project */
export async function beginWithTemplate(id) {
  return (await client.post(`/api/templates/${id}/use`, {})).data;
}

/**
 * Keeps a project's stored design as a template of one's own.
 * @param {{project: number, name: string, category: Category, language: "ko" | "en"}} wanted
 * @returns {Promise<Template>}
 */
export async function keepTemplate(wanted) {
  return (await client.post("/api/templates", wanted)).data;
}

/** @param {number} id @param {string} name @returns {Promise<Template>} */
export async function renameTemplate(id, name) {
  return (await client.patch(`/api/templates/${id}`, { name })).data;
}

/** @param {number} id */
export async function deleteTemplate(id) {
  await client.del(`/api/templates/${id}`);
}
