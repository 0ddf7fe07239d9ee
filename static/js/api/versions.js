import { client, etagOf } from "./client.js";

/**
 * What a save left, without the canvas.
 * @typedef {{number: number, kind: "auto" | "named" | "restore", label: string, name: string, width: number, height: number,
 *   restored_from: number | null, author: string | null, device: string, tab: string, created_at: string}} VersionSummary
 * @typedef {VersionSummary & {data: Record<string, any>}} Version
 */

/**
 * The versions of a project, newest first.
 * @param {number} project
 * @param {{cursor?: string | null, size?: number, signal?: AbortSignal}} [options] `cursor`: where an earlier answer ended
 * @returns {Promise<{results: VersionSummary[], next: string | null}>} `next`: the cursor of what follows
 */
export async function listVersions(project, { cursor, size, signal } = {}) {
  const { data } = await client.get(`/api/projects/${project}/versions`, { query: { cursor, page_size: size }, signal });
  return { results: data.results, next: data.next && new URL(data.next).searchParams.get("cursor") };
}

/** @param {number} project @param {number} number @param {AbortSignal} [signal] @returns {Promise<Version>} */
export async function getVersion(project, number, signal) {
  return (await client.get(`/api/projects/${project}/versions/${number}`, { signal })).data;
}

/** @param {number} project @param {number} number @param {string} label empty takes the name away @returns {Promise<VersionSummary>} */
export async function labelVersion(project, number, label) {
  return (await client.patch(`/api/projects/${project}/versions/${number}`, { label })).data;
}

/**
 * Makes the project what it was, over the version that was read; another version is refused with 412.
 * @param {number} project
 * @param {number} number
 * @param {number} over
 * @param {string} tab
 * @returns {Promise<import("./projects.js").Project>}
 */
export async function postRestoreVersion(project, number, over, tab) {
  return (await client.post(`/api/projects/${project}/versions/${number}/restore`, {}, { ifMatch: etagOf(over), tab })).data;
}
