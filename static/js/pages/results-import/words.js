/** What the page of importing results says. */
import { formatDate, formatNumber, gettext, interpolate, ngettext } from "../../i18n.js";
import { labelOf } from "../analytics/figures.js";

/** @typedef {import("../../api/imports.js").Role} Role */
/** @typedef {import("../../api/imports.js").Report} Report */
/** @typedef {{share: number | null, isTry: boolean, stage: "sending" | "waiting" | "reading" | "storing", rows?: number}} Busy what is under way */

const LONGEST_SPAN_DAYS = 400; // that pages of results show
const DAY_MS = 86_400_000;

/** @param {Role} role */
export function roleName(role) {
  if (role === "impressions" || role === "clicks" || role === "conversions") return labelOf(role);
  return {
    date: gettext("Date"),
    campaign: gettext("Campaign (name or number)"),
    creative: gettext("Creative (number)"),
    metric_name: gettext("What is counted"),
    metric_value: gettext("The count"),
  }[role];
}

/** What has to be chosen before anything can be read. @param {Role[]} missing @returns {string[]} */
export function missingWords(missing) {
  const counts = missing.includes("impressions") ? [gettext("Choose a column for impressions, clicks or conversions.")] : [];
  const campaign = missing.includes("campaign") ? [gettext("Choose the campaign, or the column that names it.")] : [];
  const others = missing.filter((role) => role === "date" || role === "metric_name" || role === "metric_value");
  const columns = others.map((role) => interpolate(gettext("Choose the column for “%(role)s”."), { role: roleName(role) }));
  return [...campaign, ...columns, ...counts];
}

/** How a file is written. @param {Report} report @returns {string[]} */
export function fileFacts({ encoding, delimiter, header_line: line, rows_read: rows }) {
  const facts = [encodingName(encoding), delimiterName(delimiter)];
  if (line > 1) facts.push(interpolate(gettext("header in line %(line)s"), { line: formatNumber(line) }));
  if (rows) facts.push(interpolate(ngettext("%(count)s row", "%(count)s rows", rows), { count: formatNumber(rows) }));
  return facts;
}

/** @param {string} encoding as Python calls it */
function encodingName(encoding) {
  if (encoding.startsWith("utf-8")) return "UTF-8";
  return encoding.startsWith("utf-16") ? "UTF-16" : gettext("CP949 (Korean Windows)");
}

/** @param {string} sign */
function delimiterName(sign) {
  const names = { ",": gettext("separated by commas"), ";": gettext("separated by semicolons"), "\t": gettext("separated by tabs") };
  return names[/** @type {keyof typeof names} */ (sign)] ?? sign;
}

/** What happens to how many days, or has happened. @param {Report} report @returns {string} */
export function daysWords({ dry_run: isTry, days_new: added, days_changed: changed, days_unchanged: same }) {
  const clauses = [
    clause(added, isTry ? ngettext("%(count)s day is new", "%(count)s days are new", added) : ngettext("%(count)s day was added", "%(count)s days were added", added)),
    clause(changed, isTry ? ngettext("%(count)s day changes", "%(count)s days change", changed) : ngettext("%(count)s day was changed", "%(count)s days were changed", changed)),
    clause(same, isTry ? ngettext("%(count)s day stays as it is", "%(count)s days stay as they are", same) : ngettext("%(count)s day stayed as it was", "%(count)s days stayed as they were", same)),
  ];
  return clauses.filter(Boolean).join(", ");
}

/** @param {number} count @param {string} words */
function clause(count, words) {
  return count ? interpolate(words, { count: formatNumber(count) }) : "";
}

/** Why there is nothing to import, or empty where there is. @param {Report} report */
export function nothingWords({ counts_new: added, counts_changed: changed, counts_unchanged: same, rows_read: read, rows_refused: refused }) {
  if (added + changed > 0) return "";
  if (same > 0) return gettext("All of this has been imported before. Importing it again adds nothing.");
  if (read === 0) return gettext("There are no rows below the header.");
  if (read === refused) return gettext("No row of this file can be used. Why is said below.");
  return gettext("Every count in this file is 0, so there is nothing to add.");
}

/** What is left out of how much. @param {Report} report */
export function refusedWords({ rows_read: read, rows_refused: refused }) {
  const words = ngettext("%(refused)s of %(read)s rows is left out", "%(refused)s of %(read)s rows are left out", refused);
  return interpolate(words, { refused: formatNumber(refused), read: formatNumber(read) });
}

/** The days of a file. @param {Report} report */
export function spanWords({ first_day: first, last_day: last }) {
  if (!first || !last) return "";
  const [from, to] = [first, last].map((day) => formatDate(`${day}T00:00:00`));
  return first === last ? from : `${from} – ${to}`;
}

/** Where the results of these days are. @param {string} campaign an id, else all campaigns @param {Report} report */
export function resultsPath(campaign, { first_day: first, last_day: last }) {
  const path = Number(campaign) ? `/analytics/campaigns/${campaign}` : "/analytics";
  if (!first || !last) return path;
  const earliest = new Date(Date.parse(last) - (LONGEST_SPAN_DAYS - 1) * DAY_MS).toISOString().slice(0, 10);
  return `${path}?${new URLSearchParams({ from: first > earliest ? first : earliest, to: last })}`;
}

/** @param {number} bytes */
export function sizeWords(bytes) {
  const [value, unit] = bytes < 1_000_000 ? [Math.max(1, Math.round(bytes / 1000)), "kilobyte"] : [bytes / 1_000_000, "megabyte"];
  return formatNumber(value, { style: "unit", unit, maximumFractionDigits: value < 10 ? 1 : 0 });
}

/** How far a worker is. @param {import("../../api/imports.js").Job} job @returns {{share: number | null, stage: "waiting" | "reading" | "storing", rows: number}} */
export function progressOf({ status, bytes_read: read, size_bytes: size, rows_read: rows }) {
  if (status === "pending" || !size) return { share: null, stage: "waiting", rows };
  const share = Math.min(1, read / size);
  return share > 0.98 ? { share: null, stage: "storing", rows } : { share, stage: "reading", rows };
}

/** What is being done. @param {Busy} busy @param {string} name of the file */
export function busyWords({ stage, isTry, rows }, name) {
  if (stage === "sending") return interpolate(gettext("Uploading “%(name)s”"), { name });
  if (stage === "waiting") return gettext("Waiting for its turn");
  if (stage === "storing") return isTry ? gettext("Adding up") : gettext("Storing the results");
  if (rows) return interpolate(gettext("Reading: %(count)s rows so far"), { count: formatNumber(rows) });
  return interpolate(gettext("Reading “%(name)s”"), { name });
}
