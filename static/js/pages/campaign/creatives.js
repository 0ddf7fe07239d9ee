import { html } from "htm/preact";
import { formatNumber, formatRelative, gettext, interpolate } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { EmptyState, ErrorState } from "../../ui/empty-state.js";
import { percent } from "../../ui/percent.js";
import { Skeleton } from "../../ui/skeleton.js";
import { Rating } from "./rating.js";
import { creatives, creativesError, loadCreatives, next } from "./store.js";

/** @typedef {import("../../api/campaigns.js").Creative} Creative */

/** What was made for the campaign, and how it does. */
export function Creatives() {
  return html`<section class="campaign-part" aria-labelledby="campaign-creatives">
    <h2 id="campaign-creatives">${gettext("Copy and pictures")}</h2>
    ${creatives.value ? html`<${Grid} found=${creatives.value} />` : null}
    ${creativesError.value ? html`<${ErrorState} title=${gettext("The copy and pictures could not be loaded")} error=${creativesError.value} onRetry=${() => loadCreatives()} />` : creatives.value ? null : html`<${Skeleton} lines=${8} />`}
  </section>`;
}

/** @param {{found: Creative[]}} props */
function Grid({ found }) {
  if (!found.length) return html`<${EmptyState} icon="sparkles" title=${gettext("Nothing was made for it yet")} body=${gettext("Open a design, choose this campaign in the Generate panel, and what is written or drawn comes here.")} />`;
  return html`<ul class="creatives">${found.map((creative) => html`<${Card} key=${creative.id} creative=${creative} />`)}</ul>
    ${next.value ? html`<div class="home-more"><${Button} onClick=${() => void loadCreatives(true)}>${gettext("Show more")}<//></div>` : null}`;
}

/** @param {{creative: Creative}} props */
function Card({ creative }) {
  const { content_type: type, prompt, result, model, created_at: made } = creative;
  return html`<li class="card creative">
    ${type === "image" ? html`<img class="creative-picture" src=${result.url} alt=${prompt} width=${result.width} height=${result.height} loading="lazy" decoding="async" />` : html`<p class="creative-text">${result.text}</p>`}
    <p class="creative-prompt" title=${prompt}>${prompt}</p>
    <p class="creative-facts"><span>${model}</span><span>${formatRelative(made)}</span></p>
    <${Figures} creative=${creative} />
    <${Rating} creative=${creative} />
  </li>`;
}

/** @param {{creative: Creative}} props */
function Figures({ creative: { metrics } }) {
  if (!metrics.impressions) return html`<p class="creative-facts">${gettext("No results yet")}</p>`;
  const figures = [
    [gettext("Impressions"), formatNumber(metrics.impressions)],
    [gettext("CTR"), percent(metrics.ctr)],
    [gettext("CVR"), percent(metrics.cvr)],
  ];
  return html`<dl class="creative-figures tabular" aria-label=${interpolate(gettext("Results: %(count)s conversions"), { count: formatNumber(metrics.conversions) })}>
    ${figures.map(([name, figure]) => html`<div key=${name}><dt>${name}</dt><dd>${figure}</dd></div>`)}
  </dl>`;
}
