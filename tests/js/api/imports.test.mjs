/** Waiting for a worker that imports a large file. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Client } from "../../../static/js/api/client.js";
import { waitForLarge } from "../../../static/js/api/imports.js";
import { startServer } from "./server.mjs";

const JOB = "GET /api/metrics/imports/one";
const TOKEN = { "POST /api/token/refresh": [{ body: { access: "one" } }] };
const quick = { backoffMs: [1] };

/** @param {import("node:test").TestContext} t @param {object[]} answers */
async function waiting(t, answers) {
  const server = await startServer({ ...TOKEN, [JOB]: answers });
  t.after(() => server.close());
  /** @type {string[]} */
  const heard = [];
  const options = { signal: new AbortController().signal, onChange: (/** @type {any} */ { status }) => heard.push(status), from: new Client({ baseUrl: server.baseUrl, ...quick }) };
  return { heard, report: waitForLarge("one", options) };
}

test("a server that does not answer for a while ends no waiting", async (t) => {
  const away = { status: 503, body: { code: "x", detail: "Away." } };
  const done = { body: { status: "completed", report: { rows_read: 3 } } };
  const { heard, report } = await waiting(t, [away, away, away, { body: { status: "processing", report: null } }, done]);
  assert.deepEqual(await report, { rows_read: 3 });
  assert.deepEqual(heard, ["processing", "completed"]);
});

test("a job that failed, or that is not there, does", async (t) => {
  const failed = await waiting(t, [{ body: { status: "failed", report: null, error: { code: "broken_file", detail: "Broken." } } }]);
  await assert.rejects(failed.report, { code: "broken_file" });
  const gone = await waiting(t, [{ status: 404, body: { code: "not_found", detail: "Gone." } }]);
  await assert.rejects(gone.report, { code: "not_found" });
});
