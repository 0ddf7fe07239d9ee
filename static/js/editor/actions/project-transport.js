/** The project on the server, in the words of the autosave. */
import { ApiError, client } from "../../api/client.js";
import { getProject, saveProject } from "../../api/projects.js";
import { saveBody } from "../core/save-body.js";
import { SaveError } from "../state/autosave.js";
import { tabName } from "../state/restoring.js";
import { writeJson } from "./write-json.js";

/** A browser lets a request outlive its page only up to 64 kB. */
const KEEPALIVE_BYTES = 60_000;
const SAVE_TIMEOUT_MS = 30_000;
const WAIT_STATUSES = [408, 425, 429];

/**
 * @param {number} id
 * @returns {import("../state/autosave.js").Transport}
 */
export function projectTransport(id) {
  /** @param {string} json @param {number} version @param {boolean} leaving */
  const send = (json, version, leaving) => {
    const keepalive = leaving && json.length * 3 < KEEPALIVE_BYTES;
    return saveProject(id, version, json, { keepalive, timeoutMs: SAVE_TIMEOUT_MS, tab: tabName.value });
  };
  return {
    async save(changes, version, { leaving, base }) {
      const { json, isPatch } = await saveBody(changes, base, writeJson);
      try {
        return await send(json, version, leaving);
      } catch (error) {
        if (!isPatch || !isMisfit(error)) throw told(error);
      }
      // The server could not follow the difference; the whole it always can.
      const whole = await saveBody(changes, null, writeJson);
      return known(() => send(whole.json, version, leaving));
    },
    async load() {
      const { project } = await known(() => getProject(id));
      return project;
    },
  };
}

/** Whether it was the patch that was refused, not what it brings. @param {unknown} error */
function isMisfit(error) {
  return error instanceof ApiError && error.status === 400 && error.errors.some(({ field }) => field === "patch");
}

/** @template T @param {() => Promise<T>} request @returns {Promise<T>} */
async function known(request) {
  try {
    return await request();
  } catch (error) {
    throw told(error);
  }
}

/** @param {unknown} error */
function told(error) {
  return error instanceof ApiError ? saveErrorOf(error) : error;
}

/** @param {ApiError} error */
function saveErrorOf(error) {
  const { status } = error;
  const detail = error.errors.map((field) => field.detail).join(" ") || error.detail;
  const waitMs = (error.retryAfter ?? 0) * 1000;
  if (status === 412) return new SaveError("conflict", detail);
  if (status === 401) return new SaveError("signed_out", detail);
  if (status === 0 || status >= 500 || WAIT_STATUSES.includes(status)) return new SaveError("offline", detail, waitMs);
  return new SaveError("refused", detail);
}

/** Another tab may have signed in again: the next request asks for a token once more. */
export function trySession() {
  client.session.signedIn = true;
}
