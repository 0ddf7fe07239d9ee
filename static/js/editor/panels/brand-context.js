import { html } from "htm/preact";
import { formatNumber, gettext, interpolate, pgettext } from "../../i18n.js";
import { Icon } from "../../ui/icon.js";

/** @typedef {{id: number, category: string, text: string, reason: string, similarity: number | null}} UsedGuideline */

/** Which guidelines of the brand shaped an answer, and whether they could be chosen as they should. @param {{answer: any}} props */
export function BrandContext({ answer }) {
  const used = /** @type {UsedGuideline[]} */ (answer.brand_context_used ?? []);
  return html`${
    answer.brand_context_degraded
      ? html`<div class="notice"><${Icon} name="circle-alert" /><span>${gettext("The guidelines could not be searched just now, so they were taken in the brand's own order.")}</span></div>`
      : null
  }
  ${
    used.length
      ? html`<details class="run-context">
      <summary><${Icon} name="chevron-right" />${interpolate(gettext("Guidelines used: %(count)s"), { count: formatNumber(used.length) })}</summary>
      <ul>${used.map((each) => html`<${Guideline} key=${each.id} guideline=${each} />`)}</ul>
    </details>`
      : null
  }`;
}

/** @param {{guideline: UsedGuideline}} props */
function Guideline({ guideline: { category, text, reason, similarity } }) {
  const near = similarity === null || similarity === undefined ? "" : interpolate(gettext("%(share)s alike"), { share: formatNumber(similarity, { style: "percent" }) });
  return html`<li>
    <p class="run-guideline">${text}</p>
    <p class="run-guideline-why">${[CATEGORIES[category]?.() ?? category, REASONS[reason]?.() ?? "", near].filter(Boolean).join(" · ")}</p>
  </li>`;
}

/** @type {Record<string, () => string>} */
const CATEGORIES = {
  tone: () => gettext("Tone"),
  style: () => pgettext("guideline", "Style"),
  values: () => gettext("Values"),
  vocabulary: () => gettext("Vocabulary"),
  forbidden: () => gettext("Forbidden"),
  other: () => pgettext("guideline", "Other"),
};

/** Why a guideline was given to the writer. @type {Record<string, () => string>} */
const REASONS = {
  forbidden: () => gettext("always included"),
  tone: () => gettext("sets the tone"),
  relevant: () => gettext("fits the prompt"),
  all: () => gettext("the brand has few"),
};
