import { ApiError } from "../../api/client.js";

/**
 * What a person is told about a failed request.
 * @param {unknown} error
 * @returns {import("../state/generation.js").Fault}
 */
export function faultOf(error) {
  if (!(error instanceof ApiError)) throw error;
  const detail = error.errors.map((field) => field.detail).join(" ") || error.detail;
  return { detail, code: error.code, retryAfter: error.retryAfter };
}
