import { html } from "htm/preact";
import { formatNumber, gettext, interpolate, ngettext } from "../../i18n.js";
import { Button, IconButton } from "../../ui/button.js";
import { SelectField } from "../../ui/field.js";
import { chooseBrand } from "../actions/brands.js";
import { compareSegments } from "../actions/compare-segments.js";
import { generateCopy } from "../actions/generate-copy.js";
import { estimateCopy } from "../core/costs.js";
import { brands } from "../state/brand.js";
import { choices, copyWish, mayReuse } from "../state/generation.js";
import { ChoiceSelect } from "./choice-select.js";
import { CostLine } from "./cost-line.js";
import { PromptField } from "./prompt-field.js";
import { isComparable, SegmentChoice } from "./segment-choice.js";

const MOST_PROPOSALS = 5;

/** What copy to write, for whom and how. */
export function CopyForm() {
  const wish = copyWish.value;
  const { models, campaigns } = choices.value;
  const own = models.filter((model) => model.kind === "text");
  const model = own.find(({ name }) => name === wish.model);
  const set = (/** @type {string} */ field) => (/** @type {string} */ value) => (copyWish.value = { ...copyWish.value, [field]: value });
  const times = wish.compare?.length ?? 1;
  const send = () => {
    if (!isReady(copyWish.value)) return;
    if (copyWish.value.compare) compareSegments(copyWish.value);
    else void generateCopy(copyWish.value);
  };
  return html`<form class="generate-form" onSubmit=${(/** @type {Event} */ event) => event.preventDefault()}>
    <${Rewriting} />
    <${PromptField} label=${gettext("What is the copy about?")} placeholder=${gettext("Iced latte, $1 off through July, for office workers near the station")}
      value=${wish.prompt} onInput=${set("prompt")} onSend=${send} />
    <div class="field-grid">
      <${SelectField} label=${gettext("Tone")} value=${wish.tone} options=${tones()} onChange=${set("tone")} />
      <${SelectField} label=${gettext("Proposals")} value=${String(wish.count)} options=${counts()} onChange=${(/** @type {string} */ value) => (copyWish.value = { ...copyWish.value, count: Number(value) })} />
    </div>
    <${ChoiceSelect} label=${gettext("Brand")} none=${gettext("No brand")} list=${brands.value} value=${wish.brand} onChange=${chooseBrand} />
    <${SegmentChoice} />
    <${ChoiceSelect} label=${gettext("Campaign")} none=${gettext("No campaign")} list=${campaigns} value=${wish.campaign} onChange=${set("campaign")} />
    <${SelectField} label=${gettext("Model")} value=${wish.model} options=${own.map(({ name }) => ({ value: name, label: name }))} onChange=${set("model")} />
    <${CostLine} model=${model} usd=${model ? estimateCopy(model, wish.prompt, wish.count * times) : null} count="texts" />
    <${Button} variant="primary" icon="sparkles" block=${true} disabled=${!isReady(wish)} onClick=${send}>${wish.compare ? writeFor(times) : gettext("Write copy")}<//>
    <${Reuse} />
  </form>`;
}

/** @param {import("../state/generation.js").CopyWish} wish */
function isReady({ prompt, compare }) {
  return prompt.trim() !== "" && (compare === null || isComparable(compare));
}

/** @param {number} count */
function writeFor(count) {
  return interpolate(ngettext("Write for %(count)s segment", "Write for %(count)s segments", count), { count: formatNumber(count) });
}

/** The words that are to be written anew, until one thinks better of it. */
function Rewriting() {
  const { rewrite } = copyWish.value;
  if (!rewrite) return null;
  const leave = () => (copyWish.value = { ...copyWish.value, rewrite: null, prompt: "" });
  return html`<div class="rewriting">
    <div><p class="field-label">${gettext("To be rewritten")}</p><p class="rewriting-words">${rewrite.text}</p></div>
    <${IconButton} icon="x" size="small" tooltip="left" label=${gettext("Write something new instead")} onClick=${leave} />
  </div>`;
}

/** What was written for a prompt of the same meaning costs nothing. */
function Reuse() {
  if (!mayReuse.value) return null;
  const change = (/** @type {any} */ event) => (copyWish.value = { ...copyWish.value, reuse: event.currentTarget.checked });
  return html`<label class="reuse"><input type="checkbox" checked=${copyWish.value.reuse} onChange=${change} /><span>${gettext("Reuse answers to similar prompts")}</span></label>`;
}

function counts() {
  return Array.from({ length: MOST_PROPOSALS }, (_, i) => ({ value: String(i + 1), label: String(i + 1) }));
}

/** The words go to the writer as they are, so they are in the user's language. */
function tones() {
  const words = [gettext("Friendly"), gettext("Trustworthy"), gettext("Witty"), gettext("Urgent"), gettext("Elegant")];
  return [{ value: "", label: gettext("Any") }, ...words.map((word) => ({ value: word, label: word }))];
}
