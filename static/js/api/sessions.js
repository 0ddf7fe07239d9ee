// Where the account is signed in.
import { client } from "./client.js";

/**
 * @typedef {"computer" | "phone" | "tablet" | "program" | "unknown"} DeviceKind
 * @typedef {{id: string, device: string, kind: DeviceKind, address: string, created_at: string, last_used_at: string, current: boolean}} Device
 *   `device` in words, `address` empty when unknown
 */

/** The open sign-ins, this one first, then the last used; `count` says how many there are in all. @returns {Promise<{results: Device[], count: number}>} */
export async function listDevices() {
  return (await client.get("/api/me/sessions")).data;
}

/** Ends one sign-in at once. @param {string} id */
export async function endDevice(id) {
  await client.del(`/api/me/sessions/${id}`);
}

/** Ends every sign-in but this one. */
export async function endOtherDevices() {
  await client.del("/api/me/sessions");
}
