import { html } from "htm/preact";
import { render } from "preact";
import { useEffect } from "preact/hooks";
import { resultsFile, segmentsFile } from "../api/analytics.js";
import { formatNumber, gettext, interpolate } from "../i18n.js";
import { EmptyState, ErrorState } from "../ui/empty-state.js";
import { Icon } from "../ui/icon.js";
import { percent } from "../ui/percent.js";
import { Skeleton } from "../ui/skeleton.js";
import { Cards } from "./analytics/cards.js";
import { Compare } from "./analytics/compare.js";
import { Ranked, Shown } from "./analytics/creatives.js";
import { format, labelOf } from "./analytics/figures.js";
import { PerDay } from "./analytics/per-day.js";
import { BySegment } from "./analytics/segments.js";
import { campaign, chosen, days, error, found, isFull, load, loadSegments, loading, segments, segmentsFault, toggle } from "./analytics/store.js";
import { DaysBar } from "./days/bar.js";
import { faultOf } from "./days/span.js";
import { leaveWhenSessionEnds, place } from "./navigation.js";

/** @typedef {import("./analytics/store.js").Found} Found */

function Analytics() {
  useEffect(() => void load(), []);
  return html`<${Title} />${found.value ? html`<${DaysBar} days=${days} />` : null}<${Results} />`;
}

function Title() {
  if (!campaign) return html`<div class="analytics-head"><h1 class="home-title analytics-title">${gettext("Results")}</h1><${Import} /></div>`;
  return html`<nav class="analytics-way" aria-label=${gettext("Where you are")}><a href="/analytics"><${Icon} name="arrow-left" />${gettext("All results")}</a></nav>
    <div class="analytics-head"><h1 class="home-title analytics-title">${campaign.name}</h1>${campaign.can_import ? html`<${Import} />` : null}</div>`;
}

/** The way to bring a file in. @param {{variant?: "primary" | "secondary"}} props */
function Import({ variant = "secondary" }) {
  const path = `/analytics/import${campaign ? `?campaign=${campaign.id}` : ""}`;
  return html`<a class=${`button button-${variant} button-normal`} href=${path}><${Icon} name="file-up" /><span>${gettext("Import results")}</span></a>`;
}

function Results() {
  const shown = found.value;
  if (shown && faultOf(days.span.value)) return null; // what was asked for before would stand under other dates
  if (error.value) return html`<${ErrorState} title=${gettext("Your results could not be loaded")} error=${error.value} onRetry=${load} />`;
  if (!shown) return html`<div class="figure-cards" aria-busy="true">${[0, 1, 2, 3, 4, 5, 6, 7].map((at) => html`<div class="card figure-card" key=${at}><${Skeleton} lines=${3} /></div>`)}</div>`;
  if (isEmpty(shown)) return html`<section class="card cost-panel"><${Nothing} /></section>`;
  return html`<div aria-busy=${String(loading.value)}>
    <${Cards} found=${shown} />
    <div class="cost-panels"><${PerDay} found=${shown} />${campaign ? html`<${OfCampaign} shown=${shown} />` : html`<${OfAll} shown=${shown} />`}</div>
  </div>`;
}

/** Nothing was measured, in these days or in those before. @param {Found} shown */
function isEmpty({ total, total_before: before }) {
  return [total, before].every(({ impressions, clicks, conversions }) => impressions + clicks + conversions === 0);
}

/** How results come in. */
function Nothing() {
  return html`<${EmptyState} icon="trending-up" title=${gettext("No results in these days")}
    body=${gettext("Bring in a CSV file from where your ads run, or have your systems send results by the API. Once they are in, you see here what worked.")}>
    ${!campaign || campaign.can_import ? html`<${Import} variant="primary" />` : null}<a class="button button-secondary button-normal" href="/api/docs">${gettext("How to send results")}</a><//>`;
}

/** They come after the rest. @param {{shown: Found}} props */
function SegmentsOfAll({ shown }) {
  if (segmentsFault.value) return html`<section class="card cost-panel cost-wide"><${ErrorState} title=${gettext("The segments could not be loaded")} error=${segmentsFault.value} onRetry=${() => loadSegments(shown)} /></section>`;
  if (!segments.value) return html`<section class="card cost-panel cost-wide" aria-busy="true" aria-label=${gettext("Segments")}><${Skeleton} lines=${4} /></section>`;
  return html`<${BySegment} rows=${segments.value} file=${html`<${Download} path=${segmentsFile(shown)} />`} />`;
}

