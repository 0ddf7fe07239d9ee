import { html } from "htm/preact";
import { useEffect } from "preact/hooks";
import { gettext } from "../../i18n.js";
import { ErrorState } from "../../ui/empty-state.js";
import { Segmented } from "../../ui/segmented.js";
import { Skeleton } from "../../ui/skeleton.js";
import { loadChoices } from "../actions/load-choices.js";
import { choicesFault, choicesLoaded, comparing, kind, runs } from "../state/generation.js";
import { CopyForm } from "./copy-form.js";
import { Comparison } from "./comparison.js";
import { PictureForm } from "./picture-form.js";
import { RunCard } from "./run-card.js";

/** Has copy written and pictures drawn; the results of the session stay below. */
export function Generate() {
  useEffect(() => {
    if (!choicesLoaded.value) void loadChoices();
  }, []);
  const options = [
    { value: "copy", label: gettext("Copy"), icon: "type" },
    { value: "picture", label: gettext("Picture"), icon: "image" },
  ];
  const choose = (/** @type {string} */ value) => (kind.value = /** @type {any} */ (value));
  return html`<div class="generate">
    <${Segmented} label=${gettext("What to generate")} value=${kind.value} options=${options} onChange=${choose} />
    <${Form} />
    <${Results} />
    ${comparing.value ? html`<${Comparison} />` : null}
  </div>`;
}

function Form() {
  if (choicesFault.value)
    return html`<${ErrorState} title=${gettext("The models could not be loaded")} error=${choicesFault.value} onRetry=${loadChoices} />`;
  if (!choicesLoaded.value) return html`<${Skeleton} lines=${6} />`;
  return kind.value === "copy" ? html`<${CopyForm} />` : html`<${PictureForm} />`;
}

/** New results are told to screen readers as they come. */
function Results() {
  const own = runs.value.filter((run) => run.kind === kind.value);
  return html`<div class="runs" aria-live="polite">${own.map((run) => html`<${RunCard} key=${run.id} run=${run} />`)}</div>`;
}
