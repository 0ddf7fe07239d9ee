import { html } from "htm/preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { DEFAULT_FAMILY, TYPEFACES, familyStack, findTypeface } from "../../editor/core/fonts.js";
import { fetchTypeface } from "../../editor/state/typefaces.js";
import { gettext, interpolate } from "../../i18n.js";
import { Button, IconButton } from "../../ui/button.js";
import { Dialog } from "../../ui/dialog.js";
import { KitCard } from "./kit-card.js";
import { canEdit, here, save } from "./store.js";

/** As on the server. */
const MOST = 12;

/** The typefaces of the brand, the first one first. */
export function FontsCard() {
  const { fonts } = here();
  const [choosing, setChoosing] = useState(false);
  const drop = (/** @type {string} */ family) => void save({ fonts: here().fonts.filter((each) => each !== family) });
  return html`<${KitCard} title=${gettext("Fonts")}>
    ${fonts.length ? html`<ul class="kit-fonts">${fonts.map((family) => html`<${Font} key=${family} family=${family} onDrop=${drop} />`)}</ul>` : html`<p class="kit-none">${gettext("No fonts yet. The first is for headlines.")}</p>`}
    ${canEdit.value ? html`<div class="kit-acts"><${Button} size="small" icon="type" onClick=${() => setChoosing(true)}>${gettext("Choose fonts")}<//></div>` : null}
    ${choosing ? html`<${FontDialog} onClose=${() => setChoosing(false)} />` : null}
  <//>`;
}

/** @param {{family: string, onDrop: (family: string) => void}} props */
function Font({ family, onDrop }) {
  const face = findTypeface(family);
  useEffect(() => void (face && fetchTypeface(face.family)), [family]);
  const label = face?.label ?? family;
  return html`<li class="kit-font">
    <span class="kit-font-name" style=${{ fontFamily: familyStack(face?.family ?? DEFAULT_FAMILY) }}>${face?.korean || label}</span>
    <span class="kit-font-note">${face ? (face.korean ? label : "") : gettext("Not available here")}</span>
    ${canEdit.value ? html`<${IconButton} icon="x" size="small" tooltip="left" label=${interpolate(gettext("Take away %(name)s"), { name: label })} onClick=${() => onDrop(family)} />` : null}
  </li>`;
}

/** Every typeface that is served here, in its own letters, to tick. @param {{onClose: () => void}} props */
function FontDialog({ onClose }) {
  const [chosen, setChosen] = useState(here().fonts);
  const isFull = chosen.length >= MOST;
  const flip = (/** @type {string} */ family) => setChosen((all) => (all.includes(family) ? all.filter((each) => each !== family) : [...all, family]));
  const keep = () => {
    if (String(chosen) !== String(here().fonts)) void save({ fonts: chosen });
    onClose();
  };
  const footer = html`<${Button} onClick=${onClose}>${gettext("Cancel")}<//><${Button} variant="primary" onClick=${keep}>${gettext("Use these fonts")}<//>`;
  return html`<${Dialog} title=${gettext("Fonts of the brand")} onClose=${onClose} footer=${footer}>
    <ul class="font-ticks">${TYPEFACES.map((face) => html`<${FontTick} key=${face.family} face=${face} checked=${chosen.includes(face.family)} disabled=${isFull && !chosen.includes(face.family)} onFlip=${flip} />`)}</ul>
  <//>`;
}

/** @param {{face: import("../../editor/core/fonts.js").Typeface, checked: boolean, disabled: boolean, onFlip: (family: string) => void}} props */
function FontTick({ face, checked, disabled, onFlip }) {
  const line = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => whenSeen(/** @type {HTMLElement} */ (line.current), () => void fetchTypeface(face.family)), []);
  return html`<li ref=${line}><label class="font-tick">
    <input type="checkbox" checked=${checked} disabled=${disabled} onChange=${() => onFlip(face.family)} />
    <span class="font-tick-name" style=${{ fontFamily: familyStack(face.family) }}>${face.korean || face.label}</span>
    <span class="kit-font-note">${face.korean ? face.label : ""}</span>
  </label></li>`;
}

/** @param {HTMLElement} element @param {() => void} act once it comes into sight */
function whenSeen(element, act) {
  const watch = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    watch.disconnect();
    act();
  });
  watch.observe(element);
  return () => watch.disconnect();
}
