import { html } from "htm/preact";
import { gettext, interpolate, language } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { summaryOf } from "../core/segments.js";
import { choices, copyWish } from "../state/generation.js";
import { ChoiceSelect } from "./choice-select.js";

const FEWEST = 2;
const MOST = 4;

/** @param {string[]} compare ids */
export function isComparable(compare) {
  return compare.length >= FEWEST && compare.length <= MOST;
}

/** For whom the copy is: one segment, or several side by side. */
export function SegmentChoice() {
  const { segments } = choices.value;
  const { segment, compare } = copyWish.value;
  const set = (/** @type {Partial<import("../state/generation.js").CopyWish>} */ change) => (copyWish.value = { ...copyWish.value, ...change });
  if (segments.length === 0) return html`<p class="field-hint"><a href="/segments#new" target="_blank" rel="noopener">${gettext("Make a segment to write for somebody in particular")}</a></p>`;
  if (compare) return html`<${Several} compare=${compare} set=${set} />`;
  const chosen = segments.find(({ id }) => String(id) === segment);
  return html`<div class="segment-choice">
    <${ChoiceSelect} label=${gettext("Segment")} none=${gettext("Everybody")} list=${segments} value=${segment} onChange=${(/** @type {string} */ id) => set({ segment: id })} />
    ${chosen ? html`<p class="field-hint">${summaryOf(chosen, language())}</p>` : null}
    ${segments.length >= FEWEST ? html`<${Button} size="small" variant="ghost" icon="users" onClick=${() => set({ compare: segment ? [segment] : [] })}>${gettext("Compare several")}<//>` : null}
  </div>`;
}

/** @param {{compare: string[], set: (change: {compare: string[] | null}) => void}} props */
function Several({ compare, set }) {
  const toggle = (/** @type {string} */ id) => set({ compare: compare.includes(id) ? compare.filter((each) => each !== id) : [...compare, id] });
  return html`<fieldset class="segment-choice segment-several">
    <legend class="field-label">${interpolate(gettext("Segments, %(fewest)s to %(most)s"), { fewest: FEWEST, most: MOST })}</legend>
    ${choices.value.segments.map((segment) => {
      const id = String(segment.id);
      const taken = compare.includes(id);
      return html`<label class="segment-option" key=${id}>
        <input type="checkbox" checked=${taken} disabled=${!taken && compare.length >= MOST} onChange=${() => toggle(id)} />
        <span><span>${segment.name}</span><span class="segment-summary">${summaryOf(segment, language())}</span></span>
      </label>`;
    })}
    <${Button} size="small" variant="ghost" onClick=${() => set({ compare: null })}>${gettext("Write for one")}<//>
  </fieldset>`;
}
