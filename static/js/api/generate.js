import { gettext } from "../i18n.js";
import { ApiError, client, newIdempotencyKey } from "./client.js";
import { errorFrom } from "./errors.js";
import { waitForJob } from "./jobs.js";

/**
 * @typedef {{prompt: string, model?: string, max_tokens?: number, temperature?: number, campaign_id?: number, segment_id?: number,
 *   brand_id?: number, tone?: string, n?: number, fresh?: boolean}} TextRequest
 * @typedef {{prompt: string, model?: string, size?: string, quality?: string, campaign_id?: number, brand_id?: number, fresh?: boolean}} ImageRequest
 * @typedef {{prompt_tokens: number, completion_tokens: number, total_tokens: number, estimated_cost_usd: string}} Usage
 * @typedef {{job_id: string, task_id: string, status: string, poll_url: string}} QueuedJob
 * @typedef {{signal?: AbortSignal, idempotencyKey?: string}} GenerateOptions
 *   one key per wish of the person: sent again with the same key, it is answered and charged once
 */

/** The synchronous answer may take as long as the provider does. */
const GENERATE_TIMEOUT_MS = 300_000;

/** @param {string} path @param {unknown} body @param {GenerateOptions & {timeoutMs?: number}} [options] */
async function send(path, body, options) {
  return (await client.post(path, body, { idempotencyKey: newIdempotencyKey(), ...options })).data;
}

/**
 * What a prompt becomes and the most it can cost; nothing is written, nothing is spent.
 * @typedef {{id: number, category: import("./brands.js").Category, text: string, similarity: number | null}} PreviewGuideline
 * @typedef {{brand_context_used: (PreviewGuideline & {version: number, reason: "forbidden" | "tone" | "relevant" | "all"})[],
 *   brand_context_degraded: boolean, left_out: PreviewGuideline[], messages: {role: string, content: string}[],
 *   prompt_tokens: number, most_usd: string}} Preview
 * @param {TextRequest} request @param {AbortSignal} [signal] @returns {Promise<Preview>}
 */
export async function previewText(request, signal) {
  return (await client.post("/api/generate/text/preview", request, { signal })).data;
}

/**
 * Writes copy and waits for it.
 * @param {TextRequest} request @param {GenerateOptions} [options]
 * @returns {Promise<{job_id: string, result: string, results: string[], usage: Usage, quota: any, cached: boolean, model?: string}>}
 */
export function generateText(request, options) {
  return send("/api/generate/text", request, { timeoutMs: GENERATE_TIMEOUT_MS, ...options });
}

/**
 * Writes copy and tells the words as they come. When the line breaks the job goes on, and so does the waiting.
 * @param {TextRequest} request
 * @param {GenerateOptions & {onJob?: (id: string) => void, onWords?: (index: number, words: string) => void}} options
 * @returns {Promise<any>} what generateText gives
 * @throws {ApiError} with the job's own code and sentence, or `job_cancelled`
 */
export async function streamText(request, { onJob, onWords, ...options }) {
  let jobId = "";
  /** @type {any} */
  let answer = null;
  const onEvent = (/** @type {string} */ event, /** @type {any} */ data) => {
    if (event === "job") onJob?.((jobId = data.job_id));
    else if (event === "words") onWords?.(data.index, data.text);
    else if (event === "result") answer = data;
    else if (event === "error") throw streamError(data);
    else if (event === "cancelled") throw new ApiError({ status: 200, code: "job_cancelled", detail: gettext("The job was cancelled.") });
  };
  try {
    await client.stream("/api/generate/text/stream", request, { idempotencyKey: newIdempotencyKey(), ...options, onEvent });
  } catch (error) {
    const isBroken = error instanceof ApiError && error.isNetwork && error.code !== "aborted";
    if (!jobId || !isBroken) throw error;
  }
  return answer ?? (await waitForJob(jobId, { signal: options.signal })).result;
}

/** @param {any} problem the document of an `error` event */
function streamError(problem) {
  const header = (/** @type {string} */ name) => (name === "Retry-After" && problem.retry_after ? String(problem.retry_after) : null);
  return errorFrom(problem.status, problem, header, gettext("Something went wrong on our side. Try again in a moment."));
}

/** Draws a picture and waits for it. @param {ImageRequest} request @param {GenerateOptions} [options] @returns {Promise<any>} */
export function generateImage(request, options) {
  return send("/api/generate/image", request, { timeoutMs: GENERATE_TIMEOUT_MS, ...options });
}

/** Queues copy; follow it with waitForJob. @param {TextRequest} request @param {GenerateOptions} [options] @returns {Promise<QueuedJob>} */
export function queueText(request, options) {
  return send("/api/generate/text/async", request, options);
}

/** Queues a picture; follow it with waitForJob. @param {ImageRequest} request @param {GenerateOptions} [options] @returns {Promise<QueuedJob>} */
export function queueImage(request, options) {
  return send("/api/generate/image/async", request, options);
}
