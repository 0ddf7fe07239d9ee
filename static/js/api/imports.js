import { ApiError, client } from "./client.js";
import { gettext } from "../i18n.js";
import { pause } from "./session.js";

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
 * @typedef {{id: string, status: "pending" | "processing" | "completed" | "failed" | "cancelled", file_name: string, size_bytes: number,
 *   bytes_read: number, rows_read: number, has_file: boolean, campaign: number | null, source: string, dry_run: boolean, report: Report | null,
 *   error: {code: string, detail: string} | null}} Job a large file, imported by a worker
 * @typedef {{signal?: AbortSignal, onProgress?: (share: number) => void}} Options
 */

const LARGE = "/api/metrics/imports";
/** Pauses between polls grow from the first to the last. */
const POLL_MS = [400, 700, 1_000, 1_500];

/**
 * Tries or stores a file of results.
 * @param {File} file @param {Wish} wish @param {Options} [options]
 * @returns {Promise<Report>}
 */
export async function importResults(file, wish, options) {
  return (await client.upload("/api/metrics/import", file, { ...options, fields: fieldsOf(wish) })).data;
}

/** Sends a large file, for a worker. @param {File} file @param {Wish} wish @param {Options} [options] @returns {Promise<Job>} */
export async function sendLarge(file, wish, options) {
  return (await client.upload(LARGE, file, { ...options, fields: fieldsOf(wish) })).data;
}

/** A large file that is there once more, with another wish. @param {string} id @param {Wish} wish @returns {Promise<Job>} */
export async function runLarge(id, wish) {
  return (await client.post(`${LARGE}/${id}/run`, fieldsOf(wish))).data;
}

/** Nothing is stored, and the file goes. @param {string} id */
export async function cancelLarge(id) {
  await client.post(`${LARGE}/${id}/cancel`, {});
}

/** The large file that is under way, or that was tried and waits to be imported. @returns {Promise<Job | null>} */
export async function openImport() {
  const [newest] = (await client.get(LARGE, { query: { page_size: 1 } })).data.results;
  const waits = newest?.status === "completed" && newest.dry_run && newest.has_file;
  return newest && (isRunning(newest) || waits) ? newest : null;
}

/**
 * Polls until the worker is done.
 * @param {string} id @param {{signal: AbortSignal, onChange: (job: Job) => void, from?: import("./client.js").Client}} options `signal` stops the waiting, not the worker
 * @returns {Promise<Report>}
 * @throws {ApiError} with the worker's own code and sentence
 */
export async function waitForLarge(id, { signal, onChange, from = client }) {
  for (let poll = 0; ; poll += 1) {
    const job = await lookAt(from, id, signal);
    if (job) onChange(job);
    if (job?.report) return job.report;
    if (job && !isRunning(job)) throw new ApiError({ status: 200, ...(job.error ?? { code: "cancelled", detail: gettext("The import was cancelled.") }) });
    await pause(POLL_MS[Math.min(poll, POLL_MS.length - 1)]);
  }
}

/** The job, null where nobody answers for a moment: the worker goes on without us. @param {import("./client.js").Client} from @param {string} id @param {AbortSignal} signal @returns {Promise<Job | null>} */
async function lookAt(from, id, signal) {
  try {
    return (await from.get(`${LARGE}/${id}`, { signal })).data;
  } catch (error) {
    if (error instanceof ApiError && error.code !== "aborted" && (error.isNetwork || error.status >= 500)) return null;
    throw error;
  }
}

/** @param {Job} job */
function isRunning({ status }) {
  return status === "pending" || status === "processing";
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
