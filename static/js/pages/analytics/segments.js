import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { formatNumber, gettext, interpolate } from "../../i18n.js";
import { percent } from "../../ui/percent.js";
import { Segmented } from "../../ui/segmented.js";
import { format, labelOf } from "./figures.js";
import { Interval } from "./interval.js";
import { nameOf, rateOf, widest } from "./segment-rates.js";

/** @typedef {import("../../api/analytics.js").SegmentFigures} SegmentFigures */
/** @typedef {"ctr" | "cvr"} By */

/** For whom it was written, side by side; nothing where no copy was. @param {{rows: SegmentFigures[], file: any}} props */
export function BySegment({ rows, file }) {
  const [by, choose] = useState(/** @type {By} */ ("ctr"));
  const options = [
    { value: "ctr", label: gettext("By clicks") },
    { value: "cvr", label: gettext("By conversions") },
  ];
  if (rows.length === 0) return null;
  return html`<section class="card cost-panel cost-wide">
    <header class="cost-head"><h2>${gettext("Segments")}</h2>
      <div class="segments-head-end"><${Segmented} label=${gettext("What to compare by")} value=${by} options=${options} onChange=${choose} />${file}</div></header>
    <${Bars} rows=${rows} by=${by} />
    <p class="cost-words">${gettext("Each bar is what the rate lies between. Segments are different people: a higher rate says who answers, not which words are better.")}</p>
    <${Table} rows=${rows} />
  </section>`;
}

/** @param {{rows: SegmentFigures[], by: By}} props */
function Bars({ rows, by }) {
  const tried = by === "ctr" ? gettext("%(count)s impressions") : gettext("%(count)s clicks");
  const most = widest(rows, by);
  return html`<ul class="arms" aria-label=${gettext("Segments")}>${rows.map((row) => {
    const rate = rateOf(row, by);
    return html`<li class="arm segment-arm" key=${row.segment}>
      <span class="segment-arm-name">${nameOf(row)}</span>
      <div class="segment-arm-rate"><${Interval} rate=${rate} most=${most} isLeader=${rate.known} tried=${interpolate(tried, { count: formatNumber(rate.trials) })} />${rate.known ? null : html`<${Little} />`}</div>
    </li>`;
  })}</ul>`;
}

function Little() {
  return html`<span class="badge badge-warning">${gettext("Too little yet")}</span>`;
}

/** @param {{rows: SegmentFigures[]}} props */
function Table({ rows }) {
  const head = [gettext("Creatives"), labelOf("impressions"), labelOf("ctr"), labelOf("cvr"), labelOf("spend_usd"), labelOf("cost_per_click_usd")];
  return html`<div class="table-scroll analytics-scroll" tabindex="0" role="region" aria-label=${gettext("Segments")}>
    <table class="table cost-table">
      <thead><tr><th scope="col">${gettext("Segment")}</th>${head.map((label) => html`<th scope="col" class="number" key=${label}>${label}</th>`)}</tr></thead>
      <tbody>${rows.map(
        (row) => html`<tr key=${row.segment}>
        <th scope="row">${nameOf(row)}</th>
        <td class="number">${formatNumber(row.creatives)}</td><td class="number">${formatNumber(row.impressions)}</td>
        <td class="number"><${Between} row=${row} by="ctr" /></td><td class="number"><${Between} row=${row} by="cvr" /></td>
        <td class="number">${format("spend_usd", row.spend_usd)}</td><td class="number">${format("cost_per_click_usd", row.cost_per_click_usd)}</td>
      </tr>`,
      )}</tbody>
    </table>
  </div>`;
}

/** A rate and what it lies between, and whether that is worth anything. @param {{row: SegmentFigures, by: By}} props */
function Between({ row, by }) {
  const { rate, low, high, trials, known } = rateOf(row, by);
  if (!trials) return "–";
  return html`<span>${percent(rate)}</span><span class="segment-between">${interpolate(gettext("%(low)s to %(high)s"), { low: percent(low), high: percent(high) })}</span>
    ${known ? null : html`<span class="segment-between">${gettext("Too little yet")}</span>`}`;
}
