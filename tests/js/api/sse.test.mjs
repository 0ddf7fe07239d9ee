import assert from "node:assert/strict";
import { test } from "node:test";
import { ApiError, Client } from "../../../static/js/api/client.js";
import { EventParser, readEvents } from "../../../static/js/api/sse.js";
import { startServer } from "./server.mjs";

const STREAM = 'event: job\ndata: {"job_id": "7"}\n\n: ping\n\nevent: words\ndata: {"index": 0, "text": "여름 "}\n\n';

/** @param {string} text */
const parsed = (text) => new EventParser().feed(text);

test("events, comments, several data lines, every kind of line end", () => {
  assert.deepEqual(parsed(STREAM).map(({ event }) => event), ["job", "words"]);
  assert.deepEqual(parsed(": only a comment\n\n"), []);
  assert.deepEqual(parsed("data: one\ndata: two\n\n"), [{ event: "message", data: "one\ntwo" }]);
  assert.deepEqual(parsed("event: a\r\ndata:x\r\n\r\n"), [{ event: "a", data: "x" }]);
  assert.deepEqual(parsed("event: a\rdata: x\r\rdata: "), [{ event: "a", data: "x" }]);
});

test("an event that is not whole waits for its end", () => {
  const parser = new EventParser();
  const events = [...STREAM].flatMap((letter) => parser.feed(letter));
  assert.deepEqual(events.map(({ data }) => JSON.parse(data)), [{ job_id: "7" }, { index: 0, text: "여름 " }]);
});

test("a syllable cut in two bytes is read whole", async () => {
  const bytes = new TextEncoder().encode(STREAM);
  const body = new ReadableStream({
    start(controller) {
      bytes.forEach((byte) => controller.enqueue(Uint8Array.of(byte)));
      controller.close();
    },
  });
  /** @type {string[]} */
  const heard = [];
  let signs = 0;
  await readEvents(body, ({ data }) => heard.push(data), () => (signs += 1));
  assert.match(heard[1], /여름/);
  assert.equal(signs, bytes.length);
});

/** @param {import("node:test").TestContext} t @param {Parameters<typeof startServer>[0]} routes */
async function clientOf(t, routes) {
  const server = await startServer({ "POST /api/token/refresh": [{ body: { access: "one" } }, { body: { access: "two" } }], ...routes });
  t.after(() => server.close());
  return { server, client: new Client({ baseUrl: server.baseUrl }) };
}

test("the client hears events, sends key and token, and replaces a token that ran out", async (t) => {
  const path = "POST /api/stream";
  const { server, client } = await clientOf(t, { [path]: [{ status: 401, body: { code: "token_not_valid" } }, { body: STREAM, headers: { "Content-Type": "text/event-stream" } }] });
  /** @type {any[]} */
  const heard = [];
  await client.stream("/api/stream", { prompt: "x" }, { idempotencyKey: "k", onEvent: (event, data) => heard.push([event, data]) });
  assert.deepEqual(heard, [["job", { job_id: "7" }], ["words", { index: 0, text: "여름 " }]]);
  const last = server.calls.at(-1);
  assert.equal(last?.headers.accept, "text/event-stream");
  assert.equal(last?.headers.authorization, "Bearer two");
  assert.equal(last?.headers["idempotency-key"], "k");
});

test("a refusal before the start is the server's own error", async (t) => {
  const { client } = await clientOf(t, { "POST /api/stream": [{ status: 402, body: { code: "monthly_cap_exceeded", detail: "No." } }] });
  await assert.rejects(client.stream("/api/stream", {}, { onEvent: () => {} }), (/** @type {ApiError} */ error) => error.code === "monthly_cap_exceeded" && error.status === 402);
});

test("what the listener throws ends the stream as it is; a dead line is a network error", async (t) => {
  const { client } = await clientOf(t, { "POST /api/stream": [{ body: STREAM }, { cut: true }] });
  const refusal = new ApiError({ status: 502, code: "provider_unreachable", detail: "" });
  const throwing = () => {
    throw refusal;
  };
  await assert.rejects(client.stream("/api/stream", {}, { onEvent: throwing }), refusal);
  await assert.rejects(client.stream("/api/stream", {}, { onEvent: () => {} }), (/** @type {ApiError} */ error) => error.isNetwork);
});
