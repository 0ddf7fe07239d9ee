import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { comparisonFile } from "../../api/analytics.js";
import { formatDate, formatNumber, gettext, interpolate } from "../../i18n.js";
import { ErrorState } from "../../ui/empty-state.js";
import { Icon } from "../../ui/icon.js";
import { Segmented } from "../../ui/segmented.js";
import { Skeleton } from "../../ui/skeleton.js";
import { Shown } from "./creatives.js";
import { Interval } from "./interval.js";
import { campaign, chosen, compare, compared, compareFault, comparing } from "./store.js";

/** @typedef {import("../../api/analytics.js").Comparison} Comparison */
/** @typedef {import("../../api/analytics.js").Question} Question */

/** The chosen creatives beside each other, and what may be said of them. */
export function Compare() {
  const [by, choose] = useState(/** @type {"ctr" | "cvr"} */ ("ctr"));
  const options = [
    { value: "ctr", label: gettext("By clicks") },
    { value: "cvr", label: gettext("By conversions") },
  ];
  return html`<section class="card cost-panel cost-wide" aria-busy=${String(comparing.value)}>
    <header class="cost-head"><h2>${gettext("A/B comparison")}</h2>
      <${Segmented} label=${gettext("What to compare by")} value=${by} options=${options} onChange=${choose} /></header>
    <${Outcome} by=${by} />
  </section>`;
}

/** @param {{by: "ctr" | "cvr"}} props */
function Outcome({ by }) {
  if (chosen.value.length < 2) return html`<p class="cost-words">${gettext("Choose two to six creatives in the list below.")}</p>`;
  if (compareFault.value) return html`<${ErrorState} title=${gettext("These could not be compared")} error=${compareFault.value} onRetry=${compare} />`;
  const found = compared.value;
  if (!found || !campaign) return html`<${Skeleton} lines=${5} />`;
  const question = found[by];
  return html`<p class="verdict" role="status"><${Badge} verdict=${question.verdict} /><span>${question.sentence}</span></p>
    <${Rates} found=${found} question=${question} by=${by} />
    <footer class="verdict-foot">
      <p class="cost-words">${found.first && found.last ? interpolate(gettext("All days count, %(first)s to %(last)s. You may look as often as you like: of a hundred comparisons of equals, five at most ever name a winner."), { first: formatDate(found.first, "UTC"), last: formatDate(found.last, "UTC") }) : ""}</p>
      <a class="button button-ghost button-small" href=${comparisonFile(campaign.id, chosen.value, by)} download><${Icon} name="download" />${gettext("CSV")}</a>
    </footer>`;
}

/** What a comparison may say, in a word. @param {{verdict: Question["verdict"]}} props */
function Badge({ verdict }) {
  const [tone, label] = {
    winner: ["badge-success", gettext("Decided")],
    alike: ["badge-accent", gettext("Alike")],
    too_early: ["badge-warning", gettext("Too early")],
    not_measured: ["", gettext("Not measured")],
    impossible_counts: ["badge-danger", gettext("Check the results")],
  }[verdict];
  return html`<span class=${`badge ${tone}`}>${label}</span>`;
}

/** Each rate as a bar from its lowest to its highest, with a mark where it was counted. @param {{found: Comparison, question: Question, by: "ctr" | "cvr"}} props */
function Rates({ found, question, by }) {
  const most = Math.max(...question.rates.map(({ high, trials }) => (trials ? high : 0)), 1e-6);
  const tried = by === "ctr" ? gettext("%(count)s impressions") : gettext("%(count)s clicks");
  return html`<ul class="arms" aria-label=${gettext("A/B comparison")}>${question.rates.map((rate, place) => {
    const { letter, creative } = found.creatives[place];
    return html`<li class="arm" key=${rate.creative}>
      <div class="arm-creative"><span class="arm-letter">${letter}</span><${Shown} creative=${creative} /></div>
      <div><${Interval} rate=${rate} most=${most} isLeader=${question.leader === rate.creative} tried=${interpolate(tried, { count: formatNumber(rate.trials) })} /></div>
      <div class="tabular"><${Against} question=${question} id=${rate.creative} /></div>
    </li>`;
  })}</ul>`;
}

/** How far the leader is above this one. @param {{question: Question, id: number}} props */
function Against({ question, id }) {
  if (question.leader === id) return html`<span class="badge badge-accent">${gettext("The leader so far")}</span>`;
  const difference = question.differences.find(({ creative }) => creative === id);
  if (!difference) return "–";
  const { lift, low, high, probability } = difference;
  const share = (/** @type {number} */ value) => formatNumber(value, { style: "percent", signDisplay: "exceptZero", maximumFractionDigits: Math.abs(value) < 0.1 ? 1 : 0 });
  const range = high === null ? interpolate(gettext("at least %(low)s"), { low: share(low) }) : interpolate(gettext("%(low)s to %(high)s"), { low: share(low), high: share(high) });
  return html`<span>${lift === null ? "" : html`${interpolate(gettext("Leader %(lift)s"), { lift: share(lift) })} `}<span class="cost-words">${range}</span></span>
    <span class="cost-words arm-chance">${interpolate(gettext("Better with a probability of %(share)s"), { share: formatNumber(Math.min(probability, 0.999), { style: "percent", maximumFractionDigits: 1 }) })}</span>`;
}
