/** A file of results on its way in: chosen, tried, corrected, stored. */
import { computed, signal } from "@preact/signals";
import { listAllCampaigns } from "../../api/campaigns.js";
import { cancelLarge, importResults, openImport, runLarge, sendLarge, waitForLarge } from "../../api/imports.js";
import { ApiError } from "../../api/client.js";
import { gettext, interpolate } from "../../i18n.js";
import { showToast } from "../../ui/toast.js";
import { pageData } from "../navigation.js";
import { COLUMN, choiceOf, mappingOf, withCampaign, withRole } from "./mapping.js";
import { progressOf, sizeWords } from "./words.js";

/** @typedef {import("../../api/campaigns.js").Campaign} Campaign */
/** @typedef {import("../../api/imports.js").Report} Report */
/** @typedef {import("../../api/imports.js").Role} Role */
/** @typedef {import("./mapping.js").Choice} Choice */
/** @typedef {{detail: string, errors?: {detail: string}[]}} Fault */

/** @typedef {{name: string, size: number}} Named a File, or one that only the server has */
/** @typedef {import("./words.js").Busy} Busy */

/** How large a file may be, in bytes: to be read at once, and by a worker. @type {{at_once_bytes: number, max_bytes: number}} */
export const limits = pageData("limits");

/** Those that the person may change; null while they are loading. */
export const campaigns = signal(/** @type {Campaign[] | null} */ (null));
export const loadFault = signal(/** @type {Fault | null} */ (null));
export const file = signal(/** @type {Named | null} */ (null));
export const choice = signal(/** @type {Choice} */ ({ campaign: "", roles: [] }));
export const source = signal("");
/** What the last try said, or what was stored. */
export const report = signal(/** @type {Report | null} */ (null));
export const fault = signal("");
/** What is under way, and how much of it is done. */
export const busy = signal(/** @type {Busy | null} */ (null));
/** Whether it is being stored: then nothing about it can be changed. */
export const isStoring = computed(() => busy.value !== null && !busy.value.isTry);
/** Whether a large file is on its way: changed now, all of it would be sent again. */
export const isSendingLarge = computed(() => busy.value?.stage === "sending" && (file.value?.size ?? 0) > limits.at_once_bytes);

/** The try under way; a newer one ends it. */
let turn = new AbortController();
/** The large file that the server has; empty: none. */
let held = "";

/** Loads the campaigns; the one that the address names is chosen, else the only one. */
export async function load() {
  loadFault.value = null;
  try {
    const found = (await listAllCampaigns()).filter(({ role }) => role !== "viewer");
    const named = new URLSearchParams(location.search).get("campaign");
    const [first] = found.length === 1 ? found : found.filter(({ id }) => String(id) === named);
    choice.value = { ...choice.value, campaign: first ? String(first.id) : "" };
    const open = await openImport();
    campaigns.value = found;
    if (open) resume(open);
  } catch (error) {
    loadFault.value = /** @type {any} */ (error);
  }
}

/** Whoever comes back finds the large file where it is. @param {import("../../api/imports.js").Job} job */
function resume(job) {
  held = job.id;
  file.value = { name: job.file_name, size: job.size_bytes };
  source.value = job.source;
  choice.value = { campaign: job.campaign ? String(job.campaign) : "", roles: [] };
  void perform(job.dry_run, (ended) => watch(job.dry_run, ended));
}

/** @param {File} chosen */
export function open(chosen) {
  forget();
  if (chosen.size > limits.max_bytes) {
    fault.value = interpolate(gettext("This file is larger than %(size)s. Export fewer days at a time and try again."), { size: sizeWords(limits.max_bytes) });
    return;
  }
  file.value = chosen;
  void attempt(true);
}

/** Back to the choice of a file; the campaign stays. */
export function forget() {
  letGo();
  file.value = report.value = null;
  fault.value = source.value = "";
  choice.value = { campaign: choice.value.campaign === COLUMN ? "" : choice.value.campaign, roles: [] };
}

/** Ends what is under way; a file that was never read is forgotten, and so is one that only the server had. */
export function stop() {
  const isGone = letGo() && !(file.value instanceof File);
  if (!report.value || isGone) file.value = report.value = null;
}

