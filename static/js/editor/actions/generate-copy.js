import { streamText } from "../../api/generate.js";
import { addWords, changeRun } from "../state/generation.js";
import { followRun } from "./follow-run.js";

/** @typedef {import("../state/generation.js").CopyWish} CopyWish */

/**
 * Has copy written, word by word; the result waits in the panel.
 * @param {CopyWish} wish @param {{fresh?: boolean, key?: string}} [how] `fresh`: though the cache knows an answer
 */
export function generateCopy(wish, { fresh = false, key } = {}) {
  return followRun(
    "copy",
    wish,
    (id, work) =>
      streamText(requestOf(wish, fresh), {
        signal: work.signal,
        idempotencyKey: work.key,
        onJob: (jobId) => {
          work.hasJob(jobId);
          changeRun(id, { stage: "processing" });
        },
        onWords: (index, words) => addWords(id, index, words),
      }),
    key,
  );
}

/** @param {CopyWish} wish @param {boolean} fresh */
function requestOf({ prompt, model, tone, brand, segment, campaign, count, rewrite, reuse }, fresh) {
  return {
    prompt: prompt.normalize("NFC").trim(),
    n: count,
    ...(fresh && { fresh }),
    ...(!reuse && { reuse_similar: false }),
    ...(rewrite && { rewrite_of: rewrite.text.normalize("NFC") }),
    ...(model && { model }),
    ...(tone && { tone }),
    ...(brand && { brand_id: Number(brand) }),
    ...(segment && { segment_id: Number(segment) }),
    ...(campaign && { campaign_id: Number(campaign) }),
  };
}
