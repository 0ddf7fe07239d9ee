/** Which days a page of figures shows. */
import { computed, signal } from "@preact/signals";
import { spanOf } from "./span.js";

/** @typedef {import("../../api/costs.js").Span} Span */
/** @typedef {ReturnType<typeof createDays>} Days */

/**
 * @param {() => string} today the day it is where the account lives
 * @param {() => void} load called after each choice
 */
export function createDays(today, load) {
  /** `7`, `30`, `90`, `month` or `custom`. */
  const preset = signal("30");
  const custom = signal(/** @type {Span} */ ({ first: "", last: "" }));
  const span = computed(() => (preset.value === "custom" ? custom.value : spanOf(preset.value, today())));
  return {
    preset,
    custom,
    span,
    /** @param {string} value */
    choosePreset(value) {
      if (value === "custom") custom.value = span.value;
      preset.value = value;
      load();
    },
    /** @param {Partial<Span>} change */
    chooseDays(change) {
      custom.value = { ...custom.value, ...change };
      load();
    },
  };
}
