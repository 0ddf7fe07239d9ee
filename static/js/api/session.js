import { gettext } from "../i18n.js";
import { errorFrom, networkError } from "./errors.js";

/** @typedef {import("./errors.js").ApiError} ApiError */

/** How often and how soon a refresh that lost the race to another tab is tried again. */
const RACE_ATTEMPTS = 5;
const RACE_PAUSE_MS = 250;
const LOCK_NAME = "artify-refresh";

/** @param {number} ms */
export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Keeps the access token, in memory only, and gets a new one with the HttpOnly refresh cookie.
 *
 * One refresh runs per tab at a time, and tabs take turns by Web Locks, because a refresh token works once.
 */
export class Session {
  /** @type {string | null} */
  #access = null;
  /** @type {Promise<string> | null} */
  #refreshing = null;
  /** @type {Set<() => void>} */
  #listeners = new Set();

  /**
   * @param {object} options
   * @param {string} options.baseUrl origin of the API, "" for the page's own
   * @param {typeof globalThis.fetch} options.fetch
   * @param {LockManager | undefined} options.locks
   * @param {boolean} options.signedIn false when the page knows that there is no session: then nothing is asked for
   */
  constructor({ baseUrl, fetch, locks, signedIn }) {
    this.baseUrl = baseUrl;
    this.fetch = fetch;
    this.locks = locks;
    this.signedIn = signedIn;
  }

  /** @param {string} access the token of a sign-in answer */
  open(access) {
    this.#access = access;
    this.signedIn = true;
  }

  /** Forgets the token; the next request asks for another one. */
  expire() {
    this.#access = null;
  }

  /** Signed out: no request asks for a token any more. */
  close() {
    this.#access = null;
    this.signedIn = false;
  }

  /**
   * Calls back when the server has ended the session (not after a log-out of this page's own: it knows).
   * @param {() => void} listener
   * @returns {() => void} stops listening
   */
  onEnd(listener) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * A token that was good when it was given.
   * @returns {Promise<string | null>} null when nobody is signed in
   * @throws {ApiError} when the session has ended or the server cannot be reached
   */
  async token() {
    if (this.#access || !this.signedIn) return this.#access;
    this.#refreshing ??= this.#inTurn(() => this.#refresh()).finally(() => {
      this.#refreshing = null;
    });
    return this.#refreshing;
  }

  /**
   * @template T
   * @param {() => Promise<T>} work
   * @returns {Promise<T>}
   */
  #inTurn(work) {
    return this.locks ? /** @type {Promise<T>} */ (this.locks.request(LOCK_NAME, work)) : work();
  }

  async #refresh() {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await this.#askForToken();
      if (answer.ok) return this.#accept(await answer.json());
      const error = errorFrom(answer.status, await answer.json().catch(() => null), (name) => answer.headers.get(name), gettext("You are signed out. Sign in again to go on."));
      if (error.code !== "refresh_raced" || attempt === RACE_ATTEMPTS) throw this.#refused(error);
      await pause(RACE_PAUSE_MS * attempt);
    }
  }

  async #askForToken() {
    try {
      return await this.fetch(`${this.baseUrl}/api/token/refresh`, {
        method: "POST",
        headers: { "X-Client": "browser", "Content-Type": "application/json", Accept: "application/json" },
        body: "{}",
        keepalive: true, // leaving the page must not lose the answer: its cookie replaces the token just used up
      });
    } catch (fault) {
      throw networkError(fault);
    }
  }

  /** @param {{access: string}} answer */
  #accept(answer) {
    this.#access = answer.access;
    return answer.access;
  }

  /** A refusal for good ends the session; a busy or raced server does not. @param {ApiError} error */
  #refused(error) {
    if (error.status === 401 || error.status === 403) {
      this.close();
      this.#listeners.forEach((listener) => listener());
    }
    return error;
  }
}
