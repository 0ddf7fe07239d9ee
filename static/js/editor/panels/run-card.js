import { html } from "htm/preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { formatMoney, formatNumber, gettext, interpolate } from "../../i18n.js";
import { Button, IconButton } from "../../ui/button.js";
import { Icon } from "../../ui/icon.js";
import { Progress } from "../../ui/progress.js";
import { cancelRun } from "../actions/follow-run.js";
import { generateCopy } from "../actions/generate-copy.js";
import { generatePicture } from "../actions/generate-picture.js";
import { placePicture } from "../actions/place-picture.js";
import { choices, comparing, removeRun } from "../state/generation.js";
import { BrandContext } from "./brand-context.js";
import { CopyWords } from "./copy-words.js";
import { PlaceButtons } from "./place-buttons.js";
import { Proposals } from "./proposals.js";

/** @typedef {import("../state/generation.js").Run} Run */

const LONGEST_COUNTDOWN_S = 120;
/** Trying again helps only once a cap, a budget, a day or an account allows more. */
const SPENT = new Set(["account_blocked", "daily_quota_exceeded", "monthly_cap_exceeded", "campaign_budget_exceeded"]);

/** One generation: on its way, failed, or with its proposals. @param {{run: Run, beside?: boolean}} props `beside` others of its comparison */
export function RunCard({ run, beside = false }) {
  const card = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => {
    if (run.phase === "running" && !beside) bringIntoView(/** @type {HTMLElement} */ (card.current));
  }, []);
  return html`<article ref=${card} class="run" data-phase=${run.phase} aria-busy=${run.phase === "running"} aria-label=${segmentOf(run) || titleOf(run)}>
    <header class="run-head">
      ${beside ? html`<h3 class="run-segment">${segmentOf(run)}</h3>` : html`<p class="run-prompt">${titleOf(run)}</p>`}
      ${run.phase === "running" ? null : html`<${IconButton} icon="x" size="small" tooltip="left" label=${gettext("Remove from the list")} onClick=${() => removeRun(run.id)} />`}
    </header>
    ${beside ? null : html`<${ForWhom} run=${run} />`}
    ${run.phase === "running" ? html`<${Running} run=${run} />` : null}
    ${run.phase === "failed" ? html`<${Failed} run=${run} />` : null}
    ${run.phase === "cancelled" ? html`<p class="run-note">${gettext("Cancelled. What was under way by then is charged.")}</p>` : null}
    ${run.phase === "done" ? html`<${Done} run=${run} />` : null}
  </article>`;
}

/** @param {Run} run */
function titleOf({ wish }) {
  const rewrite = "rewrite" in wish ? wish.rewrite : null;
  return rewrite ? interpolate(gettext("Rewritten: “%(text)s”"), { text: rewrite.text }) : wish.prompt;
}

/** For whom it is written, and the way to what was written for others. @param {{run: Run}} props */
function ForWhom({ run }) {
  const name = segmentOf(run);
  if (!name) return null;
  const { group } = /** @type {import("../state/generation.js").CopyWish} */ (run.wish);
  return html`<p class="run-for"><${Icon} name="users" /><span>${name}</span>
    ${group ? html`<${Button} size="small" variant="ghost" onClick=${() => (comparing.value = group)}>${gettext("Side by side")}<//>` : null}</p>`;
}

/** The name of the segment, where there is one. @param {Run} run */
function segmentOf({ wish }) {
  const id = "segment" in wish ? wish.segment : "";
  return choices.value.segments.find((segment) => String(segment.id) === id)?.name ?? "";
}

/** On a phone, and under a long form, a new card would grow out of sight. @param {HTMLElement} card */
function bringIntoView(card) {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  card.scrollIntoView({ block: "start", behavior: calm ? "auto" : "smooth" });
}

/** @param {{run: Run}} props */
function Running({ run }) {
  const seconds = useSeconds(run.startedAt);
  const label = `${stageOf(run)} ${interpolate(gettext("%(seconds)s s"), { seconds: formatNumber(seconds) })}`;
  return html`<${Progress} label=${label} />
    <${Button} size="small" disabled=${run.leaving} onClick=${() => void cancelRun(run.id)}>${gettext("Cancel")}<//>
    <${Unfinished} texts=${run.texts} />`;
}

/** The words that have come so far. @param {{texts: string[]}} props */
function Unfinished({ texts }) {
  if (texts.length === 0) return null;
  return html`<ul class="proposals">
    ${texts.map((text, i) => html`<li class="proposal" key=${i}><${CopyWords} text=${text} /></li>`)}
  </ul>`;
}

