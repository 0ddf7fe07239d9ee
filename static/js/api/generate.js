import { client, newIdempotencyKey } from "./client.js";

/**
 * @typedef {{prompt: string, model?: string, max_tokens?: number, temperature?: number, campaign_id?: number, segment_id?: number,
 *   brand_id?: number, tone?: string, n?: number}} TextRequest
 * @typedef {{prompt: string, model?: string, size?: string, quality?: string, campaign_id?: number, brand_id?: number}} ImageRequest
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
 * Writes copy and waits for it.
 * @param {TextRequest} request @param {GenerateOptions} [options]
 * @returns {Promise<{job_id: string, result: string, results: string[], usage: Usage, quota: any, cached: boolean, model?: string}>}
 */
export function generateText(request, options) {
  return send("/api/generate/text", request, { timeoutMs: GENERATE_TIMEOUT_MS, ...options });
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
