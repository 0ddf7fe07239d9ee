import { html } from "htm/preact";
import { useEffect } from "preact/hooks";
import { gettext } from "../../i18n.js";
import { EmptyState, ErrorState } from "../../ui/empty-state.js";
import { Icon } from "../../ui/icon.js";
import { Skeleton } from "../../ui/skeleton.js";
import { chooseBrand, loadBrands } from "../actions/brands.js";
import { brand, brandId, brands, brandsFault, brandsPhase } from "../state/brand.js";
import { BrandKit } from "./brand-kit.js";
import { ChoiceSelect } from "./choice-select.js";
import { OffBrand } from "./off-brand.js";

/** The brand of this project: what it is made of, and what on the canvas is not of it. */
export function Brand() {
  useEffect(() => {
    void loadBrands();
    // Who comes back from the page of brands may have changed one.
    addEventListener("focus", loadBrands);
    return () => removeEventListener("focus", loadBrands);
  }, []);
  return html`<div class="brand-panel"><${Content} /></div>`;
}

function Content() {
  const known = brands.value.length > 0;
  if (brandsPhase.value === "failed" && brandsFault.value)
    return html`<${ErrorState} title=${gettext("The brands could not be loaded")} error=${brandsFault.value} onRetry=${loadBrands} />`;
  if (brandsPhase.value !== "ready") return html`<div aria-busy="true"><span class="visually-hidden" role="status">${gettext("Loading…")}</span><${Skeleton} lines=${8} /></div>`;
  if (!known) return html`<${NoBrand} />`;
  return html`<${Choice} />${brand.value ? html`<${BrandKit} brand=${brand.value} />${isBare(brand.value) ? html`<${NothingYet} />` : html`<${OffBrand} key=${brand.value.id} />`}` : html`<${NothingChosen} />`}`;
}

function NoBrand() {
  const body = gettext("With a brand its colours and fonts come first, copy is written in its voice, and what is off-brand is found here.");
  return html`<${EmptyState} icon="palette" title=${gettext("No brand yet")} body=${body}>
    <a class="button button-primary" href="/brands">${gettext("Make a brand")}</a>
  <//>`;
}

/** @param {import("../state/brand.js").Brand} brand */
function isBare({ palette, fonts, guideline_count: guidelines }) {
  return palette.length + fonts.length + guidelines === 0;
}

function NothingYet() {
  return html`<p class="panel-note">${gettext("This brand has no colours, fonts or guidelines yet, so nothing can be off-brand.")}</p>`;
}

function NothingChosen() {
  return html`<p class="panel-note">${gettext("Choose the brand that this project speaks for.")}</p>`;
}

function Choice() {
  const label = brandId.value ? gettext("Open the brand in a new tab") : gettext("All brands, in a new tab");
  return html`<div class="brand-choice">
    <${ChoiceSelect} label=${gettext("Brand")} none=${gettext("No brand")} list=${brands.value} value=${brandId.value} onChange=${chooseBrand} />
    <a class="icon-button icon-button-normal" href=${brandId.value ? `/brands/${brandId.value}` : "/brands"} target="_blank" rel="noopener" aria-label=${label} data-tooltip=${label} data-tooltip-side="left"><${Icon} name="arrow-up-right" /></a>
  </div>`;
}
