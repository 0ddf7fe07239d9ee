/** The figures that results are made of: what they are called, and how they are written. */
import { formatMoney, formatNumber, gettext } from "../../i18n.js";
import { percent } from "../../ui/percent.js";

/** @typedef {import("../../api/analytics.js").Figures} Figures */
/** @typedef {"impressions" | "clicks" | "ctr" | "conversions" | "cvr" | "spend_usd" | "cost_per_click_usd" | "cost_per_conversion_usd"} Name */

/** @type {Name[]} */
export const NAMES = ["impressions", "clicks", "ctr", "conversions", "cvr", "spend_usd", "cost_per_click_usd", "cost_per_conversion_usd"];
/** More of these is better; more of the costs is not. */
const GAINS = ["impressions", "clicks", "ctr", "conversions", "cvr"];

/** @param {Name} name */
export function labelOf(name) {
  return {
    impressions: gettext("Impressions"),
    clicks: gettext("Clicks"),
    ctr: gettext("Click rate"),
    conversions: gettext("Conversions"),
    cvr: gettext("Conversion rate"),
    spend_usd: gettext("Generation cost"),
    cost_per_click_usd: gettext("Cost per click"),
    cost_per_conversion_usd: gettext("Cost per conversion"),
  }[name];
}

/** @param {Name} name @param {number | string | null} value */
export function format(name, value) {
  if (value === null) return "–";
  if (name === "ctr" || name === "cvr") return percent(Number(value));
  return name.endsWith("_usd") ? formatMoney(value) : formatNumber(Number(value));
}

/**
 * How a figure has changed since the days before, or null where there is nothing to compare with.
 * @param {Name} name @param {Figures} now @param {Figures} before
 * @returns {{share: number, tone: "good" | "bad" | "even"} | null}
 */
export function changeOf(name, now, before) {
  const [value, earlier] = [Number(now[name] ?? 0), Number(before[name] ?? 0)];
  if (!earlier || now[name] === null) return null;
  const share = value / earlier - 1;
  if (Math.abs(share) < 0.0005 || name === "spend_usd") return { share, tone: "even" };
  return { share, tone: share > 0 === GAINS.includes(name) ? "good" : "bad" };
}
