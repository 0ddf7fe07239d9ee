import { html } from "htm/preact";
import { useEffect, useRef } from "preact/hooks";
import { gettext } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { EmptyState, ErrorState } from "../../ui/empty-state.js";
import { SelectField } from "../../ui/field.js";
import { Icon } from "../../ui/icon.js";
import { Segmented } from "../../ui/segmented.js";
import { changeRecommended, lookForRecommended, recommendForDesign } from "../actions/recommend.js";
import { recommended, recommendedDegraded, recommendedFault, recommendedPhase, recommendedWish, recommending } from "../state/recommended.js";
import { RecommendedCard } from "./recommended-card.js";

/** Letters typed within this time make one search. */
const PAUSE_MS = 400;

/** Copy and pictures of one's own campaigns that worked, about the same thing as this design. */
export function Recommended() {
  useEffect(recommendForDesign, []);
  return html`<div class="history recommended">
    <${Search} />
    <${Found} />
  </div>`;
}

function Search() {
  const timer = useRef(0);
  const { query, least, type } = recommendedWish.value;
  const types = [
    { value: "", label: gettext("All") },
    { value: "text", label: gettext("Copy") },
    { value: "image", label: gettext("Picture") },
  ];
  const onInput = (/** @type {any} */ event) => {
    clearTimeout(timer.current);
    const words = event.currentTarget.value.trim();
    timer.current = setTimeout(() => changeRecommended({ query: words, own: words !== "" }), PAUSE_MS);
  };
  return html`<search class="history-filters">
    <div class="panel-search">
      <${Icon} name="search" />
      <input class="input" type="search" aria-label=${gettext("What is it about?")} placeholder=${gettext("What is it about?")} value=${query} autocomplete="off" onInput=${onInput} />
    </div>
    <${Segmented} label=${gettext("What to look for")} value=${type} options=${types} onChange=${(/** @type {any} */ value) => changeRecommended({ type: value })} />
    <${SelectField} label=${gettext("Performance")} hideLabel=${true} value=${least} options=${performances()} onChange=${(/** @type {string} */ value) => changeRecommended({ least: value })} />
  </search>`;
}

/** Half the click rate and half the rate of sales, as the server scores. */
function performances() {
  return [
    { value: "0", label: gettext("Whatever it brought") },
    { value: "0.02", label: gettext("Score of 2% and more") },
    { value: "0.05", label: gettext("Score of 5% and more") },
    { value: "0.1", label: gettext("Score of 10% and more") },
  ];
}

function Found() {
  if (recommendedPhase.value === "loading") return html`<${Waiting} />`;
  if (recommendedPhase.value === "failed" && recommendedFault.value)
    return html`<${ErrorState} title=${gettext("Nothing could be recommended")} error=${recommendedFault.value} onRetry=${lookForRecommended} />`;
  return html`<div class="recommended-list" aria-busy=${recommending.value}>
    ${recommendedDegraded.value ? html`<div class="notice"><${Icon} name="search" /><span>${gettext("The index is being rebuilt; these are your best by words.")}</span></div>` : null}
    ${recommended.value.map((found) => html`<${RecommendedCard} key=${found.creative.id} found=${found} />`)}
    ${recommended.value.length ? null : html`<${Nothing} />`}
  </div>`;
}

function Waiting() {
  return html`<div class="recommended-list" aria-busy="true"><span class="visually-hidden" role="status">${gettext("Loading…")}</span>
    ${Array.from({ length: 3 }, (_, i) => html`<span class="skeleton recommended-wait" key=${i}></span>`)}
  </div>`;
}

function Nothing() {
  const { least, type } = recommendedWish.value;
  if (least !== "0" || type)
    return html`<${EmptyState} icon="trending-up" title=${gettext("Nothing has done that well yet")} body=${gettext("Try other words, or look at what did less well.")}>
      <${Button} onClick=${() => changeRecommended({ least: "0", type: "" })}>${gettext("Show all")}<//>
    <//>`;
  return html`<${EmptyState} icon="trending-up" title=${gettext("Nothing to recommend yet")} body=${gettext("Copy and pictures of your campaigns come here once their results are in.")} />`;
}
