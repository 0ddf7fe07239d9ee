import { html } from "htm/preact";
import { render } from "preact";
import { useEffect, useMemo } from "preact/hooks";
import { costsFile } from "../api/costs.js";
import { formatDate, formatMoney, formatMoneyCell, formatNumber, gettext, interpolate, language } from "../i18n.js";
import { BarChart } from "../ui/chart.js";
import { EmptyState, ErrorState } from "../ui/empty-state.js";
import { Icon } from "../ui/icon.js";
import { Skeleton } from "../ui/skeleton.js";
import { Cards } from "./costs/cards.js";
import { days, error, history, load, loading, summary } from "./costs/store.js";
import { DaysBar } from "./days/bar.js";
import { faultOf } from "./days/span.js";
import { leaveWhenSessionEnds, place } from "./navigation.js";

function Costs() {
  useEffect(() => void load(), []);
  const title = html`<h1 class="home-title">${gettext("Costs")}</h1>`;
  if (error.value && !summary.value) return html`${title}<${ErrorState} title=${gettext("Your costs could not be loaded")} error=${error.value} onRetry=${load} />`;
  return html`${title}<${Cards} /><${Bar} /><${Days} />`;
}

/** Which days, and the same as a file. */
function Bar() {
  return html`<${DaysBar} days=${days}>
    <a class="button button-secondary cost-file" href=${costsFile("day", days.span.value)} download><${Icon} name="download" />${gettext("Download as CSV")}</a>
  <//>`;
}

/** What was spent in those days. */
function Days() {
  if (faultOf(days.span.value)) return null; // what was asked for before would stand under other dates
  if (error.value) return html`<${ErrorState} title=${gettext("Your costs could not be loaded")} error=${error.value} onRetry=${load} />`;
  const found = history.value;
  if (!found) return html`<section class="card cost-panel" aria-busy="true"><${Skeleton} lines=${8} /></section>`;
  if (found.total.calls + found.total.hits === 0)
    return html`<section class="card cost-panel"><${EmptyState} icon="wallet" title=${gettext("Nothing was generated in these days")} body=${gettext("Copy and pictures that you have made in the editor appear here with what they cost.")}><a class="button button-primary" href="/">${gettext("Open a project")}</a><//></section>`;
  return html`<div class="cost-panels" aria-busy=${String(loading.value)}>
    <section class="card cost-panel cost-wide"><header class="cost-head"><h2>${gettext("Per day")}</h2><p class="cost-figure tabular">${formatMoney(found.total.usd)}</p></header><${PerDay} rows=${found.days} /></section>
    <${Table} title=${gettext("By model")} rows=${found.models} name=${(/** @type {any} */ row) => row.model} />
    <${Table} title=${gettext("By campaign")} rows=${found.campaigns} name=${(/** @type {any} */ row) => row.name} />
    <${Table} title=${gettext("By kind")} rows=${found.kinds} name=${(/** @type {any} */ row) => kindName(row.kind)} />
  </div>`;
}

/** @param {{rows: any[]}} props */
function PerDay({ rows }) {
  const figures = useMemo(() => {
    /** @param {"text" | "image" | "embedding"} kind @param {"accent" | "muted" | "strong"} tone */
    const series = (kind, tone) => ({ label: kindName(kind), values: rows.map((row) => Number(row[`${kind}_usd`])), tone });
    const hasEmbeddings = rows.some((row) => Number(row.embedding_usd) > 0); // only where they are paid for
    const short = new Intl.DateTimeFormat(language(), { month: "numeric", day: "numeric", timeZone: "UTC" });
    return {
      labels: rows.map(({ day }) => short.format(new Date(day))),
      names: rows.map(({ day }) => formatDate(day, "UTC")),
      series: [series("text", "accent"), series("image", "muted"), ...(hasEmbeddings ? [series("embedding", "strong")] : [])],
    };
  }, [rows]);
  return html`<${BarChart} title=${gettext("US dollars per day, by kind")} heading=${gettext("Day")} ...${figures} format=${formatMoney} cell=${formatMoneyCell} />`;
}

/** One line each, with a bar beside the figure: a chart that is its own table. @param {{title: string, rows: any[], name: (row: any) => string}} props */
function Table({ title, rows, name }) {
  const most = Math.max(...rows.map(({ usd }) => Number(usd)), 1e-9);
  return html`<section class="card cost-panel">
    <h2>${title}</h2>
    <div class="table-scroll" tabindex="0" role="region" aria-label=${title}>
      <table class="table cost-table">
        <thead><tr><th scope="col"><span class="visually-hidden">${title}</span></th><th scope="col" class="number">${gettext("Pieces")}</th><th scope="col" class="number">${gettext("From cache")}</th><th scope="col" class="number">${gettext("Cost")}</th></tr></thead>
        <tbody>${rows.map(
          (row) => html`<tr key=${name(row) + row.campaign}>
            <th scope="row">${name(row)}<${Whole} row=${row} /><progress class="cost-meter" aria-hidden="true" max=${most} value=${Number(row.usd)}></progress></th>
            <td class="number">${formatNumber(row.pieces)}</td><td class="number">${formatNumber(row.hits)}</td><td class="number">${formatMoneyCell(row.usd)}</td>
          </tr>`,
        )}</tbody>
      </table>
    </div>
  </section>`;
}

/** What everybody has spent on a shared campaign. @param {{row: any}} props */
function Whole({ row: { campaign_usd: whole, is_shared: isShared } }) {
  if (!isShared) return null;
  return html`<span class="cost-words cost-whole tabular">${interpolate(gettext("%(money)s in all so far"), { money: formatMoney(whole) })}</span>`;
}

/** @param {string} kind */
function kindName(kind) {
  /** @type {Record<string, string>} */
  const names = { text: gettext("Texts"), image: gettext("Pictures"), embedding: gettext("Embeddings") };
  return names[kind] ?? kind;
}

leaveWhenSessionEnds();
render(html`<${Costs} />`, place("costs"));
