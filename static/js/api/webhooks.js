// Addresses that are told of events, and the log of what was sent.
import { client } from "./client.js";

/**
 * @typedef {"job.finished" | "cap.reached" | "metrics.imported"} WebhookEvent
 * @typedef {{id: string, url: string, events: WebhookEvent[], enabled: boolean, disabled_reason: "" | "owner" | "failing" | "gone", failing_since: string | null, created_at: string}} Webhook
 * @typedef {Webhook & {secret: string}} WebhookWithSecret the secret is told this once
 * @typedef {{at: string, status: number | null, milliseconds: number, error: string, detail: string, answer: string}} Try
 * @typedef {{id: string, message_id: string, event: string, body: string, state: "pending" | "delivered" | "failed", tries: number, most_tries: number,
 *   next_try_at: string | null, created_at: string, ended_at: string | null, log: Try[]}} Delivery `log`: the latest first
 */

const PATH = "/api/webhooks";

/** @returns {Promise<Webhook[]>} */
export async function listWebhooks() {
  return (await client.get(PATH)).data.results;
}

/** @param {{url: string, events: WebhookEvent[]}} wish @returns {Promise<WebhookWithSecret>} */
export async function createWebhook(wish) {
  return (await client.post(PATH, wish)).data;
}

/** @param {string} id @param {{url?: string, events?: WebhookEvent[], enabled?: boolean}} changes @returns {Promise<Webhook>} */
export async function changeWebhook(id, changes) {
  return (await client.patch(`${PATH}/${id}`, changes)).data;
}

/** With its log. @param {string} id */
export async function deleteWebhook(id) {
  await client.del(`${PATH}/${id}`);
}

/** @param {string} id @returns {Promise<WebhookWithSecret>} */
export async function rotateSecret(id) {
  return (await client.post(`${PATH}/${id}/rotate-secret`, {})).data;
}

/** Has a test sent; its delivery tells what came of it. @param {string} id @returns {Promise<Delivery>} */
export async function testWebhook(id) {
  return (await client.post(`${PATH}/${id}/test`, {})).data;
}

/** The newest. @param {string} id @returns {Promise<Delivery[]>} */
export async function listDeliveries(id) {
  return (await client.get(`${PATH}/${id}/deliveries`, { query: { page_size: 20 } })).data.results;
}

/** @param {string} id @param {string} delivery @returns {Promise<Delivery>} */
export async function resendDelivery(id, delivery) {
  return (await client.post(`${PATH}/${id}/deliveries/${delivery}/resend`, {})).data;
}
