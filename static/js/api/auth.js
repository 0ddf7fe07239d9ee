import { client } from "./client.js";

/**
 * @typedef {{id: number, username: string, email: string, language: string, time_zone: string, is_staff: boolean, reuse_similar?: boolean}} User
 *   `reuse_similar`: whether answers to similar prompts may be reused
 */

/** Opens the session that a sign-in answer brings. @param {{data: {access: string, user: User}}} answer */
function open({ data }) {
  client.session.open(data.access);
  return data.user;
}

/**
 * @param {string} identifier user name or e-mail address
 * @param {string} password
 * @returns {Promise<User>}
 */
export async function login(identifier, password) {
  const name = identifier.includes("@") ? "email" : "username";
  return open(await client.post("/api/login", { [name]: identifier, password }));
}

/**
 * @param {{username: string, email: string, password: string, language?: string, time_zone?: string}} account
 * @returns {Promise<User>}
 */
export async function register(account) {
  return open(await client.post("/api/register", account));
}

/** Ends this browser's session. */
export async function logout() {
  await client.post("/api/logout", {});
  client.session.close();
}

/** Ends every session of the account, this one too. @param {{keys: boolean}} more whether its API keys end as well */
export async function logoutEverywhere({ keys }) {
  await client.post("/api/logout", { everywhere: true, keys });
  client.session.close();
}

/** @returns {Promise<User>} */
export async function getMe() {
  return (await client.get("/api/me")).data;
}

/** @param {{language?: string, time_zone?: string, reuse_similar?: boolean}} changes @returns {Promise<User>} */
export async function updateMe(changes) {
  return (await client.patch("/api/me", changes)).data;
}

/** Ends every other session; this one goes on with a new token. @param {string} current @param {string} replacement */
export async function changePassword(current, replacement) {
  const { data } = await client.post("/api/password", { current_password: current, new_password: replacement });
  if (data?.access) client.session.open(data.access);
}

/** Has a mail sent, if the address has an account; the answer is the same either way. @param {string} email */
export async function requestPasswordReset(email) {
  await client.post("/api/password/reset", { email });
}

/** @param {{uid: string, token: string, password: string}} reset */
export async function confirmPasswordReset(reset) {
  await client.post("/api/password/reset/confirm", reset);
}

/** @typedef {{state: "none" | "pending" | "processing" | "ready" | "failed", progress: number, url: string, expires_at: string | null}} DataExport */

/** How far the file with all one's data is. @returns {Promise<DataExport>} */
export async function getExport() {
  return (await client.get("/api/me/export")).data;
}

/** Has the file made. @returns {Promise<DataExport>} */
export async function requestExport() {
  return (await client.post("/api/me/export", {})).data;
}

/** Has the account deleted in 30 days, and signs out everywhere. @param {string} password */
export async function askForDeletion(password) {
  await client.post("/api/me/deletion", { password });
  client.session.close();
}
