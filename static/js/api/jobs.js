import { gettext } from "../i18n.js";
import { ApiError, client } from "./client.js";
import { pause } from "./session.js";

/**
 * @typedef {"pending" | "processing" | "completed" | "failed" | "cancelled"} JobState
 * @typedef {{job_id: string, status: JobState, result: any, error: {code: string, detail: string} | null,
 *   created_at: string, completed_at: string | null}} JobStatus
 */

/** Pauses between polls grow from the first to the last; a job is usually done within seconds. */
const POLL_MS = [500, 700, 1_000, 1_500, 2_000];

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
