/** What the costs page shows, and the loading of it. */
import { computed, signal } from "@preact/signals";
import { costsHistory, costsSummary } from "../../api/costs.js";
import { createDays } from "../days/choice.js";
import { faultOf, todayIn } from "../days/span.js";

/** @typedef {import("../../api/costs.js").Summary} Summary */
/** @typedef {{days: any[], models: any[], campaigns: any[], kinds: any[], total: any}} History */

export const summary = signal(/** @type {Summary | null} */ (null));
export const history = signal(/** @type {History | null} */ (null));
export const error = signal(/** @type {{detail: string} | null} */ (null));
export const loading = signal(false);
const today = computed(() => todayIn(summary.value?.time_zone ?? "UTC"));
export const days = createDays(() => today.value, () => void loadHistory());

/** The latest question; an answer to an earlier one is thrown away. */
let asked = 0;

/** Loads everything. */
export async function load() {
  error.value = null;
  try {
    summary.value = await costsSummary();
    await loadHistory();
  } catch (fault) {
    error.value = /** @type {any} */ (fault);
  }
}

/** Loads what depends on the days. */
export async function loadHistory() {
  const span = days.span.value;
  if (faultOf(span)) return;
  const question = (asked += 1);
  loading.value = true;
  error.value = null;
  try {
    const groups = /** @type {const} */ (["day", "model", "campaign", "kind"]);
    const [byDay, models, campaigns, kinds] = await Promise.all(groups.map((group) => costsHistory(group, span)));
    if (question !== asked) return;
    history.value = { days: byDay.results, models: models.results, campaigns: campaigns.results, kinds: kinds.results, total: byDay.total };
  } catch (fault) {
    if (question === asked) error.value = /** @type {any} */ (fault);
  } finally {
    if (question === asked) loading.value = false;
  }
}
