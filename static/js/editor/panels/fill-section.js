import { html } from "htm/preact";
import { gettext } from "../../i18n.js";
import { isGradient } from "../core/gradient.js";
import { adjustSelected, finishSelected } from "./change-selected.js";
import { PaintControl } from "./paint-control.js";
import { Section } from "./section.js";

/** @typedef {import("../core/document.js").CanvasObject} CanvasObject */

/** The colour or the gradient inside. @param {{objects: CanvasObject[]}} props */
export function FillSection({ objects }) {
  const fills = objects.map(paintOf);
  const mixed = fills.some((fill) => JSON.stringify(fill) !== JSON.stringify(fills[0]));
  const paint = (/** @type {any} */ fill) => (/** @type {CanvasObject} */ object) => ({ ...object, fill: fill ?? "" });
  return html`<${Section} title=${gettext("Fill")}>
    <${PaintControl} label=${gettext("Fill")} value=${mixed ? null : fills[0]} mixed=${mixed} onInput=${(/** @type {any} */ fill) => adjustSelected(paint(fill))}
      onCommit=${(/** @type {any} */ fill) => finishSelected(paint(fill))} />
  <//>`;
}

/** @param {CanvasObject} object */
function paintOf({ fill }) {
  return isGradient(fill) || (typeof fill === "string" && fill) ? fill : null;
}
