import { gettext } from "../i18n.js";

/**
 * One wrong field of a request.
 * @typedef {{field: string, code: string, detail: string}} FieldError
 */

/**
 * The body of an error answer (RFC 9457).
 * @typedef {{status?: number, code?: string, detail?: string, title?: string, errors?: FieldError[], request_id?: string}} Problem
 */

/** An answer that is not 2xx, or no answer at all (`status` 0, `code` `network_error`, `timeout` or `aborted`). */
export class ApiError extends Error {
  /**
   * @param {{status: number, code: string, detail: string, errors?: FieldError[], requestId?: string, retryAfter?: number | null}} problem
   *   `retryAfter` in seconds
   */
  constructor({ status, code, detail, errors = [], requestId = "", retryAfter = null }) {
    super(detail);
    this.name = "ApiError";
    this.status = status;
    this.code = code;
    this.detail = detail;
    this.errors = errors;
    this.requestId = requestId;
    this.retryAfter = retryAfter;
  }

  /** Whether the request never got an answer: offline, cut, timed out. */
  get isNetwork() {
    return this.status === 0;
  }

  /** The sentences about one field, joined; empty when there are none. @param {string} field */
  fieldDetail(field) {
    return this.errors.filter((error) => error.field === field).map((error) => error.detail).join(" ");
  }
}

/**
 * Seconds to wait that a Retry-After header asks for, or null.
 * @param {string | null} header seconds or an HTTP date
 * @param {number} [now] milliseconds
 */
export function parseRetryAfter(header, now = Date.now()) {
  if (!header) return null;
  const seconds = /^\d+$/.test(header.trim()) ? Number(header) : (Date.parse(header) - now) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : null;
}

/**
 * The error that an answer means. A body that is no problem document (a proxy's HTML page) still gives a sentence.
 * @param {number} status
 * @param {unknown} body parsed JSON, else null
 * @param {(name: string) => string | null} header
 * @param {string} fallback the sentence when the body has none
 */
export function errorFrom(status, body, header, fallback) {
  const problem = /** @type {Problem} */ (body && typeof body === "object" ? body : {});
  return new ApiError({
    status,
    code: problem.code ?? `http_${status}`,
    detail: problem.detail || problem.title || fallback,
    errors: problem.errors ?? [],
    requestId: problem.request_id ?? header("X-Request-Id") ?? "",
    retryAfter: parseRetryAfter(header("Retry-After")),
  });
}

/**
 * The error of a request that got no answer.
 * @param {unknown} fault what fetch threw
 * @param {AbortSignal} [signal] the caller's own
 */
export function networkError(fault, signal) {
  if (signal?.aborted) return new ApiError({ status: 0, code: "aborted", detail: gettext("Stopped.") });
  if (fault instanceof DOMException && fault.name === "TimeoutError") {
    return new ApiError({ status: 0, code: "timeout", detail: gettext("The server took too long to answer. Try again.") });
  }
  return new ApiError({ status: 0, code: "network_error", detail: gettext("We could not reach the server. Check your connection and try again.") });
}
