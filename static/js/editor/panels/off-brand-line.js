import { html } from "htm/preact";
import { gettext, interpolate } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { Icon } from "../../ui/icon.js";
import { mend } from "../actions/mend-brand.js";
import { rewriteObject } from "../actions/rewrite.js";
import { showObject } from "../actions/show-object.js";
import { hexOf, parseColour } from "../core/colour.js";
import { findTypeface } from "../core/fonts.js";
import { iconOf, nameOf } from "./object-name.js";

/**
 * @typedef {import("../state/off-brand.js").OffBrand} Slip
 * @typedef {import("../state/off-brand.js").TextFindings} Words
 */

/** A colour or a typeface of an object, with what would stand in its place. @param {{slip: Slip}} props */
export function SlipLine({ slip }) {
  const name = slip.object ? nameOf(slip.object) : gettext("Background");
  const change = slip.kind === "colour" ? html`<${ColourChange} ...${slip} />` : html`<${FontChange} ...${slip} />`;
  return html`<li class="off-brand-line">
    <button type="button" class="off-brand-object" onClick=${() => showObject(slip)}>
      <span class="off-brand-name"><${Icon} name=${slip.object ? iconOf(slip.object) : "file"} /><span>${name}</span></span>
      <span class="off-brand-change">${change}</span>
    </button>
    ${
      slip.locked
        ? html`<span class="off-brand-locked" title=${gettext("Locked")}><${Icon} name="lock" label=${gettext("Locked")} /></span>`
        : html`<${Button} size="small" aria-label=${interpolate(gettext("Mend %(name)s"), { name })} onClick=${() => mend([slip])}>${gettext("Mend")}<//>`
    }
  </li>`;
}

/** @param {{from: string, to: string}} props */
function ColourChange({ from, to }) {
  return html`<${Chip} colour=${from} /><${Icon} name="arrow-right" label=${gettext("becomes")} /><${Chip} colour=${to} />`;
}

/** @param {{colour: string}} props */
function Chip({ colour }) {
  const found = parseColour(colour);
  return html`<span class="off-brand-chip"><span class="swatch" style=${{ "--colour": colour }}></span>${found ? hexOf(found) : colour}</span>`;
}

/** @param {{from: string, to: string}} props */
function FontChange({ from, to }) {
  const label = (/** @type {string} */ family) => findTypeface(family)?.label ?? family;
  return html`<span>${label(from)}</span><${Icon} name="arrow-right" label=${gettext("becomes")} /><span>${label(to)}</span>`;
}

/** What a text says against the guidelines. @param {{words: Words}} props */
export function WordsLine({ words }) {
  const { page, root, object, findings } = words;
  const name = nameOf(object);
  return html`<li class="off-brand-line off-brand-words">
    <button type="button" class="off-brand-object" onClick=${() => showObject({ page, root, id: object.id })}>
      <span class="off-brand-name"><${Icon} name="type" /><span>${name}</span></span>
      ${findings.map((finding, i) => html`<span class="off-brand-finding" key=${i}><span>${finding.detail}</span>${finding.guideline ? html`<cite>${finding.guideline.text}</cite>` : null}</span>`)}
    </button>
    <${Button} size="small" aria-label=${interpolate(gettext("Rewrite %(name)s"), { name })} onClick=${() => void rewriteObject(words)}>${gettext("Rewrite")}<//>
  </li>`;
}
