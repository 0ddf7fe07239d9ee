import assert from "node:assert/strict";
import { test } from "node:test";
import { client } from "../../../static/js/api/client.js";
import { waitForJob } from "../../../static/js/api/jobs.js";
import { startServer } from "./server.mjs";

const STATUS = "GET /api/jobs/j1/status";
const job = (/** @type {string} */ status, more = {}) => ({ body: { job_id: "j1", status, result: null, error: null, ...more } });

/** @param {import("node:test").TestContext} t @param {any[]} replies */
async function serve(t, replies) {
  const server = await startServer({ [STATUS]: replies });
  client.baseUrl = server.baseUrl;
  client.session.open("token");
  t.after(() => server.close());
}

test("a job is followed until it is done", async (t) => {
  await serve(t, [job("pending"), job("processing"), job("completed", { result: { result: "까먹는 겨울" } })]);
  /** @type {string[]} */
  const seen = [];
  const done = await waitForJob("j1", { onChange: ({ status }) => seen.push(status) });
  assert.equal(done.result.result, "까먹는 겨울");
  assert.deepEqual(seen, ["pending", "processing", "completed"]);
});

test("a failed job is an error with the job's own code and sentence", async (t) => {
  await serve(t, [job("failed", { error: { code: "provider_timeout", detail: "Too slow." } })]);
  await assert.rejects(waitForJob("j1"), { code: "provider_timeout", message: "Too slow." });
});

test("a cancelled job is an error that says so", async (t) => {
  await serve(t, [job("cancelled")]);
  await assert.rejects(waitForJob("j1"), { code: "job_cancelled" });
});

test("waiting can be stopped", async (t) => {
  await serve(t, [job("processing")]);
  const stop = new AbortController();
  setTimeout(() => stop.abort(), 50);
  await assert.rejects(waitForJob("j1", { signal: stop.signal }), { code: "aborted" });
});
