import { html } from "htm/preact";
import { gettext } from "../../i18n.js";
import { SelectField } from "../../ui/field.js";
import { NumberField } from "../../ui/number-field.js";
import { chooseExport, exportChoice } from "../state/exporting.js";

const BIZBOARD_KB = 300;
const NAVER_KB = 200;
const FIRST_OWN_KB = 500;
const LARGEST_KB = 100_000;

/** "At most 300 kB": the best picture that is small enough is found. */
export function ExportBudget() {
  const { budgetKb, format } = exportChoice.value;
  const isPreset = [0, BIZBOARD_KB, NAVER_KB].includes(budgetKb);
  const options = [
    { value: "0", label: gettext("No limit") },
    { value: String(BIZBOARD_KB), label: gettext("Kakao Bizboard, 300 kB") },
    { value: String(NAVER_KB), label: gettext("Naver, 200 kB") },
    { value: "own", label: gettext("A limit of my own") },
  ];
  const take = (/** @type {string} */ value) => chooseExport({ budgetKb: value === "own" ? FIRST_OWN_KB : Number(value) });
  return html`<${SelectField} label=${gettext("File size at most")} value=${isPreset ? String(budgetKb) : "own"} options=${options} onChange=${take} />
    ${isPreset ? null : html`<${NumberField} label=${gettext("File size at most")} value=${budgetKb} min=${1} max=${LARGEST_KB} suffix="kB" onCommit=${(/** @type {number} */ kb) => chooseExport({ budgetKb: Math.round(kb) })} />`}
    ${budgetKb && format === "png" ? html`<p class="field-hint">${gettext("A PNG has no quality to give up: to fit, it gets fewer pixels than you chose. JPG and WebP keep their size longer.")}</p>` : null}`;
}
