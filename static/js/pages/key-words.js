// What is said of API keys: their scopes in words, how long they last, whether they have ended.
import { formatDate, formatRelative, gettext, interpolate, ngettext } from "../i18n.js";

/** @typedef {import("../api/keys.js").Scope} Scope */
/** @typedef {import("../api/keys.js").ApiKey} ApiKey */

const DAY_MS = 86_400_000;
const LIFETIMES_DAYS = [30, 90, 365];

/** Each scope with what it allows, in the order in which they are offered. @returns {{scope: Scope, label: string, hint: string}[]} */
export function scopeWords() {
  return [
    { scope: "read", label: gettext("Read"), hint: gettext("Look at everything, change nothing.") },
    { scope: "projects", label: gettext("Designs"), hint: gettext("Change designs, templates and pictures.") },
    { scope: "campaigns", label: gettext("Campaigns"), hint: gettext("Change campaigns, segments, brands and feedback.") },
    { scope: "metrics", label: gettext("Results"), hint: gettext("Post results of campaigns.") },
    { scope: "generate", label: gettext("Generate"), hint: gettext("Have texts and pictures made. This spends money.") },
  ];
}

/** How long a key may last: days as text, "" for ever. @returns {{value: string, label: string}[]} */
export function lifetimes() {
  const days = LIFETIMES_DAYS.map((count) => ({ value: String(count), label: interpolate(ngettext("%(count)s day", "%(count)s days", count), { count: String(count) }) }));
  return [...days, { value: "", label: gettext("Does not expire") }];
}

/** The moment when a key made now ends. @param {string} days one of `lifetimes` @param {Date} now @returns {string | null} ISO 8601 */
export function endOf(days, now) {
  return days ? new Date(now.getTime() + Number(days) * DAY_MS).toISOString() : null;
}

/** @param {ApiKey} key @param {Date} now */
export const hasExpired = ({ expires_at: end }, now) => end !== null && new Date(end) <= now;

/** What a line says below the name. @param {ApiKey} key @param {Date} now */
export function keyFacts({ last_used_at: used, expires_at: end, ...rest }, now) {
  const lastUse = used ? interpolate(gettext("last used %(when)s"), { when: formatRelative(used) }) : gettext("never used");
  const ended = hasExpired({ ...rest, last_used_at: used, expires_at: end }, now);
  const expiry = end && !ended ? interpolate(gettext("expires %(day)s"), { day: formatDate(end) }) : end ? "" : gettext("does not expire");
  return [lastUse, expiry].filter(Boolean);
}
