import { html } from "htm/preact";
import { formatMoney, gettext, interpolate } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { Dialog } from "../../ui/dialog.js";
import { cancelRun } from "../actions/follow-run.js";
import { comparing, runs } from "../state/generation.js";
import { RunCard } from "./run-card.js";

/** @typedef {import("../state/generation.js").Run} Run */

/** What was written for several segments, beside each other. */
export function Comparison() {
  const group = runs.value.filter(({ wish }) => "group" in wish && wish.group === comparing.value).sort((a, b) => segmentOf(a) - segmentOf(b));
  const close = () => (comparing.value = "");
  const underWay = group.filter(({ phase }) => phase === "running");
  const stopAll = () => underWay.forEach(({ id }) => void cancelRun(id));
  const footer = html`<span class="comparison-cost tabular">${costOf(group)}</span>
    ${underWay.length ? html`<${Button} disabled=${underWay.every(({ leaving }) => leaving)} onClick=${stopAll}>${gettext("Cancel all")}<//>` : null}
    <${Button} variant="primary" onClick=${close}>${gettext("Back to the design")}<//>`;
  return html`<${Dialog} title=${gettext("Side by side")} size="large" onClose=${close} footer=${footer}>
    <p class="comparison-prompt">${group[0]?.wish.prompt ?? gettext("Nothing is left of this comparison.")}</p>
    <div class="comparison" aria-live="polite">${group.map((run) => html`<${RunCard} key=${run.id} run=${run} beside=${true} />`)}</div>
  <//>`;
}

/** @param {Run} run */
function segmentOf({ wish }) {
  return "segment" in wish ? Number(wish.segment) : 0;
}

/** What those that are done have cost. @param {Run[]} group */
function costOf(group) {
  const done = group.filter(({ phase }) => phase === "done");
  const usd = done.reduce((sum, { answer }) => sum + (answer.cached ? 0 : Number(answer.usage?.estimated_cost_usd ?? 0)), 0);
  return done.length ? interpolate(gettext("Together %(money)s"), { money: formatMoney(usd) }) : "";
}
