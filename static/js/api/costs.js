// What generation cost; days are those of the account's own time zone.
import { client } from "./client.js";

/**
 * Dollars are decimal strings.
 * @typedef {{calls: number, pieces: number, usd: string, hits: number, saved_usd: string}} Costs
 * @typedef {Costs & {day: string, text_usd: string, image_usd: string, embedding_usd: string}} DayCosts
 * @typedef {Costs & {kind?: string, model?: string, campaign?: number | null, name?: string}} GroupCosts
 * @typedef {{first: string, last: string}} Span days as 2026-11-24, both included
 * @typedef {{used: number, limit: number, resets_at: string}} Count
 * @typedef {{time_zone: string, today: Costs, month: Costs & {held_usd: string, unknown_usd: string, cap_usd: string, left_usd: string,
 *   forecast_usd: string, first: string, last: string}, texts: Count, images: Count, by_kind: GroupCosts[],
 *   savings: {exact: {hits: number, usd: string}, semantic: {hits: number, usd: string}}}} Summary
 */

/** @param {AbortSignal} [signal] @returns {Promise<Summary>} */
export async function costsSummary(signal) {
  return (await client.get("/api/costs/summary", { signal })).data;
}

/**
 * @param {"day" | "kind" | "model" | "campaign"} groupBy @param {Span} span @param {AbortSignal} [signal]
 * @returns {Promise<{total: Costs, results: any[]}>}
 */
export async function costsHistory(groupBy, { first, last }, signal) {
  return (await client.get("/api/costs/history", { query: { group_by: groupBy, from: first, to: last }, signal })).data;
}

/** Where the table for a spreadsheet is; a page of ours may open it, it has the session. @param {string} groupBy @param {Span} span */
export function costsFile(groupBy, { first, last }) {
  return `/api/costs/history?${new URLSearchParams({ format: "csv", group_by: groupBy, from: first, to: last })}`;
}
