import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { gettext } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { TextField } from "../../ui/field.js";
import { placeQr } from "../actions/qr-code.js";
import { LONGEST_QR_TEXT } from "../core/qr.js";
import { cornersOf, isShape, proportionOf } from "../core/shapes.js";
import { ElementTile } from "./element-tile.js";
import { Section } from "./section.js";

/** @returns {[string, string][]} id and name */
const shapes = () => [
  ["rect", gettext("Rectangle")],
  ["rounded", gettext("Rounded rectangle")],
  ["ellipse", gettext("Circle")],
  ["triangle", gettext("Triangle")],
  ["right-triangle", gettext("Right triangle")],
  ["diamond", gettext("Diamond")],
  ["parallelogram", gettext("Parallelogram")],
  ["pentagon", gettext("Pentagon")],
  ["hexagon", gettext("Hexagon")],
  ["octagon", gettext("Octagon")],
  ["star", gettext("Star")],
  ["sparkle", gettext("Four-pointed star")],
  ["burst", gettext("Price burst")],
  ["block-arrow", gettext("Block arrow")],
  ["chevron", gettext("Chevron")],
  ["cross", gettext("Plus shape")],
];

/** @returns {[string, string][]} id and name */
const lines = () => [
  ["line", gettext("Line")],
  ["dashed", gettext("Dashed line")],
  ["dotted", gettext("Dotted line")],
  ["arrow", gettext("Arrow")],
  ["double-arrow", gettext("Double-headed arrow")],
];

export function ShapePicker() {
  return html`<${Section} title=${gettext("Shapes")}>
      <div class="tiles">${shapes().map(([id, name]) => html`<${ElementTile} key=${id} label=${name} element=${{ kind: "shape", id, name }}><${ShapePicture} id=${id} /><//>`)}</div>
    <//>
    <${Section} title=${gettext("Lines")}>
      <div class="tiles">${lines().map(([id, name]) => html`<${ElementTile} key=${id} label=${name} element=${{ kind: "line", id, name }}><${LinePicture} id=${id} /><//>`)}</div>
    <//>
    <${QrForm} />`;
}

/** @param {{id: string}} props */
function ShapePicture({ id }) {
  return html`<svg class="tile-picture" viewBox="0 0 100 100" aria-hidden="true" focusable="false">${outline(id)}</svg>`;
}

/** @param {string} id */
function outline(id) {
  if (id === "rounded") return html`<rect width="100" height="100" rx="20" />`;
  if (id === "ellipse") return html`<circle cx="50" cy="50" r="50" />`;
  if (!isShape(id)) return html`<rect width="100" height="100" />`;
  const height = proportionOf(id);
  const points = cornersOf(id).map(({ x, y }) => `${x},${y * height + (100 - 100 * height) / 2}`);
  return html`<polygon points=${points.join(" ")} />`;
}

const HEADS = /** @type {Record<string, string>} */ ({ arrow: "M76 34L92 50L76 66", "double-arrow": "M76 34L92 50L76 66M24 34L8 50L24 66" });
const DASHES = /** @type {Record<string, string>} */ ({ dashed: "18 16", dotted: "0.1 17" });

/** @param {{id: string}} props */
function LinePicture({ id }) {
  return html`<svg class="tile-picture tile-line" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
    <path d="M8 50L92 50" stroke-dasharray=${DASHES[id]} />${HEADS[id] ? html`<path d=${HEADS[id]} />` : null}
  </svg>`;
}

function QrForm() {
  const [text, setText] = useState("");
  const [fault, setFault] = useState("");
  const submit = async (/** @type {Event} */ event) => {
    event.preventDefault();
    if (!text.trim()) return setFault(gettext("Write an address or a text first."));
    setFault("");
    await placeQr(text.trim());
  };
  return html`<${Section} title=${gettext("QR code")}>
    <form class="qr-form" onSubmit=${submit} novalidate>
      <${TextField} label=${gettext("Address or text")} value=${text} onInput=${setText} error=${fault} maxlength=${LONGEST_QR_TEXT} placeholder="https://" autocomplete="off" spellcheck=${false} />
      <${Button} type="submit" icon="qr-code" block=${true}>${gettext("Add the QR code")}<//>
    </form>
  <//>`;
}
