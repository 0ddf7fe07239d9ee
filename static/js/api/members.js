// Whom a brand, a campaign or a segment is shared with: `thing` is its path, such as `/api/brands/5`.
import { client } from "./client.js";
import { everyPage } from "./paging.js";

/**
 * @typedef {"owner" | "editor" | "viewer"} Role
 * @typedef {{id: number, username: string, email: string, role: "editor" | "viewer", created_at: string}} Member
 */

/** @param {string} thing @param {AbortSignal} [signal] @returns {Promise<Member[]>} */
export function listMembers(thing, signal) {
  return everyPage(`${thing}/members`, signal);
}

/** @param {string} thing @param {{email: string, role: Member["role"]}} who @returns {Promise<Member>} */
export async function addMember(thing, who) {
  return (await client.post(`${thing}/members`, who)).data;
}

/** @param {string} thing @param {number} id @param {Member["role"]} role @returns {Promise<Member>} */
export async function changeMember(thing, id, role) {
  return (await client.patch(`${thing}/members/${id}`, { role })).data;
}

/** @param {string} thing @param {number} id */
export async function removeMember(thing, id) {
  await client.del(`${thing}/members/${id}`);
}
