/** Spans of days, as pages of figures offer them; days are plain text like 2026-11-24. */

/** @typedef {import("../../api/costs.js").Span} Span */

const DAY_MS = 86_400_000;

/** The day it is in that zone. @param {string} timeZone @param {Date} [now] */
export function todayIn(timeZone, now = new Date()) {
  return new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" }).format(now);
}

/** @param {string} day @param {number} count may be negative */
export function plusDays(day, count) {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}

/**
 * @param {string} preset `7`, `30` or `90` days, or `month` for this month so far
 * @param {string} today
 * @returns {Span}
 */
export function spanOf(preset, today) {
  const first = preset === "month" ? `${today.slice(0, 8)}01` : plusDays(today, 1 - Number(preset));
  return { first, last: today };
}

/** The days that an address names as from and to, or null. @param {URLSearchParams} query @returns {Span | null} */
export function spanIn(query) {
  const [first, last] = [query.get("from") ?? "", query.get("to") ?? ""];
  const areDays = [first, last].every((day) => /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)));
  return areDays && faultOf({ first, last }) === null ? { first, last } : null;
}

/** What is wrong with a span, or null. @param {Span} span @returns {"order" | "long" | "empty" | null} */
export function faultOf({ first, last }) {
  if (!first || !last) return "empty";
  if (first > last) return "order";
  return (Date.parse(last) - Date.parse(first)) / DAY_MS >= 400 ? "long" : null;
}
