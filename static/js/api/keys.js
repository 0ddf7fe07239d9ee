// The account's API keys.
import { client } from "./client.js";

/**
 * @typedef {"read" | "projects" | "campaigns" | "metrics" | "generate"} Scope
 * @typedef {{id: string, name: string, prefix: string, scopes: Scope[], created_at: string, last_used_at: string | null, expires_at: string | null}} ApiKey
 * @typedef {{name: string, scopes: Scope[], expires_at: string | null}} NewApiKey
 */

/** Those that are not revoked, the last made first. @returns {Promise<ApiKey[]>} */
export async function listKeys() {
  return (await client.get("/api/me/keys?page_size=200")).data.results;
}

/** Makes a key; `key` is its text, which is told this once. @param {NewApiKey} wanted @returns {Promise<ApiKey & {key: string}>} */
export async function makeKey(wanted) {
  return (await client.post("/api/me/keys", wanted)).data;
}

/** Revokes a key at once and for good. @param {string} id */
export async function revokeKey(id) {
  await client.del(`/api/me/keys/${id}`);
}
