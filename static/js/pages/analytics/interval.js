import { html } from "htm/preact";
import { gettext, interpolate } from "../../i18n.js";
import { percent } from "../../ui/percent.js";

/** A rate as a bar from its lowest to its highest, with a mark where it was counted. @param {{rate: Pick<import("../../api/analytics.js").Rate, "rate" | "low" | "high" | "trials">, most: number, isLeader: boolean, tried: string}} props */
export function Interval({ rate: { rate, low, high, trials }, most, isLeader, tried }) {
  if (!trials) return html`<span class="cost-words">${gettext("Not measured")}</span>`;
  const at = (/** @type {number} */ value) => `${(100 * Math.min(value, most)) / most}%`;
  return html`<span class="tabular"><strong>${percent(rate)}</strong> <span class="cost-words">${interpolate(gettext("%(low)s to %(high)s"), { low: percent(low), high: percent(high) })} · ${tried}</span></span>
    <svg class=${`interval ${isLeader ? "interval-leader" : ""}`} width="100%" height="12" aria-hidden="true">
      <rect class="interval-rail" x="0" y="5" width="100%" height="2" /><rect class="interval-bar" x=${at(low)} y="2" width=${at(Math.min(high, most) - low)} height="8" rx="2" /><rect class="interval-mark" x=${at(rate)} y="0" width="2" height="12" /></svg>`;
}
