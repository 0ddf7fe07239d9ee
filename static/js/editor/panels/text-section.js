import { html } from "htm/preact";
import { gettext, interpolate } from "../../i18n.js";
import { ColorField } from "../../ui/color-field.js";
import { SelectField } from "../../ui/field.js";
import { NumberField } from "../../ui/number-field.js";
import { Segmented } from "../../ui/segmented.js";
import { textToggles } from "../actions/text-style.js";
import { nearestWeight, weightNumber, weightsOf } from "../core/fonts.js";
import { round } from "../core/geometry.js";
import { lookOf, textRange } from "../state/typing.js";
import { ActionButton } from "./action-button.js";
import { adjustSelected, changeSelected, finishSelected } from "./change-selected.js";
import { commonValue } from "./common-value.js";
import { FontField } from "./font-field.js";
import { Row, Section } from "./section.js";
import { SizeField } from "./size-field.js";

/** @typedef {import("../core/document.js").CanvasObject} CanvasObject */

/** Fabric counts the space between letters in thousandths of their height, people in percent. */
const PERCENT = 10;
const LINE_HEIGHT = { min: 0.5, max: 4, step: 0.05 };
const SPACING = { min: -50, max: 300 };

/**
 * Everything about letters. What a part can have for itself goes to the selected letters, else to the whole text.
 * @param {{objects: CanvasObject[]}} props
 */
export function TextSection({ objects }) {
  return html`<${Section} title=${textRange.value ? gettext("Selected letters") : gettext("Text")}>
    <${Faces} objects=${objects} />
    <${Toggles} />
    <${Lines} objects=${objects} />
    ${textRange.value ? html`<${ColourRow} objects=${objects} />` : null}
  <//>`;
}

/** @param {string} field */
const set = (field) => (/** @type {unknown} */ value) => changeSelected((object) => ({ ...object, [field]: value }));

/** @param {{objects: CanvasObject[]}} props */
function Faces({ objects }) {
  const family = asText(lookOf(objects, "fontFamily"));
  const size = lookOf(objects, "fontSize");
  const weight = lookOf(objects, "fontWeight");
  const choose = (/** @type {string} */ next) =>
    changeSelected((object) => ({ ...object, fontFamily: next, ...nearest(next, object.fontWeight) }));
  return html`<${FontField} family=${family} onPick=${choose} />
    <div class="field-grid">
      <${SelectField} label=${gettext("Weight")} hideLabel=${true} value=${weight === undefined ? "" : String(weightNumber(weight))}
        options=${weightOptions(family, weight === undefined ? null : weightNumber(weight))}
        onChange=${(/** @type {string} */ value) => set("fontWeight")(Number(value))} />
      <${SizeField} value=${size === undefined ? null : round(size, 1)} onCommit=${set("fontSize")} />
    </div>`;
}

/** Letters of several weights keep them. @param {string} family @param {unknown} weight */
const nearest = (family, weight) => (weight === undefined ? {} : { fontWeight: nearestWeight(family, weightNumber(weight)) });

/** @param {unknown} family @returns {string | null} */
const asText = (family) => (family === undefined ? null : String(family));

function Toggles() {
  // The keys stay with the text that is being typed in.
  const keepFocus = (/** @type {MouseEvent} */ event) => event.preventDefault();
  return html`<div class="text-toggles" role="group" aria-label=${gettext("Style")} onMouseDown=${keepFocus}>
    ${textToggles.map((action) => html`<${ActionButton} key=${action.id} action=${action} pressed=${action.isOn()} size="small" tooltip="bottom" />`)}
  </div>`;
}

/** Where whole texts are meant, the colour stands with every other fill. @param {{objects: CanvasObject[]}} props */
function ColourRow({ objects }) {
  const fill = lookOf(objects, "fill");
  const paint = (/** @type {string | null} */ colour) => (/** @type {CanvasObject} */ object) => ({ ...object, fill: colour ?? "" });
  return html`<${Row} label=${gettext("Colour of the letters")}>
    <${ColorField} label=${gettext("Colour of the letters")} value=${typeof fill === "string" && fill ? fill : null} mixed=${fill === undefined}
      onInput=${(/** @type {string} */ colour) => adjustSelected(paint(colour))} onCommit=${(/** @type {string | null} */ colour) => finishSelected(paint(colour))} />
  <//>`;
}

/** What belongs to whole lines. @param {{objects: CanvasObject[]}} props */
function Lines({ objects }) {
  const align = commonValue(objects, (object) => (String(object.textAlign ?? "left").startsWith("justify") ? "justify-left" : (object.textAlign ?? "left")));
  const height = commonValue(objects, (object) => round(object.lineHeight ?? 1.16, 2));
  const spacing = commonValue(objects, (object) => round((object.charSpacing ?? 0) / PERCENT, 1));
  return html`<${Segmented} label=${gettext("Alignment")} iconsOnly=${true} value=${align} options=${alignments()} onChange=${set("textAlign")} />
    <div class="field-grid">
      <${NumberField} label=${gettext("Line height")} short="↕" ...${LINE_HEIGHT} value=${height} onCommit=${(/** @type {number} */ value) => set("lineHeight")(round(value, 2))} />
      <${NumberField} label=${gettext("Letter spacing in percent")} short="↔" suffix="%" ...${SPACING} value=${spacing}
        onCommit=${(/** @type {number} */ value) => set("charSpacing")(value * PERCENT)} />
    </div>`;
}

function alignments() {
  return [
    { value: "left", label: gettext("Align left"), icon: "text-align-start" },
    { value: "center", label: gettext("Align centre"), icon: "text-align-center" },
    { value: "right", label: gettext("Align right"), icon: "text-align-end" },
    { value: "justify-left", label: gettext("Justify"), icon: "text-align-justify" },
  ];
}

/** @param {string | null} family @param {number | null} weight */
function weightOptions(family, weight) {
  const own = weightsOf(family ?? "");
  const weights = new Set(own);
  if (weight !== null) weights.add(weight);
  const options = [...weights].sort((a, b) => a - b).map((each) => ({ value: String(each), label: own.includes(each) ? weightName(each) : imitated(each) }));
  return weight === null ? [{ value: "", label: gettext("Several") }, ...options] : options;
}

/** A weight that the typeface lacks is made up by the browser. @param {number} weight */
const imitated = (weight) => interpolate(gettext("%(weight)s (imitated)"), { weight: weightName(weight) });

/** Weights bear the same names everywhere. @type {Record<number, string>} */
const WEIGHT_NAMES = {
  100: "Thin",
  200: "Extra light",
  300: "Light",
  400: "Regular",
  500: "Medium",
  600: "Semibold",
  700: "Bold",
  800: "Extra bold",
  900: "Black",
};

/** @param {number} weight */
function weightName(weight) {
  return WEIGHT_NAMES[weight] ?? String(weight);
}
