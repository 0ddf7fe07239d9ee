/** What the pages of results show, and the loading of it. */
import { computed, signal } from "@preact/signals";
import { comparison, results, segmentsOfAll } from "../../api/analytics.js";
import { pageData } from "../navigation.js";
import { createDays } from "../days/choice.js";
import { faultOf, spanIn } from "../days/span.js";

/** @typedef {import("../../api/analytics.js").Overview & import("../../api/analytics.js").CampaignResults} Found what either page has */
/** @typedef {import("../../api/analytics.js").Comparison} Comparison */
/** @typedef {{detail: string}} Fault */

/** The campaign of this page, or null: all of them. @type {{id: number, name: string, can_import: boolean} | null} */
export const campaign = pageData("campaign");
export const found = signal(/** @type {Found | null} */ (null));
export const error = signal(/** @type {Fault | null} */ (null));
export const loading = signal(false);
/** The day it is where the account lives, as the first answer said. */
const today = signal("");
export const days = createDays(() => today.value, () => void load());

/** The days that the address names, until they are asked for. @type {import("../../api/costs.js").Span | null} */
let named = spanIn(new URLSearchParams(location.search));

/** For whom it was written, of all campaigns; null while they load: they take longer than the rest, which does not wait. */
export const segments = signal(/** @type {import("../../api/analytics.js").SegmentFigures[] | null} */ (null));
export const segmentsFault = signal(/** @type {Fault | null} */ (null));

/** The creatives that are compared, in the order in which they were chosen. */
export const chosen = signal(/** @type {number[]} */ ([]));
export const compared = signal(/** @type {Comparison | null} */ (null));
export const comparing = signal(false);
export const compareFault = signal(/** @type {Fault | null} */ (null));
/** Whether as many are chosen as can be compared. */
export const isFull = computed(() => chosen.value.length >= 6);

/** The latest question of either kind; an answer to an earlier one is thrown away. */
const asked = { results: 0, comparison: 0 };

/** Loads the results of the days. */
export async function load() {
  const span = today.value ? days.span.value : null;
  if (span && faultOf(span)) return;
  const question = (asked.results += 1);
  loading.value = true;
  error.value = null;
  try {
    const answer = await results(campaign && campaign.id, span);
    if (question !== asked.results) return;
    if (!span) today.value = answer.last;
    if (named) return showNamed(named);
    found.value = answer;
    if (!campaign) void loadSegments(answer);
    if (campaign && chosen.value.length === 0) choose(mostSeen(answer.creatives));
  } catch (fault) {
    if (question === asked.results) error.value = /** @type {any} */ (fault);
  } finally {
    if (question === asked.results) loading.value = false;
  }
}

/** Loads the segments of these days. @param {import("../../api/costs.js").Span} span */
export async function loadSegments(span) {
  const question = asked.results;
  segments.value = segmentsFault.value = null;
  try {
    const rows = await segmentsOfAll(span);
    if (question === asked.results) segments.value = rows;
  } catch (fault) {
    if (question === asked.results) segmentsFault.value = /** @type {any} */ (fault);
  }
}

/** Goes on to the days that the address names; which day it is was found out on the way. @param {import("../../api/costs.js").Span} span */
function showNamed(span) {
  named = null;
  days.preset.value = "custom";
  days.chooseDays(span);
}

/** The two of which most is known; fewer where there are fewer. @param {Found["creatives"]} creatives */
function mostSeen(creatives) {
  return [...creatives].sort((one, other) => other.impressions - one.impressions).slice(0, 2).map(({ creative }) => creative.id);
}

/** Takes a creative into the comparison, or out of it. @param {number} id */
export function toggle(id) {
  choose(chosen.value.includes(id) ? chosen.value.filter((each) => each !== id) : [...chosen.value, id]);
}

/** @param {number[]} ids */
function choose(ids) {
  chosen.value = ids;
  void compare();
}

/** Compares what is chosen. */
export async function compare() {
  const question = (asked.comparison += 1);
  compareFault.value = null;
  comparing.value = false;
  if (!campaign || chosen.value.length < 2) return void (compared.value = null);
  comparing.value = true;
  try {
    const answer = await comparison(campaign.id, chosen.value);
    if (question === asked.comparison) compared.value = answer;
  } catch (fault) {
    if (question === asked.comparison) compareFault.value = /** @type {any} */ (fault);
  } finally {
    if (question === asked.comparison) comparing.value = false;
  }
}
