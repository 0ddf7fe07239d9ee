import { html } from "htm/preact";
import { formatMoney, formatNumber, gettext, interpolate } from "../../i18n.js";
import { isFree } from "../core/costs.js";
import { quota } from "../state/generation.js";

/**
 * What it will cost at most, and what is left of today's share.
 * @param {{model: import("../state/generation.js").Model | undefined, usd: number | null, count: "texts" | "images"}} props
 */
export function CostLine({ model, usd, count }) {
  return html`<div class="cost-line">
    <span>${model && isFree(model) ? html`<span class="badge">${gettext("Offline")}</span> ${gettext("Free of charge")}` : estimate(usd)}</span>
    <${QuotaLeft} count=${count} />
  </div>`;
}

/** @param {number | null} usd */
function estimate(usd) {
  return usd === null
    ? gettext("The cost is known afterwards")
    : interpolate(gettext("At most about %(money)s"), { money: formatMoney(usd) });
}

/** @param {{count: "texts" | "images"}} props */
function QuotaLeft({ count }) {
  const share = quota.value?.[count];
  if (!share) return null;
  const left = formatNumber(Math.max(0, share.limit - share.used));
  return html`<span class="tabular">${interpolate(gettext("%(left)s of %(limit)s left today"), { left, limit: formatNumber(share.limit) })}</span>`;
}
