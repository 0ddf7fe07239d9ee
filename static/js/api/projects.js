import { client, etagOf } from "./client.js";

/**
 * A project of the list: everything but the canvas.
 * @typedef {{id: number, name: string, width: number, height: number, version: number, thumbnail: string | null,
 *   campaign: number | null, created_at: string, updated_at: string}} ProjectSummary
 * @typedef {ProjectSummary & {data: Record<string, unknown>}} Project
 * @typedef {{results: ProjectSummary[], next: string | null, previous: string | null, count?: number}} ProjectPage
 */

/**
 * @param {{search?: string, page?: number, signal?: AbortSignal}} [options]
 * @returns {Promise<ProjectPage>}
 */
export async function listProjects({ search, page, signal } = {}) {
  return (await client.get("/api/projects", { query: { search, page }, signal })).data;
}

/** @param {number} id @param {AbortSignal} [signal] @returns {Promise<{project: Project, etag: string}>} */
export async function getProject(id, signal) {
  const { data, etag } = await client.get(`/api/projects/${id}`, { signal });
  return { project: data, etag: etag ?? etagOf(data.version) };
}

/**
 * @param {{name: string, width: number, height: number, data?: Record<string, unknown>, campaign?: number | null}} project
 * @returns {Promise<Project>}
 */
export async function createProject(project) {
  return (await client.post("/api/projects", project)).data;
}

/**
 * Saves part of a project over the version that was read; another version is refused with 412.
 * @param {number} id
 * @param {number | "*"} version `*` overwrites whatever is there
 * @param {Partial<Pick<Project, "name" | "data" | "width" | "height" | "thumbnail" | "campaign">>} changes
 * @param {{signal?: AbortSignal, keepalive?: boolean, timeoutMs?: number}} [options]
 * @returns {Promise<Project>}
 */
export async function updateProject(id, version, changes, options) {
  return (await client.patch(`/api/projects/${id}`, changes, { ...options, ifMatch: matching(version) })).data;
}

/**
 * Saves over the version that was read, and answers without the canvas; another version is refused with 412.
 * @param {number} id
 * @param {number} version
 * @param {string} changes JSON of `name`, and of `data` or `patch`
 * @param {{keepalive?: boolean, timeoutMs?: number, tab?: string}} [options]
 * @returns {Promise<ProjectSummary>}
 */
export async function saveProject(id, version, changes, options) {
  return (await client.patch(`/api/projects/${id}`, changes, { ...options, minimal: true, ifMatch: etagOf(version) })).data;
}

/**
 * Renames whatever version is there: the name alone is sent, so no work of another tab is overwritten.
 * @param {number} id @param {string} name @returns {Promise<Project>}
 */
export function renameProject(id, name) {
  return updateProject(id, "*", { name });
}

/** Stores the small picture of a project; its version stays. @param {number} id @param {Blob} picture */
export async function putThumbnail(id, picture) {
  await client.upload(`/api/projects/${id}/thumbnail`, picture, { method: "PUT", name: "thumbnail" });
}

/** @param {number} id @returns {Promise<Project>} the copy */
export async function duplicateProject(id) {
  return (await client.post(`/api/projects/${id}/duplicate`, {})).data;
}

/** Puts a project away, whatever its version; {@link restoreProject} brings it back. @param {number} id */
export async function deleteProject(id) {
  await client.del(`/api/projects/${id}`, { ifMatch: "*" });
}

/** @param {number} id */
export async function restoreProject(id) {
  await client.post(`/api/projects/${id}/restore`, {});
}

/** @param {number | "*"} version */
function matching(version) {
  return version === "*" ? "*" : etagOf(version);
}
