import { html } from "htm/preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { formatColour, fromHsv, hexOf, parseColour, toHsv } from "../editor/core/colour.js";
import { gettext } from "../i18n.js";
import { IconButton } from "./button.js";
import { ColorArea } from "./color-area.js";
import { ColorCode } from "./color-code.js";
import { NumberField } from "./number-field.js";
import { offeredPalettes } from "./palettes.js";
import { usePopover } from "./popover.js";

/** @typedef {import("../editor/core/colour.js").Hsva} Hsva */

/** @type {Hsva} */
const WHITE = { h: 0, s: 0, v: 1, a: 1 };

/**
 * The picker itself: field, hue, alpha, code, eyedropper and the colours of this design, in a box beside its button.
 * @param {{label: string, value: string | null, anchor: HTMLElement, onInput: (colour: string) => void, onCommit: (colour: string) => void, onClose: () => void, solid?: boolean}} props
 *   `solid` offers no see-through colours
 */
export function ColorPicker({ label, value, anchor, onInput, onCommit, onClose, solid = false }) {
  const box = useRef(/** @type {HTMLDivElement | null} */ (null));
  const [palettes] = useState(offeredPalettes);
  const [colour, setColour] = useHsva(value);
  usePopover(box, anchor, onClose);
  useLayoutEffect(() => box.current?.querySelector(/** @type {any} */ (".color-area"))?.focus(), []);
  const show = (/** @type {Hsva} */ next) => {
    setColour(next);
    return formatColour(fromHsv(next));
  };
  const input = (/** @type {Hsva} */ next) => onInput(show(next));
  const commit = (/** @type {Hsva} */ next) => onCommit(show(next));
  const take = (/** @type {string} */ text) => {
    const found = parseColour(text);
    if (found) commit(toHsv(found, colour.h));
  };
  const onKeyDown = (/** @type {KeyboardEvent} */ event) => {
    // The editor's own keys mean the canvas, not this box.
    if (!event.ctrlKey && !event.metaKey) event.stopPropagation();
    if (event.key !== "Escape" || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    onClose();
  };
  return html`<div class="popover color-picker" ref=${box} popover="manual" role="dialog" aria-label=${label} onKeyDown=${onKeyDown}>
    <${ColorArea} value=${colour} onInput=${input} onCommit=${commit} />
    <${Rail} class="hue-rail" label=${gettext("Hue")} max=${359} value=${Math.round(colour.h)} change=${(/** @type {number} */ h) => ({ ...colour, h })} onInput=${input} onCommit=${commit} />
    ${solid ? null : html`<${AlphaRail} colour=${colour} onInput=${input} onCommit=${commit} />`}
    <div class="color-codes">
      <${Eyedropper} onPick=${take} />
      <${ColorCode} label=${gettext("Colour code")} value=${hexOf(fromHsv(colour))} onCommit=${(/** @type {string} */ code) => take(withAlpha(code, colour.a))} />
      ${solid ? null : html`<${NumberField} label=${gettext("Opacity in percent")} suffix="%" min=${0} max=${100} value=${Math.round(colour.a * 100)} onCommit=${(/** @type {number} */ a) => commit({ ...colour, a: a / 100 })} />`}
    </div>
    ${palettes.map((palette) => html`<${Swatches} key=${palette.title} ...${palette} onPick=${take} />`)}
  </div>`;
}

/** The colour in the picker's own terms: a grey keeps the hue that was chosen before it. @param {string | null} value */
function useHsva(value) {
  const [colour, setColour] = useState(() => read(value, 0));
  const shown = formatColour(fromHsv(colour));
  const outside = value === null ? null : parseColour(value);
  const changed = outside && formatColour(outside) !== shown;
  return /** @type {const} */ ([changed ? toHsv(outside, colour.h) : colour, setColour]);
}

/** @param {string | null} value @param {number} hue @returns {Hsva} */
function read(value, hue) {
  const found = value === null ? null : parseColour(value);
  return found ? toHsv(found, hue) : WHITE;
}

/** A code without alpha keeps the one there is. @param {string} code @param {number} alpha */
function withAlpha(code, alpha) {
  const found = parseColour(code);
  return found ? formatColour({ ...found, a: found.a === 1 ? alpha : found.a }) : code;
}

/**
 * @param {{class: string, label: string, max: number, value: number, style?: object, change: (value: number) => Hsva, onInput: (value: Hsva) => void,
 *   onCommit: (value: Hsva) => void}} props
 */
function Rail({ class: extra, label, max, value, style, change, onInput, onCommit }) {
  const read = (/** @type {any} */ event) => change(Number(event.currentTarget.value));
  return html`<input class=${`color-rail ${extra}`} style=${style} type="range" min="0" max=${max} value=${value} aria-label=${label}
    onInput=${(/** @type {any} */ event) => onInput(read(event))} onChange=${(/** @type {any} */ event) => onCommit(read(event))} />`;
}

/** @param {{colour: Hsva, onInput: (value: Hsva) => void, onCommit: (value: Hsva) => void}} props */
function AlphaRail({ colour, onInput, onCommit }) {
  const style = { "--colour": hexOf(fromHsv(colour)) };
  const change = (/** @type {number} */ a) => ({ ...colour, a: a / 100 });
  return html`<${Rail} class="alpha-rail" label=${gettext("Alpha")} max=${100} value=${Math.round(colour.a * 100)} style=${style} change=${change} onInput=${onInput} onCommit=${onCommit} />`;
}

/** Where the browser can take a colour from the screen. @param {{onPick: (colour: string) => void}} props */
function Eyedropper({ onPick }) {
  const Dropper = /** @type {any} */ (globalThis).EyeDropper;
  if (!Dropper) return null;
  const pick = async () => {
    try {
      onPick((await new Dropper().open()).sRGBHex);
    } catch {
      // Escape: the colour stays.
    }
  };
  return html`<${IconButton} icon="pipette" size="small" tooltip="top" label=${gettext("Take a colour from the screen")} onClick=${pick} />`;
}

/** @param {{title: string, colours: string[], onPick: (colour: string) => void}} props */
function Swatches({ title, colours, onPick }) {
  return html`<div class="swatches" role="group" aria-label=${title}><span class="swatches-title" aria-hidden="true">${title}</span>
    <div class="swatch-grid">
      ${colours.map(
        (colour) => html`<button key=${colour} type="button" class="swatch" style=${{ "--colour": colour }} title=${colour} aria-label=${colour} onClick=${() => onPick(colour)}></button>`,
      )}
    </div>
  </div>`;
}
