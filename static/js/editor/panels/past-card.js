import { html } from "htm/preact";
import { formatMoney, formatTime, gettext, interpolate } from "../../i18n.js";
import { Button, IconButton } from "../../ui/button.js";
import { Icon } from "../../ui/icon.js";
import { copyWords } from "../../ui/copy-words.js";
import { usePromptAgain } from "../actions/past-runs.js";
import { placePicture } from "../actions/place-picture.js";
import { placeText } from "../actions/place-text.js";
import { splitCopy } from "../core/headline.js";

/** @typedef {import("../state/past.js").PastRun} PastRun */

/** One past generation: what was asked, what came, what it cost. @param {{run: PastRun}} props */
export function PastCard({ run }) {
  return html`<article class="past" aria-label=${run.prompt}>
    <header class="past-head">
      <p class="past-prompt" title=${run.prompt}>${run.prompt}</p>
      <${IconButton} icon="rotate-ccw" size="small" tooltip="left" label=${gettext("Use this prompt again")} onClick=${() => usePromptAgain(run)} />
    </header>
    <${Result} run=${run} />
    <${Facts} run=${run} />
  </article>`;
}

/** @param {{run: PastRun}} props */
function Result({ run }) {
  if (run.status === "failed") return html`<p class="past-note past-fault"><${Icon} name="circle-alert" /><span>${run.error}</span></p>`;
  if (run.status === "cancelled") return html`<p class="past-note">${gettext("Cancelled")}</p>`;
  if (run.status !== "completed") return html`<p class="past-note">${gettext("Still under way")}</p>`;
  if (!run.result?.length) return html`<p class="past-note">${gettext("The result is not kept any more.")}</p>`;
  return run.kind === "text" ? html`<${Texts} texts=${run.result.map(({ text }) => text)} />` : html`<${Picture} run=${run} />`;
}

/** @param {{texts: string[]}} props */
function Texts({ texts }) {
  return html`<ul class="past-texts">
    ${texts.map((text, i) => html`<${Text} key=${i} text=${text} />`)}
  </ul>`;
}

/** @param {{text: string}} props */
function Text({ text }) {
  const { headline, body } = splitCopy(text);
  return html`<li class="past-text">
    <p class="past-words">${body ? html`<strong>${headline}</strong> ${body}` : headline}</p>
    <${IconButton} icon="copy" size="small" tooltip="left" label=${gettext("Copy to clipboard")} onClick=${() => copyWords(text)} />
    <${IconButton} icon="plus" size="small" tooltip="left" label=${gettext("Place on page")} onClick=${() => placeText(text)} />
  </li>`;
}

/** @param {{run: PastRun}} props */
function Picture({ run }) {
  const [{ asset, url, width, height }] = /** @type {any[]} */ (run.result);
  return html`<div class="past-picture">
    <img src=${run.thumbnail_url ?? url} alt=${run.prompt} width=${width} height=${height} loading="lazy" decoding="async" />
    <${Button} size="small" icon="plus" onClick=${() => placePicture({ id: asset, url, width, height })}>${gettext("Place on page")}<//>
  </div>`;
}

/** Where it came from, when, and what it cost. @param {{run: PastRun}} props */
function Facts({ run }) {
  const cached = run.cache !== "";
  return html`<p class="past-facts">
    ${run.provider === "offline" ? html`<span class="badge">${gettext("Offline")}</span>` : null}
    ${cached ? html`<span class="badge badge-success">${run.cache === "semantic" ? gettext("Reused") : gettext("From the cache")}</span>` : null}
    <span>${run.model}</span>
    <span class="tabular">${cached && Number(run.saved_usd) > 0 ? interpolate(gettext("saved %(money)s"), { money: formatMoney(run.saved_usd) }) : formatMoney(run.cost_usd)}</span>
    <time class="tabular" datetime=${run.created_at}>${formatTime(wallTime(run.created_at))}</time>
  </p>`;
}

/** As the account's own clocks showed it, wherever the browser is. @param {string} moment with its offset */
function wallTime(moment) {
  return moment.slice(0, "2026-11-27T12:00:00".length);
}
