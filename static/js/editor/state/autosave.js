/**
 * Keeps the project on the server, and a draft in the browser until the server has it.
 *
 * A state machine without fetch, timers or storage of its own: they come in as parameters. One save
 * is in flight at a time, so that a tab never conflicts with itself; what changes meanwhile waits for
 * the next.
 */
import { sameJson } from "../core/equal.js";

/**
 * @typedef {import("../core/document.js").CanvasDocument} CanvasDocument
 * @typedef {{data: CanvasDocument, name: string}} Content what is saved; compared by reference
 * @typedef {{version: number, data: any, name: string, width: number, height: number}} Stored what the server holds
 * @typedef {"conflict" | "offline" | "refused" | "signed_out"} Fault
 * @typedef {"saved" | "unsaved" | "saving" | Fault} Phase
 * @typedef {{phase: Phase, detail: string, drafted: boolean}} SaveState
 *   `detail` is the server's sentence; `drafted` tells whether a closed tab would lose nothing
 * @typedef {{leaving: boolean, base: CanvasDocument | null}} SaveOptions `leaving`: the page is going away;
 *   `base`: what the server holds, where that is known so well that a difference to it can be sent
 * @typedef {object} Transport
 * @property {(changes: Partial<Content>, version: number, options: SaveOptions) => Promise<{version: number}>} save throws SaveError
 * @property {() => Promise<Stored>} load throws SaveError
 * @typedef {object} DraftBox
 * @property {(content: Content, baseVersion: number) => Promise<void>} put
 * @property {() => Promise<void>} clear
 * @typedef {{now: () => number, after: (ms: number, run: () => void) => unknown, cancel: (timer: any) => void}} Clock
 */

export const CHECK_EVERY_MS = 5_000;
/** A draft is written this soon after a change; more changes within the time go into the same write. */
export const DRAFT_AFTER_MS = 800;
const MOST_UNANSWERED = 20;
const FIRST_RETRY_MS = 2_000;
const LAST_RETRY_MS = 30_000;

/** Why a save did not work, in the machine's words. */
export class SaveError extends Error {
  /** @param {Fault} fault @param {string} detail @param {number} [retryAfterMs] */
  constructor(fault, detail, retryAfterMs = 0) {
    super(detail);
    this.name = "SaveError";
    this.fault = fault;
    this.retryAfterMs = retryAfterMs;
  }
}

export class Autosave {
  /** @type {Phase} */
  #phase = "saved";
  #detail = "";
  #draftFailed = false;
  /** @type {Content | null} */
  #drafted = null;
  /** The version of the server's that the draft was made from. */
  #draftedFrom = 0;
  /** What was sent without hearing back: the server may have any of it. @type {Content[]} */
  #unanswered = [];
  /** What the server holds, object by object as here. @type {CanvasDocument | null} */
  #base = null;
  /** @type {Promise<void> | null} */
  #inFlight = null;
  /** @type {Promise<void>} */
  #drafting = Promise.resolve();
  /** @type {unknown} */
  #draftTimer = null;
  /** @type {unknown} */
  #checkTimer = null;
  #retryAt = 0;
  #failures = 0;
  #stopped = false;

  /**
   * @param {object} parts
   * @param {Transport} parts.transport
   * @param {DraftBox} parts.drafts
   * @param {Clock} parts.clock
   * @param {() => Content} parts.current what is on the screen
   * @param {number} parts.version the version that was opened
   * @param {CanvasDocument | null} [parts.stored] what the server holds, where it was opened as it stands there
   * @param {(state: SaveState) => void} parts.onState
   * @param {(changes: Partial<Content>, version: number) => void} [parts.onSaved]
   */
  constructor({ transport, drafts, clock, current, version, stored = null, onState, onSaved = () => {} }) {
    this.transport = transport;
    this.drafts = drafts;
    this.clock = clock;
    this.current = current;
    this.version = version;
    this.onState = onState;
    this.onSaved = onSaved;
    /** What the server is known to hold. @type {Content} */
    this.saved = current();
    this.#base = stored;
    /** What the server held when it refused a stale save. @type {Stored | null} */
    this.theirs = null;
  }

  /** Whether there is anything that the server does not have. */
  get dirty() {
    const { data, name } = this.current();
    return data !== this.saved.data || name !== this.saved.name;
  }

  /** Whether closing the tab now would lose work. */
  get wouldLose() {
    return this.dirty && !this.#isDrafted;
  }

