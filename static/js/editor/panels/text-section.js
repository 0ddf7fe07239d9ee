import { html } from "htm/preact";
import { gettext } from "../../i18n.js";
import { SelectField } from "../../ui/field.js";
import { NumberField } from "../../ui/number-field.js";
import { Segmented } from "../../ui/segmented.js";
import { TYPEFACES, weightNumber, weightsOf } from "../core/fonts.js";
import { round } from "../core/geometry.js";
import { MAX_FONT_SIZE, MIN_FONT_SIZE } from "../core/objects.js";
import { changeSelected } from "./change-selected.js";
import { commonValue } from "./common-value.js";
import { Row, Section } from "./section.js";

/** @typedef {import("../core/document.js").CanvasObject} CanvasObject */

/** Typeface, size, weight and alignment. @param {{objects: CanvasObject[]}} props */
export function TextSection({ objects }) {
  const family = commonValue(objects, (object) => String(object.fontFamily ?? ""));
  const size = commonValue(objects, (object) => round(object.fontSize ?? 0, 1));
  const weight = commonValue(objects, (object) => weightNumber(object.fontWeight));
  const align = commonValue(objects, (object) => String(object.textAlign ?? "left"));
  const set = (/** @type {string} */ field) => (/** @type {unknown} */ value) =>
    changeSelected((object) => ({ ...object, [field]: value }));
  return html`<${Section} title=${gettext("Text")}>
    <${SelectField} label=${gettext("Font")} hideLabel=${true} value=${family ?? ""} options=${familyOptions(family)} onChange=${set("fontFamily")} />
    <div class="field-grid">
      <${SelectField} label=${gettext("Weight")} hideLabel=${true} value=${String(weight ?? "")} options=${weightOptions(family, weight)}
        onChange=${(/** @type {string} */ value) => set("fontWeight")(Number(value))} />
      <${NumberField} label=${gettext("Font size")} suffix="px" min=${MIN_FONT_SIZE} max=${MAX_FONT_SIZE} value=${size} onCommit=${set("fontSize")} />
    </div>
    <${Row} label=${gettext("Alignment")}>
      <${Segmented} label=${gettext("Alignment")} iconsOnly=${true} value=${align} options=${alignments()} onChange=${set("textAlign")} />
    <//>
  <//>`;
}

function alignments() {
  return [
    { value: "left", label: gettext("Align left"), icon: "text-align-start" },
    { value: "center", label: gettext("Align centre"), icon: "text-align-center" },
    { value: "right", label: gettext("Align right"), icon: "text-align-end" },
  ];
}

/** A design may name a typeface that is not served here. @param {string | null} family */
function familyOptions(family) {
  const own = TYPEFACES.map((face) => ({ value: face.family, label: face.label }));
  if (family === null) return [{ value: "", label: gettext("Several") }, ...own];
  return own.some(({ value }) => value === family) ? own : [{ value: family, label: family }, ...own];
}

/** @param {string | null} family @param {number | null} weight */
function weightOptions(family, weight) {
  const weights = new Set(weightsOf(family ?? ""));
  if (weight !== null) weights.add(weight);
  const options = [...weights].sort((a, b) => a - b).map((each) => ({ value: String(each), label: weightName(each) }));
  return weight === null ? [{ value: "", label: gettext("Several") }, ...options] : options;
}

/** Weights bear the same names everywhere. @type {Record<number, string>} */
const WEIGHT_NAMES = { 300: "Light", 400: "Regular", 500: "Medium", 600: "Semibold", 700: "Bold", 800: "Extra bold", 900: "Black" };

/** @param {number} weight */
function weightName(weight) {
  return WEIGHT_NAMES[weight] ?? String(weight);
}
