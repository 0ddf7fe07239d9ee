import { html } from "htm/preact";
import { useEffect } from "preact/hooks";
import { formatNumber, gettext } from "../../i18n.js";
import { EmptyState, ErrorState } from "../../ui/empty-state.js";
import { Icon } from "../../ui/icon.js";
import { percent } from "../../ui/percent.js";
import { Skeleton } from "../../ui/skeleton.js";
import { lineWords, Sparkline } from "../../ui/sparkline.js";
import { chooseResults, loadResults } from "../actions/results.js";
import { bestOf, isUnmeasured } from "../core/results.js";
import { projectId } from "../state/project.js";
import { resultCampaigns, results, resultsCampaign, resultsCompared, resultsFault, resultsPhase } from "../state/results.js";
import { ChoiceSelect } from "./choice-select.js";
import { RecommendedCard } from "./recommended-card.js";

/** @typedef {import("../state/results.js").CampaignResults} CampaignResults */

/** How the creatives of a campaign do, beside the design that they are for. */
export function Results() {
  useEffect(() => {
    void loadResults();
    // Who comes back from the page of results or of campaigns may have brought some in.
    addEventListener("focus", loadResults);
    return () => removeEventListener("focus", loadResults);
  }, []);
  return html`<div class="brand-panel results-panel"><${Content} /></div>`;
}

function Content() {
  const known = resultCampaigns.value.length > 0;
  if (resultsPhase.value === "failed" && resultsFault.value)
    return html`<${ErrorState} title=${gettext("The results could not be loaded")} error=${resultsFault.value} onRetry=${loadResults} />`;
  return html`${known ? html`<${Choice} />` : null}<${Found} known=${known} />`;
}

/** @param {{known: boolean}} props */
function Found({ known }) {
  if (resultsPhase.value !== "ready") return html`<div aria-busy="true"><span class="visually-hidden" role="status">${gettext("Loading…")}</span><${Skeleton} lines=${8} /></div>`;
  if (!known) return html`<${NoCampaign} />`;
  if (!results.value) return html`<${EmptyState} icon="chart-line" title=${gettext("Whose results?")} body=${gettext("Choose a campaign above: its last four weeks and its best creatives come here.")} />`;
  if (isUnmeasured(results.value)) return html`<${NoResults} />`;
  return html`<${Weeks} found=${results.value} /><${Best} found=${results.value} />`;
}

function NoCampaign() {
  const words = gettext("Results are counted by campaign. Make one, choose it in the Generate panel, and what came of its copy and pictures is shown here.");
  return html`<${EmptyState} icon="chart-line" title=${gettext("No campaign yet")} body=${words}>
    <a class="button button-primary" href="/campaigns" target="_blank" rel="noopener">${gettext("Make a campaign")}</a>
  <//>`;
}

function NoResults() {
  const words = gettext("Nothing was measured in the last four weeks. Results come in by the API or as a CSV file.");
  return html`<${EmptyState} icon="chart-line" title=${gettext("No results yet")} body=${words}>
    <a class="button button-secondary" href=${pageOf(resultsCampaign.value)} target="_blank" rel="noopener">${gettext("Open the results page")}</a>
  <//>`;
}

/** @param {string} campaign */
function pageOf(campaign) {
  return campaign ? `/analytics/campaigns/${campaign}` : "/analytics";
}

function Choice() {
  const label = gettext("All results, in a new tab");
  return html`<div class="brand-choice">
    <${ChoiceSelect} label=${gettext("Campaign")} none=${gettext("No campaign")} list=${resultCampaigns.value} value=${resultsCampaign.value} onChange=${chooseResults} />
    <a class="icon-button icon-button-normal" href=${pageOf(resultsCampaign.value)} target="_blank" rel="noopener" aria-label=${label} data-tooltip=${label} data-tooltip-side="left"><${Icon} name="arrow-up-right" /></a>
  </div>`;
}

/** The last four weeks as two lines. @param {{found: CampaignResults}} props */
function Weeks({ found: { first, days, total } }) {
  const compact = (/** @type {number} */ count) => formatNumber(count, { notation: "compact", maximumFractionDigits: 1 });
  const lines = [
    { name: gettext("Impressions"), values: days.map(({ impressions }) => impressions), whole: compact(total.impressions), format: formatNumber },
    { name: gettext("Click rate"), values: days.map(({ ctr }) => ctr), whole: percent(total.ctr), format: percent },
  ];
  return html`<section class="results-weeks" aria-label=${gettext("Last 28 days")}>
    <h3>${gettext("Last 28 days")}</h3>
    ${lines.map((line) => html`<div class="results-line" key=${line.name}><p><span>${line.name}</span> <strong class="tabular">${line.whole}</strong></p><${Sparkline} values=${line.values} words=${lineWords({ ...line, first })} /></div>`)}
  </section>`;
}

/** The creatives that have proven most, and whether the best of them is surely the best. @param {{found: CampaignResults}} props */
function Best({ found }) {
  const best = bestOf(found.creatives);
  if (best.length === 0) return html`<p class="panel-note">${gettext("No creative has been measured by itself yet.")}</p>`;
  return html`<section class="results-best" aria-label=${gettext("Best creatives")}>
    <h3>${gettext("Best creatives")}</h3>
    <${Verdict} />
    ${best.map(({ creative, ...metrics }, at) => {
      const letter = resultsCompared.value?.creatives[at]?.letter ?? "";
      const shown = { creative: /** @type {any} */ (creative), metrics, score: 0, score_low: creative.score_low, score_source: creative.score_source, similarity: null, alike: 0, why: "" };
      return html`<${RecommendedCard} key=${creative.id} found=${shown} letter=${letter} note=${creative.project === projectId.value ? gettext("From this design") : ""} />`;
    })}
  </section>`;
}

function Verdict() {
  const question = resultsCompared.value?.ctr;
  if (!question) return html`<p class="results-verdict">${gettext("With a second creative measured, this says which one is better.")}</p>`;
  return html`<p class="results-verdict" role="status">${question.sentence}</p>`;
}
