import { html } from "htm/preact";
import { formatSize, gettext } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { SelectField } from "../../ui/field.js";
import { chooseBrand } from "../actions/brands.js";
import { generatePicture } from "../actions/generate-picture.js";
import { estimatePicture, nearestSize, qualitiesOf, sizesOf } from "../core/costs.js";
import { brands } from "../state/brand.js";
import { choices, pictureWish } from "../state/generation.js";
import { pageSize } from "../state/stage.js";
import { ChoiceSelect } from "./choice-select.js";
import { CostLine } from "./cost-line.js";
import { PromptField } from "./prompt-field.js";

/** @typedef {import("../state/generation.js").Model} Model */

/** What picture to draw, in which size. */
export function PictureForm() {
  const { models, campaigns } = choices.value;
  const own = models.filter((each) => each.kind === "image");
  const model = own.find(({ name }) => name === pictureWish.value.model);
  const wish = completed(pictureWish.value, model);
  const set = (/** @type {string} */ field) => (/** @type {string} */ value) =>
    (pictureWish.value = { ...pictureWish.value, [field]: value });
  const send = () => {
    if (wish.prompt.trim()) void generatePicture(wish);
  };
  return html`<form class="generate-form" onSubmit=${(/** @type {Event} */ event) => event.preventDefault()}>
    <${PromptField} label=${gettext("What is in the picture?")} placeholder=${gettext("A glass of iced latte on a sunny window sill, soft morning light")}
      value=${wish.prompt} onInput=${set("prompt")} onSend=${send} />
    <${SizeFields} model=${model} wish=${wish} set=${set} />
    <${ChoiceSelect} label=${gettext("Brand")} none=${gettext("No brand")} list=${brands.value} value=${wish.brand} onChange=${chooseBrand} />
    <${ChoiceSelect} label=${gettext("Campaign")} none=${gettext("No campaign")} list=${campaigns} value=${wish.campaign} onChange=${set("campaign")} />
    <${SelectField} label=${gettext("Model")} value=${wish.model} options=${own.map(({ name }) => ({ value: name, label: name }))} onChange=${set("model")} />
    <${CostLine} model=${model} usd=${model ? estimatePicture(model, wish.size, wish.quality) : null} count="images" />
    <${Button} variant="primary" icon="sparkles" block=${true} disabled=${!wish.prompt.trim()} onClick=${send}>${gettext("Draw picture")}<//>
  </form>`;
}

/** @param {{model: Model | undefined, wish: import("../state/generation.js").PictureWish, set: (field: string) => (value: string) => void}} props */
function SizeFields({ model, wish, set }) {
  if (!model) return null;
  const qualities = qualitiesOf(model, wish.size);
  const sizes = sizesOf(model).map((size) => ({ value: size, label: sizeLabel(size) }));
  if (sizes.length === 0) return null;
  return html`<div class="field-grid">
    <${SelectField} label=${gettext("Picture size")} value=${wish.size} options=${sizes} onChange=${set("size")} />
    ${qualities.length > 1 ? html`<${SelectField} label=${gettext("Quality")} value=${wish.quality} options=${qualities.map(qualityOption)} onChange=${set("quality")} />` : null}
  </div>`;
}

/**
 * What was not chosen, or does not go with the model: the size nearest to the page, the first quality.
 * @param {import("../state/generation.js").PictureWish} wish @param {Model | undefined} model
 */
function completed(wish, model) {
  if (!model) return wish;
  const sizes = sizesOf(model);
  const size = sizes.includes(wish.size) ? wish.size : nearestSize(sizes, pageSize.value);
  const qualities = qualitiesOf(model, size);
  const usual = qualities.includes("standard") ? "standard" : (qualities[0] ?? "");
  return { ...wish, size, quality: qualities.includes(wish.quality) ? wish.quality : usual };
}

/** @param {string} size */
function sizeLabel(size) {
  const [width, height] = size.split("x").map(Number);
  return formatSize(width, height);
}

/** @param {string} quality */
function qualityOption(quality) {
  /** @type {Record<string, string>} */
  const names = { standard: gettext("Standard"), hd: gettext("High") };
  return { value: quality, label: names[quality] ?? quality };
}
