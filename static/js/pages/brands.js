import { html } from "htm/preact";
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { formatNumber, gettext } from "../i18n.js";
import { Button } from "../ui/button.js";
import { ErrorState } from "../ui/empty-state.js";
import { Icon } from "../ui/icon.js";
import { BrandCard, SkeletonCard } from "./brands/card.js";
import { NewBrand } from "./brands/new-brand.js";
import { brands, load, loadError, state } from "./brands/store.js";
import { leaveWhenSessionEnds, place } from "./navigation.js";

const SKELETONS = 3;

function Brands() {
  const [making, setMaking] = useState(false);
  useEffect(() => void load(), []);
  const make = () => setMaking(true);
  const count = brands.value.length;
  const isEmpty = state.value === "ready" && count === 0;
  return html`<div class="home-bar">
      <h1 class="home-title">${gettext("Brands")}${count ? html`<span class="home-count tabular">${formatNumber(count)}</span>` : null}</h1>
      ${isEmpty ? null : html`<${Button} variant="primary" icon="plus" onClick=${make}>${gettext("New brand")}<//>`}
    </div>
    ${isEmpty ? html`<${Nothing} onMake=${make} />` : html`<${Grid} />`}
    ${making ? html`<${NewBrand} onClose=${() => setMaking(false)} />` : null}`;
}

function Grid() {
  if (state.value === "error" && loadError.value) return html`<${ErrorState} title=${gettext("Your brands could not be loaded")} error=${loadError.value} onRetry=${load} />`;
  if (state.value === "loading" && !brands.value.length)
    return html`<ul class="brands-grid" aria-busy="true" aria-label=${gettext("Loading brands")}>${Array.from({ length: SKELETONS }, (_, index) => html`<${SkeletonCard} key=${index} />`)}</ul>`;
  return html`<ul class="brands-grid" aria-label=${gettext("Brands")}>${brands.value.map((brand) => html`<${BrandCard} key=${brand.id} brand=${brand} />`)}</ul>`;
}

/** What a brand does for somebody who has none. @param {{onMake: () => void}} props */
function Nothing({ onMake }) {
  const gains = [
    { icon: "sparkles", title: gettext("Copy in your voice"), words: gettext("Guidelines that fit the wish go into every prompt. What is forbidden always does.") },
    { icon: "circle-check", title: gettext("Checked before it goes out"), words: gettext("Forbidden words, endings, emoji and long sentences are marked, each with the guideline that it breaks.") },
    { icon: "palette", title: gettext("Your look at hand"), words: gettext("Colours, fonts and logo come first in the editor, and what is off-brand is mended with a click.") },
  ];
  return html`<section class="brands-none" aria-labelledby="brands-none-title">
    <h2 class="brands-none-title" id="brands-none-title">${gettext("Say once how your brand speaks")}</h2>
    <ul class="brands-gains">${gains.map(({ icon, title, words }) => html`<li key=${icon}><span class="empty-state-icon"><${Icon} name=${icon} size=${20} /></span><h3>${title}</h3><p>${words}</p></li>`)}</ul>
    <${Button} variant="primary" size="large" icon="plus" onClick=${onMake}>${gettext("Make a brand")}<//>
  </section>`;
}

leaveWhenSessionEnds();
render(html`<${Brands} />`, place("brands"));
