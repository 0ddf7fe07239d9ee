import { client } from "./client.js";

/**
 * @typedef {import("./costs.js").Span} Span
 * @typedef {{impressions: number, clicks: number, conversions: number, ctr: number, cvr: number}} Counts
 * @typedef {Counts & {spend_usd: string, cost_per_click_usd: string | null, cost_per_conversion_usd: string | null}} Figures
 * @typedef {{id: number, content_type: string, prompt: string, result: any, score_low: number, score_source: string, project: number | null, metrics: Counts}} Creative
 * @typedef {Span & {before: Span, total: Figures, total_before: Figures, days: (Figures & {day: string})[]}} Results
 * @typedef {Figures & {segment: number | null, name: string | null, creatives: number, ctr_low: number, ctr_high: number, ctr_known: boolean, cvr_low: number,
 *   cvr_high: number, cvr_known: boolean}} SegmentFigures `known`: whether there is enough to speak of the rate
 * @typedef {{campaign: number, impressions: number[], clicks: number[]}} Line day by day
 * @typedef {Results & {campaigns: (Figures & {campaign: number, name: string})[], best: Creative[], worst: Creative[]}} Overview
 * @typedef {Results & {campaign: {id: number, name: string, status: string}, creatives: (Counts & {creative: Creative})[], segments: SegmentFigures[], whole: Counts}} CampaignResults
 * @typedef {{creative: number, trials: number, successes: number, rate: number, low: number, high: number}} Rate
 * @typedef {{creative: number, lift: number | null, low: number, high: number | null, probability: number, more_trials: number | null}} Difference
 * @typedef {{verdict: "winner" | "alike" | "too_early" | "not_measured" | "impossible_counts", sentence: string, leader: number | null, rates: Rate[], differences: Difference[]}} Question
 * @typedef {{first: string | null, last: string | null, creatives: {letter: string, creative: Creative}[], ctr: Question, cvr: Question}} Comparison
 */

/** @param {number | null} campaign null: all of them @param {Span | null} span null: the last 30 days @returns {Promise<any>} Overview or CampaignResults */
export async function results(campaign, span) {
  return (await client.get(path(campaign), { query: span ? { from: span.first, to: span.last } : {} })).data;
}

/** Of all campaigns. @param {Span} span @returns {Promise<SegmentFigures[]>} */
export async function segmentsOfAll({ first, last }) {
  return (await client.get("/api/analytics/segments", { query: { from: first, to: last } })).data.segments;
}

/** Where they are as a table. @param {Span} span */
export function segmentsFile({ first, last }) {
  return `/api/analytics/segments?${new URLSearchParams({ format: "csv", from: first, to: last })}`;
}

/** The last 28 days. @param {number} campaign @returns {Promise<CampaignResults>} */
export async function lastWeeks(campaign) {
  return (await client.get(path(campaign), { query: { days: 28 } })).data;
}

/** The last 28 days of each campaign that was measured in them. @param {number} [campaign] that one alone @returns {Promise<Span & {campaigns: Line[]}>} */
export async function campaignLines(campaign) {
  return (await client.get("/api/analytics/campaigns", { query: { campaign } })).data;
}

/** @param {number} campaign @param {number[]} creatives @returns {Promise<Comparison>} */
export async function comparison(campaign, creatives) {
  return (await client.get(`${path(campaign)}/compare`, { query: { creatives: creatives.join(",") } })).data;
}

/** Where a table for a spreadsheet is; a page of ours may open it, it has the session. @param {number | null} campaign @param {string} table @param {Span} span */
export function resultsFile(campaign, table, { first, last }) {
  return `${path(campaign)}?${new URLSearchParams({ format: "csv", table, from: first, to: last })}`;
}

/** @param {number} campaign @param {number[]} creatives @param {"ctr" | "cvr"} table */
export function comparisonFile(campaign, creatives, table) {
  return `${path(campaign)}/compare?${new URLSearchParams({ format: "csv", table, creatives: creatives.join(",") })}`;
}

/** @param {number | null} campaign */
function path(campaign) {
  return campaign === null ? "/api/analytics/overview" : `/api/analytics/campaigns/${campaign}`;
}
