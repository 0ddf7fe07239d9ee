/** What a report holds: sums, doubtful days, rows that are left out. */
import { html } from "htm/preact";
import { formatDate, formatNumber, gettext, interpolate, ngettext } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { download } from "../../ui/download.js";
import { Icon } from "../../ui/icon.js";
import { labelOf } from "../analytics/figures.js";
import { refusedFile } from "./refused-file.js";
import { campaigns } from "./store.js";
import { refusedWords, roleName, spanWords } from "./words.js";

/** @typedef {import("../../api/imports.js").Report} Report */

const COUNTS = /** @type {const} */ (["impressions", "clicks", "conversions"]);

/** From when to when, and the sums. @param {{report: Report}} props */
export function Figures({ report }) {
  const span = spanWords(report);
  if (!span) return null;
  return html`<dl class="import-figures">
    <div class="import-span"><dt>${gettext("Days")}</dt><dd>${span}</dd></div>
    ${COUNTS.map((name) => html`<div key=${name}><dt>${labelOf(name)}</dt><dd class="tabular">${formatNumber(report.sums[name])}</dd></div>`)}
  </dl>`;
}

/** Days whose counts cannot all be right. @param {{report: Report}} props */
export function Warnings({ report: { warnings } }) {
  if (!warnings.length) return null;
  const words = ngettext("The counts of %(count)s day cannot all be right. They are imported as they stand.", "The counts of %(count)s days cannot all be right. They are imported as they stand.", warnings.length);
  return html`<details class="notice notice-warning import-fold"><summary><${Icon} name="circle-alert" /><span>${interpolate(words, { count: formatNumber(warnings.length) })}</span><${Icon} name="chevron-down" /></summary>
    <ul class="import-warnings">${warnings.map((each) => html`<li key=${`${each.campaign} ${each.creative} ${each.day} ${each.code}`}>${[formatDate(`${each.day}T00:00:00`), subjectOf(each)].filter(Boolean).join(" · ")}: ${each.detail}</li>`)}</ul>
  </details>`;
}

/** @param {import("../../api/imports.js").Warned} warned */
function subjectOf({ campaign, creative }) {
  if (creative) return interpolate(gettext("creative %(number)s"), { number: creative });
  const found = campaigns.value ?? [];
  return found.length > 1 ? found.find(({ id }) => id === campaign)?.name : "";
}

/** Rows that are left out, with why. @param {{report: Report}} props */
export function Refused({ report }) {
  const { refused, rows_refused: count } = report;
  if (!count) return null;
  return html`<div class="import-refused">
    <header class="cost-head"><h3>${refusedWords(report)}</h3>
      <${Button} variant="ghost" size="small" icon="download" onClick=${() => save(report)}>${gettext("CSV")}<//></header>
    ${refused.every(({ code }) => code === "totals_row") ? html`<p class="cost-words">${gettext("Rows with totals are left out because the days above them add up to the same.")}</p>` : null}
    <div class="table-scroll import-scroll" tabindex="0" role="region" aria-label=${gettext("Rows that are left out")}>
      <table class="table">
        <thead><tr><th scope="col" class="number">${gettext("Line of the file")}</th><th scope="col">${gettext("Column")}</th><th scope="col">${gettext("Why")}</th><th scope="col">${gettext("What stands there")}</th></tr></thead>
        <tbody>${refused.map((row) => html`<tr key=${row.line}><td class="number">${formatNumber(row.line)}</td><td>${roleName(row.field)}</td><td>${row.detail}</td><td class="import-value">${row.value || "–"}</td></tr>`)}</tbody>
      </table>
    </div>
    ${count > refused.length ? html`<p class="cost-words">${interpolate(gettext("The first %(count)s are listed."), { count: formatNumber(refused.length) })}</p>` : null}
  </div>`;
}

/** @param {Report} report */
function save({ refused }) {
  download(new Blob([refusedFile(refused)], { type: "text/csv" }), "artify-left-out.csv");
}
