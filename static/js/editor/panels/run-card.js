import { html } from "htm/preact";
import { useEffect, useState } from "preact/hooks";
import { formatMoney, formatNumber, gettext, interpolate } from "../../i18n.js";
import { Button, IconButton } from "../../ui/button.js";
import { Icon } from "../../ui/icon.js";
import { Progress } from "../../ui/progress.js";
import { copyWords } from "../actions/copy-words.js";
import { cancelCopy, generateCopy } from "../actions/generate-copy.js";
import { cancelPicture, generatePicture } from "../actions/generate-picture.js";
import { placePicture } from "../actions/place-picture.js";
import { placeText } from "../actions/place-text.js";
import { splitCopy } from "../core/headline.js";
import { removeRun } from "../state/generation.js";

/** @typedef {import("../state/generation.js").Run} Run */

/** One generation: on its way, failed, or with its proposals. @param {{run: Run}} props */
export function RunCard({ run }) {
  return html`<article class="run" data-phase=${run.phase} aria-label=${run.wish.prompt}>
    <header class="run-head">
      <p class="run-prompt">${run.wish.prompt}</p>
      ${run.phase === "running" ? null : html`<${IconButton} icon="x" size="small" tooltip="left" label=${gettext("Remove from the list")} onClick=${() => removeRun(run.id)} />`}
    </header>
    ${run.phase === "running" ? html`<${Running} run=${run} />` : null}
    ${run.phase === "failed" ? html`<${Failed} run=${run} />` : null}
    ${run.phase === "cancelled" ? html`<p class="run-note">${gettext("Cancelled.")}</p>` : null}
    ${run.phase === "done" ? html`<${Done} run=${run} />` : null}
  </article>`;
}

/** @param {{run: Run}} props */
function Running({ run }) {
  const seconds = useSeconds(run.startedAt);
  const cancel = () => (run.kind === "copy" ? cancelCopy(run.id) : void cancelPicture(run.id));
  const label = `${stageOf(run)} ${interpolate(gettext("%(seconds)s s"), { seconds: formatNumber(seconds) })}`;
  return html`<${Progress} label=${label} />
    <${Button} size="small" variant="ghost" onClick=${cancel}>${gettext("Cancel")}<//>`;
}

/** @param {Run} run */
function stageOf(run) {
  if (run.kind === "copy") return gettext("Writing…");
  return { sending: gettext("Sending…"), pending: gettext("Waiting in line…"), processing: gettext("Drawing…") }[run.stage];
}

/** Whole seconds since a moment, counted on. @param {number} since */
function useSeconds(since) {
  const elapsed = () => Math.max(0, Math.floor((Date.now() - since) / 1000));
  const [seconds, setSeconds] = useState(elapsed());
  useEffect(() => {
    const timer = setInterval(() => setSeconds(elapsed()), 1000);
    return () => clearInterval(timer);
  }, [since]);
  return seconds;
}

/** @param {{run: Run}} props */
function Failed({ run }) {
  const again = () => {
    removeRun(run.id);
    if (run.kind === "copy") void generateCopy(/** @type {any} */ (run.wish));
    else void generatePicture(/** @type {any} */ (run.wish));
  };
  return html`<div class="notice notice-danger" role="alert"><${Icon} name="circle-alert" /><span>${run.fault?.detail}</span></div>
    <${Button} size="small" icon="refresh-cw" onClick=${again}>${gettext("Try again")}<//>`;
}

/** @param {{run: Run}} props */
function Done({ run }) {
  const proposals =
    run.kind === "copy"
      ? html`<${Proposals} texts=${run.answer.results ?? [run.answer.result]} />`
      : html`<${Drawn} answer=${run.answer} prompt=${run.wish.prompt} />`;
  return html`${proposals}<${Source} answer=${run.answer} />`;
}

/** @param {{texts: string[]}} props */
function Proposals({ texts }) {
  return html`<ul class="proposals">
    ${texts.map(
      (text, i) => html`<li class="proposal" key=${i}>
      <${Words} text=${text} />
      <div class="proposal-actions">
        <${Button} size="small" icon="plus" onClick=${() => placeText(text)}>${gettext("Place on page")}<//>
        <${IconButton} icon="copy" size="small" tooltip="top" label=${gettext("Copy to clipboard")} onClick=${() => copyWords(text)} />
      </div>
    </li>`,
    )}
  </ul>`;
}

/** @param {{text: string}} props */
function Words({ text }) {
  const { headline, body } = splitCopy(text);
  return html`<p class="proposal-text">${body ? html`<strong>${headline}</strong>${body}` : headline}</p>`;
}

/** @param {{answer: any, prompt: string}} props */
function Drawn({ answer, prompt }) {
  const { asset } = answer;
  return html`<img class="drawn" src=${asset.thumbnail_url ?? asset.url} alt=${prompt} width=${asset.width} height=${asset.height} />
    <${Button} size="small" icon="plus" block=${true} onClick=${() => placePicture(asset)}>${gettext("Place on page")}<//>`;
}

/** Where it came from and what it really cost. @param {{answer: any}} props */
function Source({ answer }) {
  const { model, provider, cached, usage } = answer;
  return html`<p class="run-source">
    ${provider === "offline" ? html`<span class="badge">${gettext("Offline")}</span>` : null}
    ${cached ? html`<span class="badge badge-success">${gettext("From the cache")}</span>` : null}
    <span>${model}</span><span class="tabular">${formatMoney(usage?.estimated_cost_usd ?? 0)}</span>
  </p>`;
}
