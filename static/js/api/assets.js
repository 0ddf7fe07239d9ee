import { client } from "./client.js";

/**
 * An uploaded picture; both addresses are of our own origin, `bytes` is the size of the file.
 * @typedef {{id: string, url: string, thumbnail_url: string, width: number, height: number, content_type: string, bytes: number,
 *   sha256: string, created_at: string}} Asset
 */

/**
 * @param {Blob} file
 * @param {{name?: string, signal?: AbortSignal, onProgress?: (share: number) => void}} [options] `onProgress` hears 0 to 1
 * @returns {Promise<Asset>}
 */
export async function uploadAsset(file, options) {
  return (await client.upload("/api/assets", file, options)).data;
}

/**
 * The caller's own pictures, the newest first.
 * @param {number} page counted from 1
 * @param {number} size how many a page
 * @returns {Promise<{count: number, next: string | null, results: Asset[]}>}
 */
export async function listAssets(page, size) {
  return (await client.get("/api/assets", { query: { page, page_size: size } })).data;
}