  get #isDrafted() {
    const { data, name } = this.current();
    return this.#drafted !== null && this.#drafted.data === data && this.#drafted.name === name;
  }

  /** Begins to check for changes every five seconds. */
  start() {
    this.#checkTimer = this.clock.after(CHECK_EVERY_MS, () => {
      this.#check();
      this.start();
    });
  }

  stop() {
    this.#stopped = true;
    this.clock.cancel(this.#checkTimer);
    this.clock.cancel(this.#draftTimer);
  }

  /** Tells that something may have changed. */
  touch() {
    if (this.#stopped || !this.dirty) return;
    if (this.#phase === "saved") this.#show("unsaved");
    this.#draftTimer ??= this.clock.after(DRAFT_AFTER_MS, () => this.writeDraft());
  }

  #check() {
    if (this.clock.now() >= this.#retryAt) void this.save();
  }

  /**
   * Saves at once, whatever the back-off says, and again when something changed meanwhile.
   * @param {{leaving?: boolean}} [options] `leaving`: the page is going away
   */
  async saveNow({ leaving = false } = {}) {
    this.#retryAt = 0;
    await this.#inFlight;
    await this.save({ leaving });
  }

  /** Saves what changed, unless a save is in flight or the user has to choose first. @param {{leaving?: boolean}} [options] */
  save({ leaving = false } = {}) {
    if (this.#inFlight) return this.#inFlight;
    if (this.#stopped || !this.dirty || this.#phase === "conflict") return Promise.resolve();
    this.#inFlight = this.#send(leaving).finally(() => {
      this.#inFlight = null;
    });
    return this.#inFlight;
  }

  /** @param {boolean} leaving */
  async #send(leaving) {
    const content = this.current();
    const changes = this.#changes(content);
    this.#show("saving");
    try {
      const { version } = await this.transport.save(changes, this.version, { leaving, base: this.#base });
      this.#base = content.data;
      this.#accept(content, version);
      this.onSaved(changes, version);
    } catch (error) {
      await this.#fail(error, content);
    }
  }

  /** @param {Content} content @returns {Partial<Content>} */
  #changes({ data, name }) {
    return {
      ...(data !== this.saved.data && { data }),
      ...(name !== this.saved.name && { name }),
    };
  }

  /** @param {Content} content @param {number} version */
  #accept(content, version) {
    this.version = version;
    this.saved = content;
    this.#unanswered = [];
    this.#failures = 0;
    this.#retryAt = 0;
    this.theirs = null;
    this.#show(this.dirty ? "unsaved" : "saved");
    if (this.dirty) this.touch(); // a draft of it still names the version before
    else void this.#clearDraft();
  }

  /** @param {unknown} error @param {Content} content */
  async #fail(error, content) {
    if (!(error instanceof SaveError)) {
      this.#show("unsaved");
      throw error;
    }
    if (error.fault === "conflict") return this.#meetConflict();
    if (error.fault === "offline") this.#unanswered = [...this.#unanswered, content].slice(-MOST_UNANSWERED);
    return this.#retryLater(error);
  }

  /** @param {SaveError} error */
  async #retryLater(error) {
    this.#failures += 1;
    const backOff = Math.min(FIRST_RETRY_MS * 2 ** (this.#failures - 1), LAST_RETRY_MS);
    this.#retryAt = this.clock.now() + Math.max(backOff, error.retryAfterMs);
    await this.writeDraft(); // first: "kept in this browser" is said when it is
    this.#show(error.fault, error.message);
  }

  /** The server holds another version. When it is the one whose answer got lost, it is ours. */
  async #meetConflict() {
    try {
      this.theirs = await this.transport.load();
    } catch (error) {
      return this.#retryLater(error instanceof SaveError ? error : new SaveError("offline", String(error)));
    }
    const { theirs } = this;
    const lost = this.#unanswered.find(({ name, data }) => name === theirs.name && sameJson(data, theirs.data));
    if (lost) {
      this.#base = lost.data;
      return this.#accept(lost, theirs.version);
    }
    this.#show("conflict");
    return this.writeDraft();
  }

  /** The user's choice: what is on the screen goes over theirs. */
  async keepMine() {
    if (!this.theirs) return;
    this.version = this.theirs.version;
    this.#base = null;
    this.saved = { data: /** @type {any} */ (null), name: this.theirs.name };
    this.theirs = null;
    this.#show("unsaved");
    await this.save();
  }

  /**
   * What the server holds has been put on the screen.
   * @param {number} version
   * @param {CanvasDocument | null} [stored] it, where it was opened as it stands there
   */
  async tookTheirs(version, stored = null) {
    this.#base = stored;
    this.#accept(this.current(), version);
    await this.#clearDraft();
  }

  /** Writes what is not saved into the browser's own storage, and says plainly when that fails. */
  async writeDraft() {
    this.clock.cancel(this.#draftTimer);
    this.#draftTimer = null;
    const { version } = this;
    if (!this.dirty || (this.#isDrafted && this.#draftedFrom === version)) return;
    const content = this.current();
    this.#drafting = this.#drafting
      .then(() => this.drafts.put(content, version))
      .then(
        () => this.#draftWritten(content, version),
        () => this.#draftWritten(null, version),
      );
    await this.#drafting;
  }

  /** @param {Content | null} content null when it could not be written @param {number} version that it was made from */
  #draftWritten(content, version) {
    this.#drafted = content;
    this.#draftedFrom = version;
    this.#draftFailed = content === null;
    this.#show(this.#phase, this.#detail);
  }

  #clearDraft() {
    this.clock.cancel(this.#draftTimer);
    this.#draftTimer = null;
    this.#drafted = null;
    this.#drafting = this.#drafting.then(() => this.drafts.clear()).catch(() => {});
    return this.#drafting;
  }

  /** @param {Phase} phase @param {string} [detail] */
  #show(phase, detail = "") {
    this.#phase = phase;
    this.#detail = detail;
    this.onState({ phase, detail, drafted: !this.#draftFailed });
  }
}