/** @param {Run} run */
function stageOf(run) {
  if (run.leaving) return gettext("Cancelling…");
  if (run.kind === "copy") return run.stage === "sending" ? gettext("Sending…") : gettext("Writing…");
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
  const wait = useCountdown(run.fault?.retryAfter ?? 0);
  const isSpent = SPENT.has(run.fault?.code ?? "");
  // Without an answer the wish may have been fulfilled: under the same key it is not charged twice.
  const again = () => repeat(run, run.fault?.code === "network_error" || run.fault?.code === "timeout" ? { key: run.key } : {});
  const label = wait > 0 ? interpolate(gettext("Try again in %(seconds)s s"), { seconds: formatNumber(wait) }) : gettext("Try again");
  return html`<div class="notice notice-danger" role="alert"><${Icon} name="circle-alert" /><span>${run.fault?.detail}</span></div>
    <div class="run-ways">
      ${isSpent ? html`<a class="button button-secondary button-small" href="/costs">${gettext("See your costs")}</a>` : null}
      <${Button} size="small" variant=${isSpent ? "ghost" : "secondary"} icon="refresh-cw" disabled=${wait > 0} onClick=${again}>${label}<//>
    </div>
    <${Torn} texts=${run.texts} />`;
}

/** What had come when the line broke. @param {{texts: string[]}} props */
function Torn({ texts }) {
  if (texts.length === 0) return null;
  return html`<p class="run-note">${gettext("This much had come. It may be charged; the costs page shows it as held until the bill is known.")}</p>
    <${Unfinished} texts=${texts} />`;
}

/** Asks for the same once more, in the place of this run. @param {Run} run @param {{fresh?: boolean, key?: string}} how */
function repeat(run, how) {
  removeRun(run.id);
  if (run.kind === "copy") void generateCopy(/** @type {any} */ (run.wish), how);
  else void generatePicture(/** @type {any} */ (run.wish), how);
}

/** Seconds that are left of a short wait; a long one (until midnight) is not counted. @param {number} seconds */
function useCountdown(seconds) {
  const [left, setLeft] = useState(seconds <= LONGEST_COUNTDOWN_S ? Math.ceil(seconds) : 0);
  useEffect(() => {
    if (left <= 0) return undefined;
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  return left;
}

/** @param {{run: Run}} props */
function Done({ run }) {
  const proposals =
    run.kind === "copy"
      ? html`<${Proposals} run=${run} /><${BrandContext} answer=${run.answer} />`
      : html`<${Drawn} answer=${run.answer} prompt=${run.wish.prompt} page=${run.page} />`;
  return html`<${Source} run=${run} />${proposals}<${Anew} run=${run} />`;
}

/** @param {{answer: any, prompt: string, page: string}} props */
function Drawn({ answer, prompt, page }) {
  const { asset } = answer;
  return html`<img class="drawn" src=${asset.thumbnail_url ?? asset.url} alt=${prompt} width=${asset.width} height=${asset.height} />
    <div class="proposal-actions"><${PlaceButtons} page=${page} place=${(/** @type {string} */ on) => placePicture(asset, { on })} /></div>`;
}

/** Where it came from, what it really cost, and what the cache saved. @param {{run: Run}} props */
function Source({ run }) {
  const { model, provider, cached, cache, usage, cost_saved_usd: saved } = run.answer;
  return html`<p class="run-source">
      ${provider === "offline" ? html`<span class="badge">${gettext("Offline")}</span>` : null}
      ${cached ? html`<span class="badge badge-success">${cache === "semantic" ? gettext("Reused") : gettext("From the cache")}</span>` : null}
      <span>${model}</span>
      <span class="tabular">${cached && Number(saved) > 0 ? interpolate(gettext("saved %(money)s"), { money: formatMoney(saved) }) : formatMoney(usage?.estimated_cost_usd ?? 0)}</span>
    </p>
    <${Reused} answer=${run.answer} />`;
}

/** From which other prompt an answer is taken. @param {{answer: any}} props */
function Reused({ answer: { cache, source_prompt: prompt, similarity } }) {
  if (cache !== "semantic") return null;
  const share = formatNumber(similarity ?? 0, { style: "percent" });
  const words = prompt ? gettext("Reused from “%(prompt)s”, %(share)s alike.") : gettext("Reused from an earlier prompt, %(share)s alike.");
  return html`<p class="run-note run-reused">${interpolate(words, { prompt, share })}</p>`;
}

/** An answer of the cache may be had anew. @param {{run: Run}} props */
function Anew({ run }) {
  if (!run.answer.cached) return null;
  return html`<${Button} size="small" variant="ghost" icon="refresh-cw" onClick=${() => repeat(run, { fresh: true })}>${run.kind === "copy" ? gettext("Write anew") : gettext("Draw anew")}<//>`;
}
