import { gettext } from "../i18n.js";
import { ApiError, client } from "./client.js";
import { pause } from "./session.js";

/**
 * @typedef {"pending" | "processing" | "completed" | "failed" | "cancelled"} JobState
 * @typedef {{job_id: string, status: JobState, result: any, error: {code: string, detail: string} | null,
 *   created_at: string, completed_at: string | null}} JobStatus
 */

/**
 * A line of the history; dollars are decimal strings.
 * @typedef {{id: string, kind: "text" | "image", status: JobState, model: string, provider: string, prompt: string, params: Record<string, any>,
 *   result: any[] | null, thumbnail_url: string | null, error: string | null, campaign: number | null, brand: number | null, segment: number | null,
 *   cost_usd: string, cache: string, saved_usd: string, created_at: string}} PastJob
 * @typedef {{kind?: string, status?: string, search?: string}} JobFilters
 */

const PAGE_SIZE = 20;

/** Pauses between polls grow from the first to the last; a job is usually done within seconds. */
const POLL_MS = [500, 700, 1_000, 1_500, 2_000];

/**
 * The user's own generations, newest first.
 * @param {JobFilters & {cursor?: string, signal?: AbortSignal}} options `cursor`: where an earlier answer ended
 * @returns {Promise<{results: PastJob[], next: string | null}>} `next`: the cursor of what follows
 */
export async function listJobs({ signal, ...filters }) {
  const { data } = await client.get("/api/jobs", { query: { page_size: PAGE_SIZE, ...filters }, signal });
  return { results: data.results, next: data.next && new URL(data.next).searchParams.get("cursor") };
}

/** @param {JobStatus} job */
export const hasEnded = (job) => job.status !== "pending" && job.status !== "processing";

/** @param {string} id @param {AbortSignal} [signal] @returns {Promise<JobStatus>} */
export async function jobStatus(id, signal) {
  return (await client.get(`/api/jobs/${id}/status`, { signal })).data;
}

/** @param {string} id */
export async function cancelJob(id) {
  await client.post(`/api/jobs/${id}/cancel`, {});
}

/**
 * Polls until the job has ended.
 * @param {string} id
 * @param {{signal?: AbortSignal, onChange?: (job: JobStatus) => void}} [options] `signal` stops the waiting, not the job
 * @returns {Promise<JobStatus>} completed
 * @throws {ApiError} with the job's own code and sentence, or `job_cancelled`
 */
export async function waitForJob(id, { signal, onChange } = {}) {
  for (let poll = 0; ; poll += 1) {
    const job = await jobStatus(id, signal);
    onChange?.(job);
    if (job.status === "completed") return job;
    if (hasEnded(job)) throw errorOf(job);
    await pause(POLL_MS[Math.min(poll, POLL_MS.length - 1)]);
  }
}

/** @param {JobStatus} job */
function errorOf(job) {
  const { code, detail } = job.error ?? { code: `job_${job.status}`, detail: gettext("The job was cancelled.") };
  return new ApiError({ status: 200, code, detail });
}
