/** Which column of a file means what: choosing one, and what follows from it. Pure. */

/** @typedef {import("../../api/imports.js").Role} Role */
/** @typedef {import("../../api/imports.js").Report} Report */
/** @typedef {{campaign: string, roles: (Role | null)[]}} Choice `campaign`: an id, COLUMN, or empty while nothing is chosen */

/** Instead of one campaign for everything, a column says. */
export const COLUMN = "column";
const COUNTS = /** @type {const} */ (["impressions", "clicks", "conversions"]);
const NAMED = /** @type {const} */ (["metric_name", "metric_value"]);
/** @type {Role[]} */
export const ROLES = ["date", ...COUNTS, "campaign", "creative", ...NAMED];

/** What the server took the columns for. @param {Report} report @param {string} campaign what is chosen so far @returns {Choice} */
export function choiceOf({ columns }, campaign) {
  const roles = columns.map(({ role }) => role);
  return { roles, campaign: campaign || (roles.includes("campaign") ? COLUMN : "") };
}

/**
 * A column with another meaning; no two mean the same, and a file has either a column for each count or a row for each.
 * @param {Choice} choice @param {number} index @param {Role | null} role @returns {Choice}
 */
export function withRole(choice, index, role) {
  const roles = choice.roles.map((other, at) => (at === index ? role : excludes(role, other) ? null : other));
  if (role === "campaign") return { roles, campaign: COLUMN };
  return { roles, campaign: choice.campaign === COLUMN && !roles.includes("campaign") ? "" : choice.campaign };
}

/** @param {Role | null} role @param {Role | null} other */
function excludes(role, other) {
  if (!role || !other) return false;
  const isAmong = (/** @type {readonly string[]} */ group) => group.includes(role);
  if (isAmong(COUNTS)) return role === other || /** @type {readonly string[]} */ (NAMED).includes(other);
  if (isAmong(NAMED)) return role === other || /** @type {readonly string[]} */ (COUNTS).includes(other);
  return role === other;
}

/** Of another campaign, or of those that a column names. @param {Choice} choice @param {string} campaign @returns {Choice} */
export function withCampaign(choice, campaign) {
  const roles = campaign === COLUMN ? choice.roles : choice.roles.map((role) => (role === "campaign" ? null : role));
  return { roles, campaign };
}

/** Role to column, as the server takes it. @param {(Role | null)[]} roles @returns {Partial<Record<Role, number>>} */
export function mappingOf(roles) {
  return Object.fromEntries(roles.map((role, index) => [role, index]).filter(([role]) => role));
}

/** Whether importing would change anything. @param {Report} report */
export function changesAnything({ counts_new: added, counts_changed: changed }) {
  return added + changed > 0;
}
