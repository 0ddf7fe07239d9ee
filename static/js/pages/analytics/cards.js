import { html } from "htm/preact";
import { formatNumber, gettext, interpolate } from "../../i18n.js";
import { Icon } from "../../ui/icon.js";
import { NAMES, changeOf, format, labelOf } from "./figures.js";

/** @typedef {import("./figures.js").Name} Name */
/** @typedef {import("../../api/analytics.js").Results} Results */

/** The figures of the days, each beside that of the days before. @param {{found: Results}} props */
export function Cards({ found }) {
  return html`<dl class="figure-cards">${NAMES.map((name) => html`<${Card} key=${name} name=${name} found=${found} />`)}</dl>`;
}

/** @param {{name: Name, found: Results}} props */
function Card({ name, found: { total, total_before: before } }) {
  return html`<div class="card figure-card">
    <dt>${labelOf(name)}</dt>
    <dd class="cost-figure tabular">${format(name, total[name])}</dd>
    <dd class="figure-change tabular"><${Change} name=${name} now=${total} before=${before} /></dd>
  </div>`;
}

/** @param {{name: Name, now: import("./figures.js").Figures, before: import("./figures.js").Figures}} props */
function Change({ name, now, before }) {
  const change = changeOf(name, now, before);
  if (!change) return html`<span>${gettext("Nothing before to compare with")}</span>`;
  const { share, tone } = change;
  const icon = share > 0 ? "arrow-up" : "arrow-down";
  const words = Math.abs(share) < 0.0005 ? gettext("Unchanged") : formatNumber(share, { style: "percent", signDisplay: "exceptZero", maximumFractionDigits: Math.abs(share) < 0.1 ? 1 : 0 });
  return html`<span class=${`figure-tone figure-${tone}`}>${Math.abs(share) < 0.0005 ? null : html`<${Icon} name=${icon} />`}${words}</span>
    <span>${interpolate(gettext("before: %(value)s"), { value: format(name, before[name]) })}</span>`;
}
