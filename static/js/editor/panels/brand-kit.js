import { html } from "htm/preact";
import { useEffect } from "preact/hooks";
import { gettext, interpolate } from "../../i18n.js";
import { Icon } from "../../ui/icon.js";
import { canSetFont, paintTarget, paintWith, placeLogo, setFont } from "../actions/wear-brand.js";
import { familyStack, findTypeface } from "../core/fonts.js";
import { fetchTypeface } from "../state/typefaces.js";
import { usePictureSize } from "./picture-size.js";
import { Section } from "./section.js";

/** @typedef {import("../state/brand.js").Brand} Brand */

/** The keys stay with the text that is being typed in. @param {Event} event */
const keepFocus = (event) => event.preventDefault();

/** Colours, typefaces and logo of the brand, each a thing to click. @param {{brand: Brand}} props */
export function BrandKit({ brand }) {
  return html`<${Colours} palette=${brand.palette} /><${Fonts} fonts=${brand.fonts} /><${Logo} key=${brand.logo} brand=${brand} />`;
}

/** @param {{palette: string[]}} props */
function Colours({ palette }) {
  if (palette.length === 0) return null;
  const target = paintTarget.value;
  const hints = { page: gettext("Paints the background of the page."), selection: gettext("Paints what is selected.") };
  return html`<${Section} title=${gettext("Colours")}>
    <div class="swatch-grid brand-swatches" role="group" aria-label=${gettext("Colours of the brand")} onMouseDown=${keepFocus}>
      ${palette.map((colour, i) => html`<button type="button" class="swatch" key=${`${i}${colour}`} style=${{ "--colour": colour }} title=${colour} aria-label=${colour} disabled=${!target} onClick=${() => paintWith(colour)}></button>`)}
    </div>
    <p class="panel-hint">${target ? hints[target] : gettext("What is selected has no colour of its own.")}</p>
  <//>`;
}

/** @param {{fonts: string[]}} props */
function Fonts({ fonts }) {
  if (fonts.length === 0) return null;
  return html`<${Section} title=${gettext("Fonts")}>
    <div class="brand-fonts" role="group" aria-label=${gettext("Fonts of the brand")} onMouseDown=${keepFocus}>
      ${fonts.map((family) => html`<${Font} key=${family} family=${family} />`)}
    </div>
    ${canSetFont.value ? null : html`<p class="panel-hint">${gettext("Select a text to set it in one of these.")}</p>`}
  <//>`;
}

/** @param {{family: string}} props */
function Font({ family }) {
  const face = findTypeface(family);
  useEffect(() => void (face && fetchTypeface(face.family)), [family]);
  if (!face) return html`<p class="brand-font brand-font-away"><span>${family}</span><span class="panel-hint">${gettext("Not available here")}</span></p>`;
  const label = face.korean ? `${face.label} ${face.korean}` : face.label;
  return html`<button type="button" class="brand-font" disabled=${!canSetFont.value} aria-label=${interpolate(gettext("Set in %(font)s"), { font: face.label })} onClick=${() => setFont(face.family)}>
    <span style=${{ fontFamily: familyStack(face.family) }}>${label}</span>
  </button>`;
}

/** @param {{brand: Brand}} props */
function Logo({ brand }) {
  const { size, image } = usePictureSize();
  if (!brand.logo) return null;
  return html`<${Section} title=${gettext("Logo")}>
    ${
      size === null
        ? html`<p class="panel-note"><${Icon} name="image-off" /> <span>${gettext("The logo could not be loaded.")}</span></p>`
        : html`<button type="button" class="brand-logo" disabled=${!size} aria-label=${gettext("Place the logo on the page")} onClick=${() => size && placeLogo({ url: brand.logo, ...size })}>
      <img ...${image} src=${brand.logo} alt="" draggable=${false} />
    </button>`
    }
  <//>`;
}
