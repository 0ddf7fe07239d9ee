import { newIdempotencyKey } from "../../api/client.js";
import { queueImage } from "../../api/generate.js";
import { cancelJob, waitForJob } from "../../api/jobs.js";
import { newId } from "../core/ids.js";
import { addRun, changeRun, quota } from "../state/generation.js";
import { faultOf } from "./fault.js";

/** @typedef {import("../state/generation.js").PictureWish} PictureWish */

/** The job of each run that is not over. @type {Map<string, {jobId: string, stop: AbortController}>} */
const running = new Map();

/** Has a picture drawn in the queue; the result waits in the panel. @param {PictureWish} wish */
export async function generatePicture(wish) {
  const id = newId();
  const job = { jobId: "", stop: new AbortController() };
  const { signal } = job.stop;
  running.set(id, job);
  addRun({ id, kind: "picture", phase: "running", wish, startedAt: Date.now(), stage: "sending", answer: null, fault: null });
  try {
    job.jobId = (await queueImage(requestOf(wish), { signal, idempotencyKey: newIdempotencyKey() })).job_id;
    const onChange = (/** @type {import("../../api/jobs.js").JobStatus} */ { status }) => follow(id, status);
    const { result } = await waitForJob(job.jobId, { signal, onChange });
    quota.value = result.quota ?? quota.value;
    changeRun(id, { phase: "done", answer: result });
  } catch (error) {
    changeRun(id, signal.aborted ? { phase: "cancelled" } : { phase: "failed", fault: faultOf(error) });
  } finally {
    running.delete(id);
  }
}

/** @param {string} id @param {import("../../api/jobs.js").JobState} status */
function follow(id, status) {
  if (status === "pending" || status === "processing") changeRun(id, { stage: status });
}

/**
 * Cancels the job on the server. A job that ended meanwhile keeps its result.
 * @param {string} id of the run
 */
export async function cancelPicture(id) {
  const job = running.get(id);
  if (!job) return;
  try {
    if (job.jobId) await cancelJob(job.jobId);
    job.stop.abort();
  } catch (error) {
    // 400: it has ended; the poll that runs will tell how.
    faultOf(error);
  }
}

/** @param {PictureWish} wish */
function requestOf({ prompt, model, brand, campaign, size, quality }) {
  return {
    prompt: prompt.trim(),
    ...(model && { model }),
    ...(size && { size }),
    ...(quality && { quality }),
    ...(brand && { brand_id: Number(brand) }),
    ...(campaign && { campaign_id: Number(campaign) }),
  };
}
