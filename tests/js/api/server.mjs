// A small server that plays the API: a queue of answers per route, and a record of what came.
import { createServer } from "node:http";

/**
 * @typedef {{status?: number, body?: unknown, headers?: Record<string, string>, delayMs?: number, cut?: boolean}} Reply
 * @typedef {{method: string, path: string, headers: import("node:http").IncomingHttpHeaders, body: any}} Call
 */

/** @param {import("node:http").IncomingMessage} request */
async function bodyOf(request) {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text ? JSON.parse(text) : null;
}

/**
 * Routes are `METHOD /path` → replies, taken one by one; the last one stays. A function decides by itself.
 * @param {Record<string, Reply[] | ((call: Call) => Reply | Promise<Reply>)>} routes
 */
export async function startServer(routes) {
  /** @type {Call[]} */
  const calls = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const call = { method: request.method ?? "", path: url.pathname + url.search, headers: request.headers, body: await bodyOf(request) };
    calls.push(call);
    const route = routes[`${call.method} ${url.pathname}`];
    const reply = typeof route === "function" ? await route(call) : route ? (route.length > 1 ? route.shift() : route[0]) : { status: 404 };
    const { status = 200, body = null, headers = {}, delayMs = 0, cut = false } = /** @type {Reply} */ (reply);
    if (delayMs) await new Promise((resolve) => setTimeout(resolve, delayMs));
    if (cut) return void request.socket.destroy();
    const raw = typeof body === "string" ? body : body === null ? "" : JSON.stringify(body);
    response.writeHead(status, { "Content-Type": "application/json", Connection: "close", ...headers }).end(raw);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(null)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    calls,
    /** @param {string} route `METHOD /path` */
    count: (route) => calls.filter((call) => `${call.method} ${call.path.split("?")[0]}` === route).length,
    close: () => new Promise((resolve) => server.close(() => resolve(null))),
  };
}
