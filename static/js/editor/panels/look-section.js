import { html } from "htm/preact";
import { gettext } from "../../i18n.js";
import { ColorField } from "../../ui/color-field.js";
import { NumberField } from "../../ui/number-field.js";
import { isText, kindOf } from "../core/objects.js";
import { adjustSelected, changeSelected, finishSelected } from "./change-selected.js";
import { commonValue, commonValues } from "./common-value.js";
import { Row, Section } from "./section.js";
import { useUniqueId } from "../../ui/unique-id.js";

/** @typedef {import("../core/document.js").CanvasObject} CanvasObject */

const USUAL_STROKE_PX = 2;
const WIDEST_STROKE_PX = 500;

/** Fill, stroke and opacity. @param {{objects: CanvasObject[]}} props */
export function LookSection({ objects }) {
  const filled = objects.every((object) => kindOf(object) !== "image" && kindOf(object) !== "group");
  return html`<${Section} title=${gettext("Look")}>
    ${filled ? html`<${FillRow} objects=${objects} />` : null}
    ${filled && !objects.every(isText) ? html`<${StrokeRow} objects=${objects} />` : null}
    <${OpacityRow} objects=${objects} />
  <//>`;
}

/** @param {{objects: CanvasObject[]}} props */
function FillRow({ objects }) {
  const fills = commonValues(objects, (object) => (typeof object.fill === "string" && object.fill ? object.fill : null));
  const paint = (/** @type {string | null} */ colour) => (/** @type {CanvasObject} */ object) => ({ ...object, fill: colour ?? "" });
  return html`<${Row} label=${gettext("Fill")}>
    <${ColorField} label=${gettext("Fill")} value=${fills.value} mixed=${fills.mixed} clearLabel=${gettext("Remove the fill")} onInput=${(/** @type {string} */ colour) => adjustSelected(paint(colour))}
      onCommit=${(/** @type {string | null} */ colour) => finishSelected(paint(colour))} />
  <//>`;
}

/** @param {{objects: CanvasObject[]}} props */
function StrokeRow({ objects }) {
  const strokes = commonValues(objects, (object) => (typeof object.stroke === "string" && object.strokeWidth > 0 ? object.stroke : null));
  const width = commonValue(objects, (object) => (object.stroke ? (object.strokeWidth ?? 0) : 0));
  return html`<${Row} label=${gettext("Stroke")}>
    <${ColorField} label=${gettext("Stroke")} value=${strokes.value} mixed=${strokes.mixed} clearLabel=${gettext("Remove the stroke")} onInput=${(/** @type {string} */ colour) => adjustSelected(outlined(colour))}
      onCommit=${(/** @type {string | null} */ colour) => finishSelected(outlined(colour))} />
    ${
      strokes.value || strokes.mixed
        ? html`<${NumberField} label=${gettext("Stroke width")} suffix="px" min=${0} max=${WIDEST_STROKE_PX} value=${width}
      onCommit=${(/** @type {number} */ value) => changeSelected((object) => ({ ...object, strokeWidth: value }))} />`
        : null
    }
  <//>`;
}

/** A stroke of no width would not be seen. @param {string | null} colour */
function outlined(colour) {
  return (/** @type {CanvasObject} */ object) =>
    colour
      ? { ...object, stroke: colour, strokeUniform: true, strokeWidth: object.strokeWidth || USUAL_STROKE_PX }
      : { ...object, stroke: null, strokeWidth: 0 };
}

/** @param {{objects: CanvasObject[]}} props */
function OpacityRow({ objects }) {
  const id = useUniqueId();
  const opacity = commonValue(objects, (object) => object.opacity ?? 1);
  const percent = opacity === null ? null : Math.round(opacity * 100);
  const fade = (/** @type {number} */ value) => (/** @type {CanvasObject} */ object) => ({ ...object, opacity: value / 100 });
  return html`<${Row} label=${gettext("Opacity")}>
    <input class="range" id=${id} type="range" min="0" max="100" aria-label=${gettext("Opacity")} value=${percent ?? 100}
      onInput=${(/** @type {any} */ event) => adjustSelected(fade(Number(event.currentTarget.value)))}
      onChange=${(/** @type {any} */ event) => finishSelected(fade(Number(event.currentTarget.value)))} />
    <${NumberField} label=${gettext("Opacity in percent")} suffix="%" min=${0} max=${100} value=${percent} onCommit=${(/** @type {number} */ value) => changeSelected(fade(value))} />
  <//>`;
}