/** Ends what is under way, here and on the server. @returns {boolean} whether the server had a large file */
function letGo() {
  const [id, isRunning] = [held, Boolean(busy.value)];
  turn.abort();
  busy.value = null;
  held = "";
  if (id && isRunning) cancelLarge(id).catch(({ detail }) => showToast({ message: detail })); // done a moment before
  return Boolean(id);
}

/** @param {string} campaign */
export function chooseCampaign(campaign) {
  change(withCampaign(choice.value, campaign));
}

/** @param {number} index @param {Role | null} role */
export function chooseRole(index, role) {
  change(withRole(choice.value, index, role));
}

/** @param {string} name */
export function nameSource(name) {
  source.value = name.trim();
  if (file.value) void attempt(true);
}

/** @param {Choice} next */
function change(next) {
  choice.value = next;
  if (file.value) void attempt(true);
}

/** Tries the file, or stores it. @param {boolean} isTry */
export function attempt(isTry) {
  const isLarge = Boolean(held) || /** @type {Named} */ (file.value).size > limits.at_once_bytes;
  return perform(isTry, (ended) => (isLarge ? large(isTry, ended) : small(isTry, ended)));
}

/**
 * One turn: what came before is stopped, and what comes too late is not heard.
 * @param {boolean} isTry @param {(ended: AbortSignal) => Promise<Report>} work
 */
async function perform(isTry, work) {
  turn.abort();
  const { signal: ended } = (turn = new AbortController());
  fault.value = "";
  busy.value = { share: 0, isTry, stage: "sending" };
  try {
    const answer = await work(ended);
    if (!ended.aborted) take(answer);
  } catch (error) {
    if (!ended.aborted) await fail(/** @type {any} */ (error));
  }
}

/** @param {boolean} isTry @param {AbortSignal} ended @returns {Promise<Report>} */
function small(isTry, ended) {
  return importResults(/** @type {File} */ (file.value), wish(isTry), { signal: ended, onProgress: hearer(isTry, ended) });
}

/** Sends a large file, once, and waits for the worker. @param {boolean} isTry @param {AbortSignal} ended @returns {Promise<Report>} */
async function large(isTry, ended) {
  if (!held || !(await isTakenUp(isTry))) {
    const { id } = await sendLarge(/** @type {File} */ (file.value), wish(isTry), { signal: ended, onProgress: hearer(isTry, ended) });
    if (ended.aborted) void cancelLarge(id).catch(() => {}); // it was called off when the last byte was on its way
    else held = id;
  }
  return watch(isTry, ended);
}

/** Whether the server still has the file, and goes on with it. @param {boolean} isTry */
async function isTakenUp(isTry) {
  try {
    await runLarge(held, wish(isTry));
    return true;
  } catch (error) {
    if (!(error instanceof ApiError) || error.code !== "already_ended" || !(file.value instanceof File)) throw error;
    return false;
  }
}

/** @param {boolean} isTry @param {AbortSignal} ended @returns {Promise<Report>} */
async function watch(isTry, ended) {
  const onChange = (/** @type {import("../../api/imports.js").Job} */ job) => ended.aborted || (busy.value = { isTry, ...progressOf(job) });
  const answer = await waitForLarge(held, { signal: ended, onChange });
  if (!isTry && !ended.aborted) held = "";
  return answer;
}

/** Hears how much of the file is sent; all of it sent, it is being read. @param {boolean} isTry @param {AbortSignal} ended */
function hearer(isTry, ended) {
  return (/** @type {number} */ share) => ended.aborted || (busy.value = share < 1 ? { share, isTry, stage: "sending" } : { share: null, isTry, stage: "reading" });
}

/** @param {boolean} isTry @returns {import("../../api/imports.js").Wish} */
function wish(isTry) {
  const { campaign, roles } = choice.value;
  return { campaign: Number(campaign) || null, mapping: report.value ? mappingOf(roles) : null, source: source.value, dryRun: isTry };
}

/** @param {Report} answer */
function take(answer) {
  busy.value = null;
  if (!report.value) choice.value = choiceOf(answer, choice.value.campaign);
  report.value = answer;
}

/** @param {Fault & {code?: string}} error */
async function fail({ code, detail, errors = [] }) {
  const open = code === "import_running" ? await openImport().catch(() => null) : null;
  if (open) return resume(open); // sent from here before, or from another tab: it can be watched, and cancelled
  busy.value = null;
  fault.value = errors.map((each) => each.detail).join(" ") || detail;
  if (report.value) return;
  file.value = null;
  held = "";
}
