import { generateText } from "../../api/generate.js";
import { newIdempotencyKey } from "../../api/client.js";
import { newId } from "../core/ids.js";
import { addRun, changeRun, quota } from "../state/generation.js";
import { faultOf } from "./fault.js";

/** @typedef {import("../state/generation.js").CopyWish} CopyWish */

/** @type {Map<string, AbortController>} */
const running = new Map();

/** Has copy written; the result waits in the panel. @param {CopyWish} wish */
export async function generateCopy(wish) {
  const id = newId();
  const controller = new AbortController();
  running.set(id, controller);
  addRun({ id, kind: "copy", phase: "running", wish, startedAt: Date.now(), stage: "processing", answer: null, fault: null });
  try {
    const answer = await generateText(requestOf(wish), { signal: controller.signal, idempotencyKey: newIdempotencyKey() });
    quota.value = answer.quota ?? quota.value;
    changeRun(id, { phase: "done", answer });
  } catch (error) {
    changeRun(id, controller.signal.aborted ? { phase: "cancelled" } : { phase: "failed", fault: faultOf(error) });
  } finally {
    running.delete(id);
  }
}

/** Stops waiting for copy; what was spent by then stays spent. @param {string} id of the run */
export function cancelCopy(id) {
  running.get(id)?.abort();
}

/** @param {CopyWish} wish */
function requestOf({ prompt, model, tone, brand, segment, campaign, count }) {
  return {
    prompt: prompt.trim(),
    n: count,
    ...(model && { model }),
    ...(tone && { tone }),
    ...(brand && { brand_id: Number(brand) }),
    ...(segment && { segment_id: Number(segment) }),
    ...(campaign && { campaign_id: Number(campaign) }),
  };
}
