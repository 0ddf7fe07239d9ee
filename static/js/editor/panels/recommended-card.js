import { html } from "htm/preact";
import { formatNumber, gettext, interpolate, ngettext } from "../../i18n.js";
import { Button, IconButton } from "../../ui/button.js";
import { percent as precise } from "../../ui/percent.js";
import { copyWords } from "../../ui/copy-words.js";
import { placeCreative, writeOneLike } from "../actions/recommend.js";
import { splitCopy } from "../core/headline.js";

/** @typedef {import("../state/recommended.js").Recommendation} Recommendation */

/**
 * A creative that worked: what it is, why it is here, what to do with it.
 * @param {{found: Recommendation, letter?: string, note?: string}} props `letter`: what a comparison calls it
 */
export function RecommendedCard({ found, letter = "", note = "" }) {
  const { creative, alike, why } = found;
  const isText = creative.content_type === "text";
  return html`<article class="past recommended-card" aria-label=${isText ? creative.result.text : creative.prompt}>
    ${letter || note ? html`<p class="recommended-head">${letter ? html`<span class="recommended-letter">${letter}</span>` : null}${note ? html`<span class="badge">${note}</span>` : null}</p>` : null}
    ${isText ? html`<${Words} text=${creative.result.text} />` : html`<${Picture} creative=${creative} />`}
    <${Figures} found=${found} />
    ${why ? html`<p class="recommended-why">${why}${alike > 0 ? ` ${interpolate(ngettext("%(count)s more is much like it.", "%(count)s more are much like it.", alike), { count: formatNumber(alike) })}` : ""}</p>` : null}
    <div class="proposal-actions">
      <${Button} size="small" icon="plus" onClick=${() => void placeCreative(creative)}>${gettext("Place on page")}<//>
      ${isText ? html`<${IconButton} icon="copy" size="small" tooltip="left" label=${gettext("Copy to clipboard")} onClick=${() => copyWords(creative.result.text)} />` : null}
      <${Button} size="small" variant="ghost" icon="sparkles" onClick=${() => void writeOneLike(creative)}>${isText ? gettext("Write one like this") : gettext("Draw one like this")}<//>
    </div>
  </article>`;
}

/** @param {{text: string}} props */
function Words({ text }) {
  const { headline, body } = splitCopy(text);
  return html`<p class="proposal-text recommended-words">${body ? html`<strong>${headline}</strong>${body}` : headline}</p>`;
}

/** @param {{creative: import("../state/recommended.js").Recommendation["creative"]}} props */
function Picture({ creative }) {
  const { url, width, height } = creative.result;
  return html`<img class="recommended-picture" src=${url} alt=${creative.prompt} width=${width} height=${height} loading="lazy" decoding="async" />`;
}

/** The figures, and how near it is. @param {{found: Recommendation}} props */
function Figures({ found: { metrics, score_low: least, similarity } }) {
  const rows = [
    { name: gettext("Clicks"), value: percent(metrics.ctr) },
    { name: gettext("Sales"), value: percent(metrics.cvr) },
    { name: gettext("Shown"), value: formatNumber(metrics.impressions, { notation: "compact", maximumFractionDigits: 1 }) },
    { name: gettext("Proven"), value: interpolate(gettext("≥ %(share)s"), { share: percent(least) }) },
    ...(similarity === null ? [] : [{ name: gettext("Alike"), value: formatNumber(similarity, { style: "percent" }) }]),
  ];
  return html`<dl class="recommended-figures tabular">${rows.map(({ name, value }) => html`<div key=${name}><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** Five figures stand in a row: one place, and more only where there would be nothing. @param {number} share */
function percent(share) {
  return share < 0.01 ? precise(share) : formatNumber(share, { style: "percent", maximumFractionDigits: 1 });
}
