import { formatDate, formatMoney, gettext, interpolate } from "../../i18n.js";

/** @typedef {import("../../api/campaigns.js").Campaign} Campaign */
/** @typedef {import("../../api/campaigns.js").Status} Status */

/** @param {Status} status */
export function statusName(status) {
  return { draft: gettext("Draft"), active: gettext("Active"), paused: gettext("Paused"), completed: gettext("Completed") }[status];
}

/** The colour of its badge; the word says it too. */
export const BADGES = { draft: "badge", active: "badge badge-success", paused: "badge badge-warning", completed: "badge badge-accent" };

/**
 * Where a status may go to, as verbs; nothing leaves "completed".
 * @param {Status} status @returns {{to: Status, label: string, icon: string}[]}
 */
export function movesOf(status) {
  const complete = { to: /** @type {Status} */ ("completed"), label: gettext("Complete"), icon: "check" };
  if (status === "draft") return [{ to: "active", label: gettext("Start"), icon: "arrow-right" }];
  if (status === "active") return [{ to: "paused", label: gettext("Pause"), icon: "" }, complete];
  if (status === "paused") return [{ to: "active", label: gettext("Resume"), icon: "arrow-right" }, complete];
  return [];
}

/** From when to when, as far as that is said. @param {Campaign} campaign */
export function datesOf({ start_date: start, end_date: end }) {
  const [from, to] = [start, end].map((day) => (day ? formatDate(`${day}T00:00:00`) : ""));
  if (from && to) return `${from} – ${to}`;
  if (from) return interpolate(gettext("From %(date)s"), { date: from });
  return to ? interpolate(gettext("Until %(date)s"), { date: to }) : gettext("No dates");
}

/** What is spent of the budget, with what may still be billed. @param {Campaign} campaign */
export function spentOf({ spend }) {
  const used = Number(spend.used) + Number(spend.held);
  const limit = spend.limit === null ? null : Number(spend.limit);
  const words = limit === null ? interpolate(gettext("%(used)s spent, no limit"), { used: formatMoney(used) }) : interpolate(gettext("%(used)s of %(limit)s spent"), { used: formatMoney(used), limit: formatMoney(limit) });
  return { used, limit, words };
}
