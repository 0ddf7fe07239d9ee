// The only place that calls the server. Everything else uses the functions below or the resource modules beside them.
import { gettext } from "../i18n.js";
import { ApiError, errorFrom, networkError } from "./errors.js";
import { Session, pause } from "./session.js";
import { readEvents } from "./sse.js";

export { ApiError } from "./errors.js";

/**
 * A successful answer. `data` is the parsed JSON, null when there is none; `etag` as the server sent it.
 * @template [T=any]
 * @typedef {{status: number, data: T, etag: string | null}} Answer
 */

/**
 * @typedef {object} Options
 * @property {Record<string, string | number | boolean | null | undefined>} [query] empty ones are left out
 * @property {string} [ifMatch] an ETag, or `*`
 * @property {string} [idempotencyKey] makes a POST safe to send again, so that it is, when the network fails
 * @property {AbortSignal} [signal]
 * @property {number} [timeoutMs] 30 s when left out
 * @property {string} [tab] which of our tabs is saving
 * @property {boolean} [minimal] asks for an answer without what was sent
 * @property {boolean} [keepalive] lets the request outlive the page (at most 64 kB of body)
 */

/**
 * @typedef {object} Upload
 * @property {string} [name] of the file
 * @property {Record<string, string>} [fields]
 * @property {"POST" | "PUT"} [method]
 * @property {AbortSignal} [signal]
 * @property {(share: number) => void} [onProgress] hears 0 to 1
 */

const TIMEOUT_MS = 30_000;
/** A stream says something every five seconds; silent for longer than this it is broken. */
const SILENCE_MS = 20_000;
/** Pauses before the second, third and fourth attempt; each is drawn from half to the whole of it. */
const BACKOFF_MS = [300, 900, 2_700];
const BUSY_STATUSES = [502, 503, 504];
/** A server that asks for a longer wait than this is answered with the error at once: the person decides. */
const LONGEST_WAIT_S = 5;

/** A new key for one generating request. */
export function newIdempotencyKey() {
  return crypto.randomUUID();
}

/** The ETag of a version of a project. @param {number} version */
export function etagOf(version) {
  return `"v${version}"`;
}

/** @param {Options["query"]} query */
function queryString(query = {}) {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== "");
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return text && `?${text}`;
}

/** Calls the API: token, time limit, retries, errors as {@link ApiError}. */
export class Client {
  /**
   * @param {object} [options]
   * @param {string} [options.baseUrl]
   * @param {typeof globalThis.fetch} [options.fetch]
   * @param {LockManager} [options.locks]
   * @param {boolean} [options.signedIn]
   * @param {number[]} [options.backoffMs]
   */
  constructor({ baseUrl = "", fetch = globalThis.fetch.bind(globalThis), locks, signedIn = true, backoffMs = BACKOFF_MS } = {}) {
    this.baseUrl = baseUrl;
    this.fetch = fetch;
    this.backoffMs = backoffMs;
    this.session = new Session({ baseUrl, fetch, locks, signedIn });
  }

  /** @param {string} path @param {Options} [options] @returns {Promise<Answer>} */
  get(path, options) {
    return this.request("GET", path, undefined, options);
  }

  /** @param {string} path @param {unknown} [body] @param {Options} [options] @returns {Promise<Answer>} */
  post(path, body, options) {
    return this.request("POST", path, body, options);
  }

  /** @param {string} path @param {unknown} body @param {Options} [options] @returns {Promise<Answer>} */
  put(path, body, options) {
    return this.request("PUT", path, body, options);
  }

  /** @param {string} path @param {unknown} body @param {Options} [options] @returns {Promise<Answer>} */
  patch(path, body, options) {
    return this.request("PATCH", path, body, options);
  }

  /** @param {string} path @param {Options} [options] @returns {Promise<Answer>} */
  del(path, options) {
    return this.request("DELETE", path, undefined, options);
  }

