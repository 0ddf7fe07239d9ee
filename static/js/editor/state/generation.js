/** The Generate panel's words, choices and results. They outlive the panel, so that closing it loses nothing. */
import { signal } from "@preact/signals";
import { newId } from "../core/ids.js";
import { page } from "./design.js";

/**
 * @typedef {"copy" | "picture"} Kind
 * @typedef {{name: string, kind: "text" | "image", provider: string, is_default: boolean, [field: string]: any}} Model
 * @typedef {{id: number, name: string, [field: string]: any}} Choice
 * @typedef {{models: Model[], campaigns: Choice[], segments: Choice[]}} Choices
 * @typedef {{text: string, object: string}} Rewrite words that are to be written anew, and the id of the text on the design that says them (or empty)
 * @typedef {{prompt: string, model: string, tone: string, brand: string, segment: string, campaign: string, count: number,
 *   rewrite: Rewrite | null, reuse: boolean, compare: string[] | null, group: string}} CopyWish `reuse`: an answer to a prompt of the same meaning will do;
 *   `compare`: segments to write for side by side, null where it is for one; `group`: what the runs of one comparison have in common, or empty
 * @typedef {{prompt: string, model: string, brand: string, campaign: string, size: string, quality: string}} PictureWish
 * @typedef {{detail: string, code: string, retryAfter: number | null}} Fault
 * @typedef {"running" | "done" | "failed" | "cancelled"} RunPhase
 * @typedef {object} Run one generation
 * @property {string} id
 * @property {Kind} kind
 * @property {RunPhase} phase
 * @property {CopyWish | PictureWish} wish
 * @property {string} page id of the page from which it was asked for
 * @property {number} startedAt in milliseconds since 1970
 * @property {"sending" | "pending" | "processing"} stage
 * @property {boolean} leaving whether it is to be cancelled, and the server does not know or has not said so yet
 * @property {string[]} texts the words that have come so far, by proposal
 * @property {string} key of idempotency: the same wish sent again under it is charged once
 * @property {any} answer what the API gave
 * @property {Fault | null} fault
 */

/** How many results of the session are kept in the panel. */
const KEPT_RUNS = 20;

export const kind = signal(/** @type {Kind} */ ("copy"));
export const copyWish = signal(
  /** @type {CopyWish} */ ({ prompt: "", model: "", tone: "", brand: "", segment: "", campaign: "", count: 3, rewrite: null, reuse: true, compare: null, group: "" }),
);
export const pictureWish = signal(/** @type {PictureWish} */ ({ prompt: "", model: "", brand: "", campaign: "", size: "", quality: "" }));
export const choices = signal(/** @type {Choices} */ ({ models: [], campaigns: [], segments: [] }));
export const choicesFault = signal(/** @type {Fault | null} */ (null));
export const choicesLoaded = signal(false);
/** Whether the account lets answers be reused; where it does not, no wish can. */
export const mayReuse = signal(true);
/** @typedef {{used: number, limit: number}} Share */
/** What of today's texts and pictures is used. */
export const quota = signal(/** @type {{texts: Share, images: Share} | null} */ (null));
/** The group of runs that is looked at side by side, or empty. */
export const comparing = signal("");
/** Newest first. */
export const runs = signal(/** @type {Run[]} */ ([]));

/**
 * Puts a wish that is being fulfilled on top of the list.
 * @param {Kind} kind @param {CopyWish | PictureWish} wish @param {string} key @returns {string} the run's id
 */
export function beginRun(kind, wish, key) {
  const id = newId();
  /** @type {Run} */
  const run = { id, kind, phase: "running", wish, page: page.value.id, startedAt: Date.now(), stage: "sending", leaving: false, texts: [], key, answer: null, fault: null };
  runs.value = [run, ...runs.value].slice(0, KEPT_RUNS);
  return id;
}

/** @param {string} id @param {Partial<Run>} change */
export function changeRun(id, change) {
  runs.value = runs.value.map((run) => (run.id === id ? { ...run, ...change } : run));
}

/** Adds words to a proposal that is being written. @param {string} id @param {number} index @param {string} words */
export function addWords(id, index, words) {
  const run = runs.value.find((each) => each.id === id);
  if (!run) return;
  const texts = Array.from({ length: Math.max(run.texts.length, index + 1) }, (_, i) => run.texts[i] ?? "");
  texts[index] += words;
  changeRun(id, { texts });
}

/** @param {string} id */
export function removeRun(id) {
  runs.value = runs.value.filter((run) => run.id !== id);
}
