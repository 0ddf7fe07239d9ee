/** The Generate panel's words, choices and results. They outlive the panel, so that closing it loses nothing. */
import { signal } from "@preact/signals";

/**
 * @typedef {"copy" | "picture"} Kind
 * @typedef {{name: string, kind: "text" | "image", provider: string, is_default: boolean, [field: string]: any}} Model
 * @typedef {{id: number, name: string, [field: string]: any}} Choice
 * @typedef {{models: Model[], campaigns: Choice[], brands: Choice[], segments: Choice[]}} Choices
 * @typedef {{prompt: string, model: string, tone: string, brand: string, segment: string, campaign: string, count: number}} CopyWish
 * @typedef {{prompt: string, model: string, brand: string, campaign: string, size: string, quality: string}} PictureWish
 * @typedef {{detail: string, code: string, retryAfter: number | null}} Fault
 * @typedef {"running" | "done" | "failed" | "cancelled"} RunPhase
 * @typedef {object} Run one generation
 * @property {string} id
 * @property {Kind} kind
 * @property {RunPhase} phase
 * @property {CopyWish | PictureWish} wish
 * @property {number} startedAt in milliseconds since 1970
 * @property {"sending" | "pending" | "processing"} stage
 * @property {any} answer what the API gave
 * @property {Fault | null} fault
 */

/** How many results of the session are kept in the panel. */
const KEPT_RUNS = 20;

export const kind = signal(/** @type {Kind} */ ("copy"));
export const copyWish = signal(
  /** @type {CopyWish} */ ({ prompt: "", model: "", tone: "", brand: "", segment: "", campaign: "", count: 3 }),
);
export const pictureWish = signal(/** @type {PictureWish} */ ({ prompt: "", model: "", brand: "", campaign: "", size: "", quality: "" }));
export const choices = signal(/** @type {Choices} */ ({ models: [], campaigns: [], brands: [], segments: [] }));
export const choicesFault = signal(/** @type {Fault | null} */ (null));
export const choicesLoaded = signal(false);
/** What is left today and this month, as the last answer told. */
export const quota = signal(/** @type {any} */ (null));
/** Newest first. */
export const runs = signal(/** @type {Run[]} */ ([]));

/** @param {Run} run */
export function addRun(run) {
  runs.value = [run, ...runs.value].slice(0, KEPT_RUNS);
}

/** @param {string} id @param {Partial<Run>} change */
export function changeRun(id, change) {
  runs.value = runs.value.map((run) => (run.id === id ? { ...run, ...change } : run));
}

/** @param {string} id */
export function removeRun(id) {
  runs.value = runs.value.filter((run) => run.id !== id);
}
