import { html } from "htm/preact";
import { useEffect, useRef } from "preact/hooks";
import { formatDate, gettext } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { EmptyState, ErrorState } from "../../ui/empty-state.js";
import { SelectField } from "../../ui/field.js";
import { Icon } from "../../ui/icon.js";
import { Segmented } from "../../ui/segmented.js";
import { Skeleton } from "../../ui/skeleton.js";
import { filterPast, loadMorePast, loadPast } from "../actions/past-runs.js";
import { showSide } from "../state/layout.js";
import { loadingMorePast, pastCursor, pastFault, pastFilters, pastPhase, pastRuns } from "../state/past.js";
import { PastCard } from "./past-card.js";

/** @typedef {import("../state/past.js").PastRun} PastRun */

/** Letters typed within this time make one search. */
const PAUSE_MS = 300;

/** Every generation of the user, ready to be placed again. */
export function History() {
  useEffect(() => void loadPast(), []);
  return html`<div class="history">
    <${Filters} />
    <${Found} />
  </div>`;
}

function Filters() {
  const timer = useRef(0);
  const { kind, status, search } = pastFilters.value;
  const kinds = [
    { value: "", label: gettext("All") },
    { value: "text", label: gettext("Copy") },
    { value: "image", label: gettext("Picture") },
  ];
  const onInput = (/** @type {any} */ event) => {
    clearTimeout(timer.current);
    const words = event.currentTarget.value;
    timer.current = setTimeout(() => filterPast({ search: words.trim() }), PAUSE_MS);
  };
  return html`<search class="history-filters">
    <div class="panel-search">
      <${Icon} name="search" />
      <input class="input" type="search" aria-label=${gettext("Search the prompts")} placeholder=${gettext("Search the prompts")} defaultValue=${search} autocomplete="off" onInput=${onInput} />
    </div>
    <div class="history-kinds">
      <${Segmented} label=${gettext("What was generated")} value=${kind} options=${kinds} onChange=${(/** @type {string} */ value) => filterPast({ kind: value })} />
      <${SelectField} label=${gettext("Status")} hideLabel=${true} value=${status} options=${statuses()} onChange=${(/** @type {string} */ value) => filterPast({ status: value })} />
    </div>
  </search>`;
}

function statuses() {
  return [
    { value: "", label: gettext("Any status") },
    { value: "completed", label: gettext("Finished") },
    { value: "failed", label: gettext("Failed") },
    { value: "cancelled", label: gettext("Cancelled") },
  ];
}

function Found() {
  if (pastPhase.value === "loading") return html`<div aria-busy="true"><span class="visually-hidden" role="status">${gettext("Loading…")}</span><${Skeleton} lines=${8} /></div>`;
  if (pastPhase.value === "failed" && pastFault.value)
    return html`<${ErrorState} title=${gettext("The history could not be loaded")} error=${pastFault.value} onRetry=${loadPast} />`;
  if (pastRuns.value.length === 0) return html`<${Nothing} />`;
  return html`${byDay(pastRuns.value).map(({ day, runs }) => html`<${Day} key=${day} day=${day} runs=${runs} />`)}<${More} />`;
}

function Nothing() {
  const { kind, status, search } = pastFilters.value;
  if (kind || status || search)
    return html`<${EmptyState} icon="search" title=${gettext("Nothing found")} body=${gettext("Try other words, or look at everything.")}>
      <${Button} onClick=${() => filterPast({ kind: "", status: "" })}>${gettext("Show all kinds")}<//>
    <//>`;
  return html`<${EmptyState} icon="history" title=${gettext("Nothing generated yet")} body=${gettext("Copy and pictures that you have generated are kept here, for every project.")}>
    <${Button} icon="sparkles" onClick=${() => showSide("generate")}>${gettext("Generate")}<//>
  <//>`;
}

/** The server tells the time of the account's own zone, so the day is read, not reckoned. @param {PastRun[]} runs */
function byDay(runs) {
  const days = /** @type {Map<string, PastRun[]>} */ (new Map());
  for (const run of runs) {
    const day = run.created_at.slice(0, "2026-11-27".length);
    days.set(day, [...(days.get(day) ?? []), run]);
  }
  return [...days].map(([day, own]) => ({ day, runs: own }));
}

/** @param {{day: string, runs: PastRun[]}} props */
function Day({ day, runs }) {
  const title = formatDate(`${day}T12:00:00`);
  return html`<section class="history-day" aria-label=${title}>
    <h3 class="history-date">${title}</h3>
    ${runs.map((run) => html`<${PastCard} key=${run.id} run=${run} />`)}
  </section>`;
}

function More() {
  if (!pastCursor.value) return null;
  return html`<div class="history-more">
    ${pastFault.value ? html`<p class="past-note past-fault" role="alert"><${Icon} name="circle-alert" /><span>${pastFault.value.detail}</span></p>` : null}
    <${Button} size="small" block=${true} busy=${loadingMorePast.value} onClick=${loadMorePast}>${gettext("Show older ones")}<//>
  </div>`;
}
