import assert from "node:assert/strict";
import { test } from "node:test";
import { ApiError, Client, etagOf } from "../../../static/js/api/client.js";
import { parseRetryAfter } from "../../../static/js/api/errors.js";
import { startServer } from "./server.mjs";

const REFRESH = "POST /api/token/refresh";
const ITEM = "GET /api/item";
const quick = { backoffMs: [5, 5, 5] };

/** @param {import("node:test").TestContext} t @param {Parameters<typeof startServer>[0]} routes */
async function serve(t, routes) {
  const server = await startServer(routes);
  t.after(() => server.close());
  return server;
}

/** Lets one holder in at a time, as navigator.locks does over tabs. */
function makeLocks() {
  let turn = Promise.resolve();
  return { request: (/** @type {string} */ _name, /** @type {() => Promise<any>} */ work) => (turn = turn.then(work, work)) };
}

/** @param {() => Promise<unknown>} call @returns {Promise<ApiError>} */
async function failure(call) {
  try {
    await call();
  } catch (error) {
    assert.ok(error instanceof ApiError, String(error));
    return error;
  }
  throw new assert.AssertionError({ message: "the call should have failed" });
}

test("the first request fetches a token with the cookie, the second reuses it", async (t) => {
  const server = await serve(t, { [REFRESH]: [{ body: { access: "one" } }], [ITEM]: [{ body: { id: 7 }, headers: { ETag: '"v3"' } }] });
  const client = new Client({ baseUrl: server.baseUrl });
  const answer = await client.get("/api/item", { query: { search: "감귤 5kg", page: null, empty: "" } });
  await client.get("/api/item");
  assert.deepEqual(answer, { status: 200, data: { id: 7 }, etag: '"v3"' });
  assert.equal(server.count(REFRESH), 1);
  assert.equal(server.calls[0].headers["x-client"], "browser");
  assert.equal(server.calls[1].headers.authorization, "Bearer one");
  assert.equal(new URLSearchParams(server.calls[1].path.split("?")[1]).toString(), new URLSearchParams({ search: "감귤 5kg" }).toString());
});

test("twenty requests at once share one refresh", async (t) => {
  const server = await serve(t, { [REFRESH]: [{ body: { access: "one" }, delayMs: 30 }], [ITEM]: [{ body: {} }] });
  const client = new Client({ baseUrl: server.baseUrl });
  await Promise.all(Array.from({ length: 20 }, () => client.get("/api/item")));
  assert.equal(server.count(REFRESH), 1);
  assert.equal(server.count(ITEM), 20);
});

test("two tabs take turns: never two refreshes at once", async (t) => {
  let inside = 0;
  let most = 0;
  const refresh = async () => {
    inside += 1;
    most = Math.max(most, inside);
    await new Promise((resolve) => setTimeout(resolve, 20));
    inside -= 1;
    return { body: { access: "x" } };
  };
  const server = await serve(t, { [REFRESH]: refresh, [ITEM]: [{ body: {} }] });
  const locks = /** @type {any} */ (makeLocks());
  const tabs = [1, 2, 3].map(() => new Client({ baseUrl: server.baseUrl, locks }));
  await Promise.all(tabs.map((tab) => tab.get("/api/item")));
  assert.equal(server.count(REFRESH), 3);
  assert.equal(most, 1);
});

test("a refresh that lost the race is tried again and nobody is signed out", async (t) => {
  const raced = { status: 409, body: { status: 409, code: "refresh_raced", detail: "again" } };
  const server = await serve(t, { [REFRESH]: [raced, raced, { body: { access: "third" } }], [ITEM]: [{ body: {} }] });
  const client = new Client({ baseUrl: server.baseUrl });
  client.session.onEnd(() => assert.fail("the session has not ended"));
  await client.get("/api/item");
  assert.equal(server.calls.at(-1)?.headers.authorization, "Bearer third");
  assert.equal(client.session.signedIn, true);
});

test("a token that ran out is replaced once and the request is sent again with its body", async (t) => {
  const route = "PATCH /api/projects/4";
  const expired = { status: 401, body: { status: 401, code: "token_not_valid", detail: "expired" } };
  const server = await serve(t, { [REFRESH]: [{ body: { access: "new" } }], [route]: [expired, { body: { id: 4 } }] });
  const client = new Client({ baseUrl: server.baseUrl });
  client.session.open("old");
  await client.patch("/api/projects/4", { name: "겨울" }, { ifMatch: etagOf(2) });
  const sent = server.calls.filter((call) => call.method === "PATCH");
  assert.deepEqual(sent.map((call) => call.headers.authorization), ["Bearer old", "Bearer new"]);
  assert.deepEqual(sent.map((call) => call.headers["if-match"]), ['"v2"', '"v2"']);
  assert.deepEqual(sent[1].body, { name: "겨울" });
});

test("a refused refresh ends the session: listeners hear it once, later requests ask for no token", async (t) => {
  const ended = { status: 401, body: { status: 401, code: "token_not_valid", detail: "Sign in again." } };
  const server = await serve(t, { [REFRESH]: [ended], [ITEM]: [ended] });
  const client = new Client({ baseUrl: server.baseUrl, ...quick });
  let heard = 0;
  client.session.onEnd(() => (heard += 1));
  const errors = await Promise.all([1, 2, 3].map(() => failure(() => client.get("/api/item"))));
  assert.deepEqual(errors.map((error) => error.status), [401, 401, 401]);
  assert.equal(heard, 1);
  await failure(() => client.get("/api/item"));
  assert.equal(server.count(REFRESH), 1);
});

