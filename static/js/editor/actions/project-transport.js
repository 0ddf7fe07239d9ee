/** The project on the server, in the words of the autosave. */
import { ApiError, client } from "../../api/client.js";
import { getProject, updateProject } from "../../api/projects.js";
import { SaveError } from "../state/autosave.js";

/** A browser lets a request outlive its page only up to 64 kB. */
const KEEPALIVE_BYTES = 60_000;
const SAVE_TIMEOUT_MS = 30_000;
const WAIT_STATUSES = [408, 425, 429];

/**
 * @param {number} id
 * @returns {import("../state/autosave.js").Transport}
 */
export function projectTransport(id) {
  return {
    async save(changes, version, { leaving }) {
      const keepalive = leaving && JSON.stringify(changes).length * 3 < KEEPALIVE_BYTES;
      const project = await known(() => updateProject(id, version, changes, { keepalive, timeoutMs: SAVE_TIMEOUT_MS }));
      return { version: project.version };
    },
    async load() {
      const { project } = await known(() => getProject(id));
      return { version: project.version, data: project.data, name: project.name };
    },
  };
}

/** @template T @param {() => Promise<T>} request @returns {Promise<T>} */
async function known(request) {
  try {
    return await request();
  } catch (error) {
    throw error instanceof ApiError ? saveErrorOf(error) : error;
  }
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
