import { queueImage } from "../../api/generate.js";
import { waitForJob } from "../../api/jobs.js";
import { changeRun } from "../state/generation.js";
import { followRun } from "./follow-run.js";

/** @typedef {import("../state/generation.js").PictureWish} PictureWish */

/**
 * Has a picture drawn in the queue; the result waits in the panel.
 * @param {PictureWish} wish @param {{fresh?: boolean, key?: string}} [how] `fresh`: though the cache knows one
 */
export function generatePicture(wish, { fresh = false, key } = {}) {
  return followRun(
    "picture",
    wish,
    async (id, work) => {
      const { job_id: jobId } = await queueImage(requestOf(wish, fresh), { signal: work.signal, idempotencyKey: work.key });
      work.hasJob(jobId);
      const onChange = (/** @type {import("../../api/jobs.js").JobStatus} */ { status }) => follow(id, status);
      return (await waitForJob(jobId, { signal: work.signal, onChange })).result;
    },
    key,
  );
}

/** @param {string} id @param {import("../../api/jobs.js").JobState} status */
function follow(id, status) {
  if (status === "pending" || status === "processing") changeRun(id, { stage: status });
}

/** @param {PictureWish} wish @param {boolean} fresh */
function requestOf({ prompt, model, brand, campaign, size, quality }, fresh) {
  return {
    prompt: prompt.normalize("NFC").trim(),
    ...(fresh && { fresh }),
    ...(model && { model }),
    ...(size && { size }),
    ...(quality && { quality }),
    ...(brand && { brand_id: Number(brand) }),
    ...(campaign && { campaign_id: Number(campaign) }),
  };
}