test("a busy refresh does not end the session", async (t) => {
  const server = await serve(t, { [REFRESH]: [{ status: 503, body: "<html>" }, { body: { access: "back" } }], [ITEM]: [{ body: { ok: true } }] });
  const client = new Client({ baseUrl: server.baseUrl, ...quick });
  assert.deepEqual((await client.get("/api/item")).data, { ok: true });
});

test("a page without a session asks for no token", async (t) => {
  const server = await serve(t, { "POST /api/login": [{ status: 401, body: { status: 401, code: "invalid_credentials", detail: "No." } }] });
  const client = new Client({ baseUrl: server.baseUrl, signedIn: false });
  const error = await failure(() => client.post("/api/login", { username: "a", password: "b" }));
  assert.equal(error.code, "invalid_credentials");
  assert.equal(server.count(REFRESH), 0);
  assert.equal(server.count("POST /api/login"), 1);
});

/** A client that is signed in already. @param {string} baseUrl @param {object} [options] */
function signedIn(baseUrl, options = quick) {
  const client = new Client({ baseUrl, ...options });
  client.session.open("token");
  return client;
}

test("GET is tried again after a cut connection and a 503, at most three times", async (t) => {
  const busy = { status: 503, body: "" };
  const server = await serve(t, { [ITEM]: [{ cut: true }, busy, { body: { ok: 1 } }], "GET /api/never": [busy] });
  const client = signedIn(server.baseUrl);
  assert.deepEqual((await client.get("/api/item")).data, { ok: 1 });
  assert.equal((await failure(() => client.get("/api/never"))).status, 503);
  assert.equal(server.count("GET /api/never"), 4);
});

test("a POST is sent once, unless it carries an idempotency key", async (t) => {
  const server = await serve(t, { "POST /api/plain": [{ cut: true }], "POST /api/keyed": [{ cut: true }, { body: { job_id: "1" } }] });
  const client = signedIn(server.baseUrl);
  const error = await failure(() => client.post("/api/plain", {}));
  assert.deepEqual([error.status, error.code, error.isNetwork], [0, "network_error", true]);
  assert.equal(server.count("POST /api/plain"), 1);
  await client.post("/api/keyed", {}, { idempotencyKey: "k1" });
  assert.deepEqual(server.calls.slice(-2).map((call) => call.headers["idempotency-key"]), ["k1", "k1"]);
});

test("a wait that the server asks for is kept when short, told when long", async (t) => {
  const wait = (/** @type {string} */ seconds) => ({ status: 503, headers: { "Retry-After": seconds }, body: { status: 503, code: "busy", detail: "Later." } });
  const server = await serve(t, { [ITEM]: [wait("1"), { body: {} }], "GET /api/long": [wait("60")] });
  const client = signedIn(server.baseUrl);
  const start = Date.now();
  await client.get("/api/item");
  assert.ok(Date.now() - start >= 950);
  assert.equal((await failure(() => client.get("/api/long"))).retryAfter, 60);
  assert.equal(server.count("GET /api/long"), 1);
});

test("a problem document becomes an ApiError with its fields", async (t) => {
  const errors = [{ field: "email", code: "unique", detail: "Taken." }, { field: "email", code: "invalid", detail: "Odd." }];
  const body = { status: 400, code: "invalid", detail: "Look at the fields.", errors, request_id: "r-1" };
  const server = await serve(t, { "POST /api/x": [{ status: 400, body }] });
  const error = await failure(() => signedIn(server.baseUrl).post("/api/x", {}));
  assert.equal(error.message, "Look at the fields.");
  assert.equal(error.requestId, "r-1");
  assert.equal(error.fieldDetail("email"), "Taken. Odd.");
  assert.equal(error.fieldDetail("name"), "");
});

test("a proxy's page instead of JSON still gives a sentence and a code", async (t) => {
  const server = await serve(t, { "POST /api/x": [{ status: 500, body: "<h1>Bad</h1>", headers: { "X-Request-Id": "r-9" } }] });
  const error = await failure(() => signedIn(server.baseUrl).post("/api/x", {}));
  assert.deepEqual([error.code, error.requestId], ["http_500", "r-9"]);
  assert.match(error.detail, /went wrong/);
});

test("a slow answer is a time-out", async (t) => {
  const server = await serve(t, { "POST /api/x": [{ delayMs: 300 }] });
  assert.equal((await failure(() => signedIn(server.baseUrl).post("/api/x", {}, { timeoutMs: 30 }))).code, "timeout");
});

test("a stopped request is aborted and not tried again", async (t) => {
  const stop = new AbortController();
  const server = await serve(t, { [ITEM]: () => (stop.abort(), { delayMs: 50 }) });
  assert.equal((await failure(() => signedIn(server.baseUrl).get("/api/item", { signal: stop.signal }))).code, "aborted");
  await new Promise((resolve) => setTimeout(resolve, 50));
  assert.equal(server.count(ITEM), 1);
});

test("Retry-After in seconds, as a date, and nonsense", () => {
  assert.equal(parseRetryAfter("12"), 12);
  assert.equal(parseRetryAfter("Sun, 22 Nov 2026 00:00:30 GMT", Date.UTC(2026, 10, 22)), 30);
  assert.equal(parseRetryAfter("soon"), null);
  assert.equal(parseRetryAfter(null), null);
});
