import { client } from "./client.js";

/**
 * @typedef {"date" | "campaign" | "creative" | "impressions" | "clicks" | "conversions" | "metric_name" | "metric_value"} Role
 * @typedef {{campaign: number | null, mapping: Partial<Record<Role, number>> | null, source: string, dryRun: boolean}} Wish
 *   `mapping`: role to column, null: as the server guesses
 * @typedef {{index: number, header: string, role: Role | null, samples: string[]}} Column
 * @typedef {{line: number, field: Role, code: string, detail: string, value: string}} Refused
 * @typedef {{campaign: number, creative: number | null, day: string, code: string, detail: string}} Warned
 * @typedef {{dry_run: boolean, encoding: string, delimiter: string, header_line: number, source: string, columns: Column[], missing: Role[],
 *   rows_read: number, rows_refused: number, counts_new: number, counts_changed: number, counts_unchanged: number,
 *   days_new: number, days_changed: number, days_unchanged: number, first_day: string | null, last_day: string | null,
 *   sums: {impressions: number, clicks: number, conversions: number}, refused: Refused[], warnings: Warned[], seconds: number}} Report
 */

/**
 * Tries or stores a file of results.
 * @param {File} file @param {Wish} wish @param {{signal?: AbortSignal, onProgress?: (share: number) => void}} [options]
 * @returns {Promise<Report>}
 */
export async function importResults(file, wish, options) {
  return (await client.upload("/api/metrics/import", file, { ...options, fields: fieldsOf(wish) })).data;
}

/** @param {Wish} wish @returns {Record<string, string>} */
function fieldsOf({ campaign, mapping, source, dryRun }) {
  return {
    dry_run: String(dryRun),
    ...(campaign && { campaign: String(campaign) }),
    ...(mapping && { mapping: JSON.stringify(mapping) }),
    ...(source && { source }),
  };
}
