import { newIdempotencyKey } from "../../api/client.js";
import { cancelJob } from "../../api/jobs.js";
import { beginRun, changeRun, runs } from "../state/generation.js";
import { faultOf } from "./fault.js";
import { loadStanding } from "./load-standing.js";

/** @typedef {import("../state/generation.js").Kind} Kind */
/** @typedef {{key: string, signal: AbortSignal, hasJob: (jobId: string) => void}} Work what a run's work is told, and what it tells: its job's id */

/** The work of each run that is not over. @type {Map<string, {jobId: string, stop: AbortController}>} */
const running = new Map();

/**
 * Runs the work that fulfils a wish; the panel shows how far it is and how it ends.
 * @param {Kind} kind
 * @param {import("../state/generation.js").CopyWish | import("../state/generation.js").PictureWish} wish
 * @param {(id: string, work: Work) => Promise<any>} perform gives the answer
 * @param {string} [key] of an earlier try that got no answer, so that it is not charged twice
 */
export async function followRun(kind, wish, perform, key = newIdempotencyKey()) {
  const id = beginRun(kind, wish, key);
  const stop = new AbortController();
  const work = { jobId: "", stop };
  const hasJob = (/** @type {string} */ jobId) => {
    work.jobId = jobId;
    if (isLeaving(id)) void cancelRun(id);
  };
  running.set(id, work);
  try {
    const answer = await perform(id, { key, signal: stop.signal, hasJob });
    changeRun(id, { phase: "done", answer });
  } catch (error) {
    const fault = faultOf(error);
    changeRun(id, stop.signal.aborted || fault.code === "job_cancelled" ? { phase: "cancelled" } : { phase: "failed", fault });
  } finally {
    running.delete(id);
    void loadStanding();
  }
}

/** @param {string} id */
function isLeaving(id) {
  return runs.value.some((run) => run.id === id && run.leaving);
}

/**
 * Cancels the job on the server, as soon as it has one: a request that was merely dropped is fulfilled, and charged, all the same. A job that
 * ended meanwhile keeps its result.
 * @param {string} id of the run
 */
export async function cancelRun(id) {
  const work = running.get(id);
  if (!work) return;
  changeRun(id, { leaving: true });
  if (!work.jobId) return;
  try {
    await cancelJob(work.jobId);
    work.stop.abort();
  } catch (error) {
    changeRun(id, { leaving: false });
    // 400: it has ended; whoever follows it will tell how.
    faultOf(error);
  }
}
