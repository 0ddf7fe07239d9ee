import { html } from "htm/preact";
import { useRef, useState } from "preact/hooks";
import { hexOf, parseColour } from "../../editor/core/colour.js";
import { gettext, interpolate } from "../../i18n.js";
import { Button, IconButton } from "../../ui/button.js";
import { ColorCode } from "../../ui/color-code.js";
import { ColorSwatch } from "../../ui/color-field.js";
import { followDrag } from "../../ui/drag.js";
import { Icon } from "../../ui/icon.js";
import { KitCard } from "./kit-card.js";
import { moved, replaced } from "./order.js";
import { canEdit, here, save } from "./store.js";

/** As on the server. */
const MOST = 24;
const FIRST = ["#1f2937", "#f5f2ea", "#3552d6", "#e0653a", "#2f9e6e", "#f2bb5c", "#8b5cf6", "#d946a5"];

/** The colours of the brand in their order. */
export function PaletteCard() {
  const { palette } = here();
  if (!canEdit.value) return html`<${KitCard} title=${gettext("Colours")}><${Shown} palette=${palette} /><//>`;
  return html`<${KitCard} title=${gettext("Colours")}>
    ${palette.length ? html`<${Editor} palette=${palette} />` : html`<p class="kit-none">${gettext("No colours yet. They come first in the editor's pickers.")}</p>`}
    ${palette.length < MOST ? html`<div class="kit-acts"><${Button} size="small" icon="plus" onClick=${() => void save({ palette: [...palette, unused(palette)] })}>${gettext("Add a colour")}<//></div>` : null}
  <//>`;
}

/** A colour to begin with that is not there yet. @param {string[]} palette */
function unused(palette) {
  const random = () => `#${Math.floor(Math.random() * 0x1000000).toString(16).padStart(6, "0")}`;
  return FIRST.find((colour) => !palette.includes(colour)) ?? random();
}

/** @param {{palette: string[]}} props */
function Shown({ palette }) {
  if (!palette.length) return html`<p class="kit-none">${gettext("None yet.")}</p>`;
  return html`<ul class="kit-swatches">${palette.map((colour) => html`<li key=${colour}><span class="kit-swatch" style=${{ backgroundColor: colour }}></span><span class="tabular">${colour}</span></li>`)}</ul>`;
}

/** @param {{palette: string[]}} props */
function Editor({ palette }) {
  const list = useRef(/** @type {HTMLElement | null} */ (null));
  const [said, say] = useState("");
  const [held, setHeld] = useState(/** @type {{from: number, to: number} | null} */ (null));
  const shown = held ? moved(palette, held.from, held.to) : palette;
  const move = (/** @type {number} */ from, /** @type {number} */ to) => {
    if (to < 0 || to >= palette.length || to === from) return;
    void save({ palette: moved(palette, from, to) });
    say(interpolate(gettext("%(colour)s is number %(place)s of %(count)s."), { colour: palette[from], place: to + 1, count: palette.length }));
    requestAnimationFrame(() => /** @type {HTMLElement | null} */ (list.current?.querySelectorAll(".kit-grip")[to])?.focus());
  };
  const drag = (/** @type {PointerEvent} */ down, /** @type {number} */ from) => {
    let to = from;
    followDrag(down, {
      move: (event) => {
        to = lineAt(/** @type {HTMLElement} */ (list.current), event.clientY);
        setHeld({ from, to });
      },
      drop: () => move(from, to),
      end: () => setHeld(null),
    });
  };
  return html`<ol class=${`kit-colours ${held ? "kit-colours-held" : ""}`} ref=${list}>
      ${shown.map((colour, at) => html`<${Line} key=${at} colour=${colour} at=${at} held=${held?.to === at} palette=${palette} onMove=${move} onDrag=${drag} />`)}
    </ol>
    <p class="visually-hidden" role="status">${said}</p>`;
}

/** Which line a height belongs to. @param {HTMLElement} list @param {number} y */
function lineAt(list, y) {
  const lines = [...list.children].map((line) => line.getBoundingClientRect());
  const below = lines.findIndex((box) => y < box.bottom);
  return below < 0 ? lines.length - 1 : below;
}

/**
 * @param {{colour: string, at: number, held: boolean, palette: string[], onMove: (from: number, to: number) => void,
 *   onDrag: (down: PointerEvent, from: number) => void}} props
 */
function Line({ colour, at, held, palette, onMove, onDrag }) {
  const [trial, setTrial] = useState(/** @type {string | null} */ (null));
  const take = (/** @type {string} */ text) => {
    setTrial(null);
    const found = parseColour(text);
    if (found) void save({ palette: replaced(palette, at, hexOf(found).toLowerCase()) });
  };
  const press = (/** @type {KeyboardEvent} */ event) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!step) return;
    event.preventDefault();
    onMove(at, at + step);
  };
  const drop = () => void save({ palette: palette.filter((each) => each !== colour) });
  return html`<li class=${`kit-colour ${held ? "kit-colour-held" : ""}`}>
    <button type="button" class="kit-grip" aria-label=${interpolate(gettext("Move %(colour)s: arrow keys, or drag"), { colour })} onKeyDown=${press}
      onPointerDown=${(/** @type {PointerEvent} */ event) => onDrag(event, at)}><${Icon} name="grip-vertical" /></button>
    <${ColorSwatch} label=${interpolate(gettext("Colour %(place)s"), { place: at + 1 })} value=${trial ?? colour} solid=${true} onInput=${(/** @type {string} */ text) => setTrial(text)} onCommit=${take} />
    <${ColorCode} label=${interpolate(gettext("Colour %(place)s, colour code"), { place: at + 1 })} value=${colour} onCommit=${take} />
    <${IconButton} icon="x" size="small" tooltip="left" label=${interpolate(gettext("Take away %(name)s"), { name: colour })} onClick=${drop} />
  </li>`;
}
