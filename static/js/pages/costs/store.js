/** What the costs page shows, and the loading of it. */
import { computed, signal } from "@preact/signals";
import { costsHistory, costsSummary } from "../../api/costs.js";
import { faultOf, spanOf, todayIn } from "./span.js";

/** @typedef {import("../../api/costs.js").Summary} Summary */
/** @typedef {{days: any[], models: any[], campaigns: any[], kinds: any[], total: any}} History */

export const summary = signal(/** @type {Summary | null} */ (null));
export const history = signal(/** @type {History | null} */ (null));
export const error = signal(/** @type {{detail: string} | null} */ (null));
export const loading = signal(false);
/** `7`, `30`, `90`, `month` or `custom`. */
export const preset = signal("30");
export const custom = signal({ first: "", last: "" });
export const today = computed(() => todayIn(summary.value?.time_zone ?? "UTC"));
export const span = computed(() => (preset.value === "custom" ? custom.value : spanOf(preset.value, today.value)));

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
  if (faultOf(span.value)) return;
  const question = (asked += 1);
  loading.value = true;
  error.value = null;
  try {
    const groups = /** @type {const} */ (["day", "model", "campaign", "kind"]);
    const [days, models, campaigns, kinds] = await Promise.all(groups.map((group) => costsHistory(group, span.value)));
    if (question !== asked) return;
    history.value = { days: days.results, models: models.results, campaigns: campaigns.results, kinds: kinds.results, total: days.total };
  } catch (fault) {
    if (question === asked) error.value = /** @type {any} */ (fault);
  } finally {
    if (question === asked) loading.value = false;
  }
}

/** @param {string} value of {@link preset} */
export function choosePreset(value) {
  if (value === "custom") custom.value = span.value;
  preset.value = value;
  void loadHistory();
}

/** @param {Partial<import("../../api/costs.js").Span>} change */
export function chooseDays(change) {
  custom.value = { ...custom.value, ...change };
  void loadHistory();
}