  /**
   * Sends one request, again where that is safe.
   * @param {string} method
   * @param {string} path begins with /api/
   * @param {unknown} [body] sent as JSON
   * @param {Options} [options]
   * @returns {Promise<Answer>}
   * @throws {ApiError}
   */
  async request(method, path, body, options = {}) {
    const repeatable = method === "GET" || Boolean(options.idempotencyKey);
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await this.#withToken((token) => this.#send(method, path, body, options, token));
      } catch (error) {
        const wait = repeatable ? this.#waitAfter(error, attempt) : null;
        if (wait === null) throw error;
        await pause(wait);
      }
    }
  }

  /** Milliseconds until the next attempt, null when there is none. @param {unknown} error @param {number} attempt */
  #waitAfter(error, attempt) {
    if (!(error instanceof ApiError) || error.code === "aborted" || attempt >= this.backoffMs.length) return null;
    if (!error.isNetwork && !BUSY_STATUSES.includes(error.status)) return null;
    if (error.retryAfter !== null) return error.retryAfter <= LONGEST_WAIT_S ? error.retryAfter * 1000 : null;
    return this.backoffMs[attempt] * (0.5 + Math.random() / 2);
  }

  /**
   * Sends a POST and hears server-sent events until the server ends them.
   * @param {string} path
   * @param {unknown} body
   * @param {{onEvent: (event: string, data: any) => void, idempotencyKey?: string, signal?: AbortSignal}} options `onEvent` gets
   *   the parsed data; what it throws ends the stream
   * @throws {ApiError} also when the line breaks
   */
  async stream(path, body, { onEvent, signal, ...options }) {
    const silence = new AbortController();
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let timer;
    const listen = () => {
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(new DOMException("silent", "TimeoutError")), SILENCE_MS);
    };
    const either = signal ? AbortSignal.any([signal, silence.signal]) : silence.signal;
    try {
      const response = await this.#withToken((token) => this.#open(path, body, { ...options, signal: either }, token));
      listen();
      await readEvents(/** @type {ReadableStream<Uint8Array>} */ (response.body), ({ event, data }) => onEvent(event, parse(data)), listen);
    } catch (fault) {
      throw fault instanceof ApiError ? fault : networkError(fault, signal);
    } finally {
      clearTimeout(timer);
    }
  }

  /** @param {string} path @param {unknown} body @param {Options} options @param {string | null} token @returns {Promise<Response>} */
  async #open(path, body, options, token) {
    const headers = { ...headersOf(body, options, token), Accept: "text/event-stream" };
    const response = await this.fetch(this.baseUrl + path, { method: "POST", headers, body: JSON.stringify(body), signal: options.signal });
    if (!response.ok) await answerOf(response);
    return response;
  }

  /**
   * One attempt; a token that has run out is replaced once.
   * @template T
   * @param {(token: string | null) => Promise<T>} attempt
   * @returns {Promise<T>}
   */
  async #withToken(attempt) {
    try {
      return await attempt(await this.session.token());
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 401 || !this.session.signedIn) throw error;
      this.session.expire();
      return attempt(await this.session.token());
    }
  }

  /**
   * @param {string} method @param {string} path @param {unknown} body @param {Options} options @param {string | null} token
   * @returns {Promise<Answer>}
   */
  async #send(method, path, body, options, token) {
    const limit = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS);
    const signal = options.signal ? AbortSignal.any([options.signal, limit]) : limit;
    try {
      const response = await this.fetch(`${this.baseUrl}${path}${queryString(options.query)}`, {
        method,
        headers: headersOf(body, options, token),
        // A string is JSON already: what is large is written bit by bit, elsewhere.
        body: body === undefined || typeof body === "string" ? body : JSON.stringify(body),
        signal,
        keepalive: options.keepalive,
      });
      return await answerOf(response);
    } catch (fault) {
      throw fault instanceof ApiError ? fault : networkError(fault, options.signal);
    }
  }

  /**
   * Sends one file as multipart field `file`, other `fields` before it. XMLHttpRequest, because fetch tells no upload progress.
   * @param {string} path
   * @param {Blob} file
   * @param {Upload} [options]
   * @returns {Promise<Answer>}
   */
  upload(path, file, options = {}) {
    return this.#withToken((token) => sendFile(this.baseUrl + path, file, token, options));
  }
}

/** @param {unknown} body @param {Options} options @param {string | null} token */
function headersOf(body, options, token) {
  /** @type {Record<string, string>} */
  const headers = { Accept: "application/json", "X-Client": "browser" };
  if (body !== undefined) headers["Content-Type"] = "application/json";
  if (token) headers.Authorization = `Bearer ${token}`;
  if (options.ifMatch) headers["If-Match"] = options.ifMatch;
  if (options.tab) headers["X-Tab"] = options.tab;
  if (options.minimal) headers.Prefer = "return=minimal";
  if (options.idempotencyKey) headers["Idempotency-Key"] = options.idempotencyKey;
  return headers;
}

const unexplained = () => gettext("Something went wrong on our side. Try again in a moment.");

/** @param {string} text @returns {unknown} */
function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** @param {Response} response @returns {Promise<Answer>} */
async function answerOf(response) {
  const data = parse(await response.text());
  if (response.ok) return { status: response.status, data, etag: response.headers.get("ETag") };
  throw errorFrom(response.status, data, (name) => response.headers.get(name), unexplained());
}

/**
 * @param {string} url
 * @param {Blob} file
 * @param {string | null} token
 * @param {Upload} options
 * @returns {Promise<Answer>}
 */
function sendFile(url, file, token, { name, fields = {}, method = "POST", signal, onProgress }) {
  if (signal?.aborted) return Promise.reject(networkError(null, signal)); // while a token was waited for
  const form = new FormData();
  Object.entries(fields).forEach(([field, value]) => form.append(field, value));
  form.append("file", file, name ?? (file instanceof File ? file.name : "image"));
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const abort = () => request.abort();
    const settle = (/** @type {() => void} */ finish) => () => {
      signal?.removeEventListener("abort", abort);
      finish();
    };
    signal?.addEventListener("abort", abort);
    request.upload.onprogress = (event) => event.lengthComputable && onProgress?.(event.loaded / event.total);
    request.onload = settle(() => settleUpload(request, resolve, reject));
    request.onerror = settle(() => reject(networkError(null)));
    request.onabort = settle(() => reject(networkError(null, signal)));
    request.open(method, url);
    Object.entries(headersOf(undefined, {}, token)).forEach(([header, value]) => request.setRequestHeader(header, value));
    request.send(form);
  });
}

/** @param {XMLHttpRequest} request @param {(answer: Answer) => void} resolve @param {(error: ApiError) => void} reject */
function settleUpload(request, resolve, reject) {
  const data = parse(request.responseText);
  if (request.status >= 200 && request.status < 300) resolve({ status: request.status, data, etag: request.getResponseHeader("ETag") });
  else reject(errorFrom(request.status, data, (header) => request.getResponseHeader(header), unexplained()));
}

/** The page's own client. The page says on <html> whether somebody is signed in. */
export const client = new Client({
  locks: globalThis.navigator?.locks,
  signedIn: globalThis.document?.documentElement.dataset.signedIn !== "false",
});
