import { html } from "htm/preact";
import { gettext } from "../../i18n.js";
import { spentOf } from "./words.js";

/** Spend against budget; without a budget the sum alone. @param {{campaign: import("../../api/campaigns.js").Campaign}} props */
export function SpendBar({ campaign }) {
  const { used, limit, words } = spentOf(campaign);
  const isFull = limit !== null && used >= limit * 0.9;
  return html`<div class="spend">
    ${limit === null ? null : html`<meter class=${`spend-bar ${isFull ? "spend-full" : ""}`} min="0" max=${limit || 1} value=${Math.min(used, limit || 1)} aria-label=${gettext("Spent of the budget")} aria-valuetext=${words}></meter>`}
    <p class="spend-words tabular">${words}</p>
  </div>`;
}
