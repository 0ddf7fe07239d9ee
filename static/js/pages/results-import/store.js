/** A file of results on its way in: chosen, tried, corrected, stored. */
import { signal } from "@preact/signals";
import { listAllCampaigns } from "../../api/campaigns.js";
import { importResults } from "../../api/imports.js";
import { gettext, interpolate } from "../../i18n.js";
import { pageData } from "../navigation.js";
import { COLUMN, choiceOf, mappingOf, withCampaign, withRole } from "./mapping.js";
import { sizeWords } from "./words.js";

/** @typedef {import("../../api/campaigns.js").Campaign} Campaign */
/** @typedef {import("../../api/imports.js").Report} Report */
/** @typedef {import("../../api/imports.js").Role} Role */
/** @typedef {import("./mapping.js").Choice} Choice */
/** @typedef {{detail: string, errors?: {detail: string}[]}} Fault */

/** How large a file may be, in bytes. @type {{max_bytes: number}} */
export const limits = pageData("limits");

/** Those that the person may change; null while they are loading. */
export const campaigns = signal(/** @type {Campaign[] | null} */ (null));
export const loadFault = signal(/** @type {Fault | null} */ (null));
export const file = signal(/** @type {File | null} */ (null));
export const choice = signal(/** @type {Choice} */ ({ campaign: "", roles: [] }));
export const source = signal("");
/** What the last try said, or what was stored. */
export const report = signal(/** @type {Report | null} */ (null));
export const fault = signal("");
/** What is under way, with the share that is sent. */
export const busy = signal(/** @type {{share: number, isTry: boolean} | null} */ (null));

/** The try under way; a newer one ends it. */
let turn = new AbortController();

/** Loads the campaigns; the one that the address names is chosen, else the only one. */
export async function load() {
  loadFault.value = null;
  try {
    const found = (await listAllCampaigns()).filter(({ role }) => role !== "viewer");
    const named = new URLSearchParams(location.search).get("campaign");
    const [first] = found.length === 1 ? found : found.filter(({ id }) => String(id) === named);
    choice.value = { ...choice.value, campaign: first ? String(first.id) : "" };
    campaigns.value = found;
  } catch (error) {
    loadFault.value = /** @type {any} */ (error);
  }
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
  stop();
  file.value = report.value = null;
  fault.value = source.value = "";
  choice.value = { campaign: choice.value.campaign === COLUMN ? "" : choice.value.campaign, roles: [] };
}

/** Ends what is under way; a file that was never read is forgotten. */
export function stop() {
  turn.abort();
  busy.value = null;
  if (!report.value) file.value = null;
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
export async function attempt(isTry) {
  turn.abort();
  const { signal: ended } = (turn = new AbortController());
  const hear = (/** @type {number} */ share) => ended.aborted || (busy.value = { share, isTry });
  fault.value = "";
  hear(0);
  try {
    const answer = await importResults(/** @type {File} */ (file.value), wish(isTry), { signal: ended, onProgress: hear });
    if (!ended.aborted) take(answer);
  } catch (error) {
    if (!ended.aborted) fail(/** @type {any} */ (error));
  }
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

/** @param {Fault} error */
function fail({ detail, errors = [] }) {
  busy.value = null;
  fault.value = errors.map((each) => each.detail).join(" ") || detail;
  if (!report.value) file.value = null;
}