/** @param {{table: string, shown: Found}} props */
function File({ table, shown }) {
  return html`<${Download} path=${resultsFile(campaign && campaign.id, table, shown)} />`;
}

/** @param {{path: string}} props */
function Download({ path }) {
  return html`<a class="button button-ghost button-small" href=${path} download><${Icon} name="download" />${gettext("CSV")}</a>`;
}

/** @param {{shown: Found}} props */
function OfAll({ shown }) {
  return html`<${Table} title=${gettext("Campaigns")} head=${gettext("Campaign")} rows=${shown.campaigns} file=${html`<${File} table="campaigns" shown=${shown} />`}
      first=${(/** @type {Found["campaigns"][0]} */ row) => html`<a href=${`/analytics/campaigns/${row.campaign}`}>${row.name}</a>`} last=${labelOf("spend_usd")} cell=${(/** @type {Found["campaigns"][0]} */ row) => format("spend_usd", row.spend_usd)} />
    <${SegmentsOfAll} shown=${shown} />
    <div class="creative-ends">
      <${Ranked} title=${gettext("Best creatives")} words=${gettext("No creative has been measured by itself yet.")} creatives=${shown.best} file=${html`<${File} table="best" shown=${shown} />`} />
      <${Ranked} title=${gettext("Weakest creatives")} words=${gettext("Nothing that was seen a thousand times has done badly.")} creatives=${shown.worst} file=${html`<${File} table="worst" shown=${shown} />`} />
    </div>`;
}

/** @param {{shown: Found}} props */
function OfCampaign({ shown }) {
  const { impressions, clicks } = shown.whole;
  return html`${shown.creatives.length > 1 ? html`<${Compare} />` : null}
    <${Table} title=${gettext("Creatives")} head=${gettext("Creative")} rows=${shown.creatives} file=${html`<${File} table="creatives" shown=${shown} />`}
      first=${(/** @type {Found["creatives"][0]} */ row) => html`<${Choice} row=${row} canCompare=${shown.creatives.length > 1} />`} last=${gettext("Proven")} cell=${(/** @type {Found["creatives"][0]} */ row) => interpolate(gettext("≥ %(share)s"), { share: percent(row.creative.score_low) })}>
      ${impressions + clicks > 0 ? html`<p class="cost-words">${interpolate(gettext("%(impressions)s impressions and %(clicks)s clicks were measured of the campaign as a whole."), { impressions: formatNumber(impressions), clicks: formatNumber(clicks) })}</p>` : null}
    <//>
    <${BySegment} rows=${shown.segments} file=${html`<${File} table="segments" shown=${shown} />`} />`;
}

/** A creative that can be taken into the comparison. @param {{row: Found["creatives"][0], canCompare: boolean}} props */
function Choice({ row: { creative }, canCompare }) {
  if (!canCompare) return html`<${Shown} creative=${creative} />`;
  const isChosen = chosen.value.includes(creative.id);
  return html`<label class="creative-choice"><input type="checkbox" checked=${isChosen} disabled=${!isChosen && isFull.value} onChange=${() => toggle(creative.id)} /><${Shown} creative=${creative} /></label>`;
}

/** @param {{title: string, head: string, rows: any[], first: (row: any) => any, last: string, cell: (row: any) => string, file: any, children?: any}} props */
function Table({ title, head, rows, first, last, cell, file, children }) {
  const names = /** @type {const} */ (["impressions", "clicks", "ctr", "conversions", "cvr"]);
  return html`<section class="card cost-panel cost-wide">
    <header class="cost-head"><h2>${title}</h2>${file}</header>
    <div class="table-scroll analytics-scroll" tabindex="0" role="region" aria-label=${title}>
      <table class="table cost-table">
        <thead><tr><th scope="col">${head}</th>${names.map((name) => html`<th scope="col" class="number" key=${name}>${labelOf(name)}</th>`)}<th scope="col" class="number">${last}</th></tr></thead>
        <tbody>${rows.map((row) => html`<tr key=${row.campaign ?? row.creative.id}><th scope="row">${first(row)}</th>${names.map((name) => html`<td class="number" key=${name}>${format(name, row[name])}</td>`)}<td class="number">${cell(row)}</td></tr>`)}</tbody>
      </table>
    </div>${children}
  </section>`;
}

leaveWhenSessionEnds();
render(html`<${Analytics} />`, place("analytics"));
