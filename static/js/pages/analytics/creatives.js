import { html } from "htm/preact";
import { formatNumber, gettext, interpolate } from "../../i18n.js";
import { percent } from "../../ui/percent.js";

/** @typedef {import("../../api/analytics.js").Creative} Creative */

/** Seen less often than this, a creative has proven little either way. */
const LITTLE = 1000;

/** The words of a text, or its picture. @param {{creative: Creative}} props */
export function Shown({ creative: { content_type: type, prompt, result } }) {
  if (type === "text") return html`<span class="creative-words">${result.text}</span>`;
  return html`<span class="creative-words creative-pictured">${result.url ? html`<img class="creative-picture" src=${result.url} alt="" width=${result.width} height=${result.height} loading="lazy" decoding="async" />` : null}${prompt}</span>`;
}

/** What a creative has proven, and by how little. @param {{creative: Creative}} props */
export function Proven({ creative }) {
  const { impressions, ctr, cvr } = creative.metrics;
  return html`<span class="cost-words tabular">${interpolate(gettext("Click rate %(ctr)s, conversion rate %(cvr)s"), { ctr: percent(ctr), cvr: percent(cvr) })}</span>
    <span class="cost-words tabular">${interpolate(gettext("Score of at least %(least)s proven"), { least: percent(creative.score_low) })}</span>
    ${impressions < LITTLE
      ? html`<span class="badge badge-warning">${interpolate(gettext("Seen %(count)s times only"), { count: formatNumber(impressions) })}</span>`
      : html`<span class="cost-words tabular">${interpolate(gettext("Seen %(count)s times"), { count: formatNumber(impressions) })}</span>`}`;
}

/** @param {{title: string, words: string, creatives: Creative[], file: any}} props */
export function Ranked({ title, words, creatives, file }) {
  return html`<section class="card cost-panel">
    <header class="cost-head"><h2>${title}</h2>${file}</header>
    ${creatives.length ? null : html`<p class="cost-words">${words}</p>`}
    <ol class="creative-list">${creatives.map((creative) => html`<li class="creative-item" key=${creative.id}><${Shown} creative=${creative} /><div class="creative-proof"><${Proven} creative=${creative} /></div></li>`)}</ol>
  </section>`;
}
