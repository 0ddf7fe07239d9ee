import assert from "node:assert/strict";
import { test } from "node:test";
import { ApiError, client } from "../../../static/js/api/client.js";
import { cancelRun, followRun } from "../../../static/js/editor/actions/follow-run.js";
import { copyWish, runs } from "../../../static/js/editor/state/generation.js";
import { startServer } from "../api/server.mjs";

const CANCEL = "POST /api/jobs/j1/cancel";

/** @param {import("node:test").TestContext} t @param {any} reply to being cancelled */
async function begin(t, reply) {
  const server = await startServer({ [CANCEL]: [reply] });
  client.baseUrl = server.baseUrl;
  client.session.open("token");
  t.after(() => server.close());
  /** @type {any} */
  const given = {};
  const over = followRun("copy", copyWish.value, (id, work) => {
    Object.assign(given, work, { id });
    return new Promise((resolve, reject) => {
      given.resolve = resolve;
      work.signal.addEventListener("abort", () => reject(new ApiError({ status: 0, code: "aborted", detail: "Aborted." })));
    });
  });
  return { server, given, over, run: () => /** @type {any} */ (runs.value.find(({ id }) => id === given.id)) };
}

test("what is cancelled before it has a job is cancelled on the server once it has one", async (t) => {
  const { server, given, over, run } = await begin(t, { body: {} });
  await cancelRun(given.id);
  assert.deepEqual([run().phase, run().leaving, given.signal.aborted, server.calls.length], ["running", true, false, 0]);
  given.hasJob("j1");
  await over;
  assert.equal(run().phase, "cancelled");
  assert.equal(server.count(CANCEL), 1);
});

test("a job that has ended meanwhile keeps its result", async (t) => {
  const { given, over, run } = await begin(t, { status: 400, body: { code: "job_ended", detail: "It has ended." } });
  given.hasJob("j1");
  await cancelRun(given.id);
  assert.deepEqual([run().phase, run().leaving], ["running", false]);
  given.resolve({ result: "까먹는 겨울" });
  await over;
  assert.deepEqual([run().phase, run().answer.result], ["done", "까먹는 겨울"]);
  await cancelRun(given.id); // nothing is left to cancel
  assert.equal(run().leaving, false);
});
