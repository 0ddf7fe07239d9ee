import { html } from "htm/preact";
import { gettext, interpolate } from "../../i18n.js";
import { SelectField, TextField } from "../../ui/field.js";
import { NumberField } from "../../ui/number-field.js";
import { Segmented } from "../../ui/segmented.js";
import { FORMATS, SCALES, canBeClear, hasQuality, isPicture } from "../core/export/choice.js";
import { parsePages } from "../core/export/pages.js";
import { design, selection } from "../state/design.js";
import { chooseExport, exportChoice } from "../state/exporting.js";
import { ExportBudget } from "./export-budget.js";

/** What the export dialog asks, each only where it counts. */
export function ExportOptions() {
  const { format, scope } = exportChoice.value;
  const hasBackground = canBeClear(format);
  return html`<${FormatChoice} />
    <${ScopeChoice} />
    ${scope === "chosen" ? html`<${PagesField} />` : null}
    ${isPicture(format) ? html`<${ScaleChoice} />` : null}
    ${hasQuality(format) ? html`<${QualityField} />` : null}
    ${hasBackground ? html`<${Tick} field="transparent" label=${gettext("Transparent background")} />` : null}
    ${isPicture(format) ? html`<${ExportBudget} />` : null}
    ${format === "pdf" ? html`<${PaperChoice} />` : null}
    ${format === "svg" ? html`<${Tick} field="embedFonts" label=${gettext("Put the typefaces into the file")} />` : null}
    ${format === "json" ? html`<p class="field-hint">${gettext("The design itself, to be imported again. Pictures stay on this server; the file names them.")}</p>` : null}`;
}

function FormatChoice() {
  const options = FORMATS.map((format) => ({ value: format, label: format === "webp" ? "WebP" : format.toUpperCase() }));
  return html`<div class="export-formats">
    <span class="field-label" aria-hidden="true">${gettext("File type")}</span>
    <${Segmented} label=${gettext("File type")} value=${exportChoice.value.format} options=${options} onChange=${(/** @type {any} */ format) => chooseExport({ format })} />
  </div>`;
}

function ScopeChoice() {
  const { scope, format } = exportChoice.value;
  const count = design.value.pages.length;
  const options = [{ value: "page", label: gettext("This page") }];
  if (count > 1) options.push({ value: "all", label: interpolate(gettext("All %(count)s pages"), { count }) }, { value: "chosen", label: gettext("Chosen pages") });
  if (selection.value.length && format !== "json") options.push({ value: "selection", label: gettext("The selection") });
  const known = options.some(({ value }) => value === scope) ? scope : "page";
  return html`<${SelectField} label=${gettext("What")} value=${known} options=${options} onChange=${(/** @type {any} */ value) => chooseExport({ scope: value })} />`;
}

function PagesField() {
  const { pages } = exportChoice.value;
  const count = design.value.pages.length;
  const error = pages.trim() && !parsePages(pages, count) ? interpolate(gettext("Write numbers from 1 to %(count)s, for example 1-2."), { count }) : "";
  return html`<${TextField} label=${gettext("Pages")} value=${pages} error=${error} hint=${gettext("For example 1-3, 5")} inputmode="text" autocomplete="off"
    onInput=${(/** @type {string} */ value) => chooseExport({ pages: value })} />`;
}

function ScaleChoice() {
  const options = SCALES.map((scale) => ({ value: String(scale), label: `${scale}×` }));
  return html`<div class="export-row">
    <span class="field-label" aria-hidden="true">${gettext("Size")}</span>
    <${Segmented} label=${gettext("Size")} value=${String(exportChoice.value.scale)} options=${options} onChange=${(/** @type {string} */ scale) => chooseExport({ scale: Number(scale) })} />
  </div>`;
}

function QualityField() {
  const { quality, budgetKb } = exportChoice.value;
  return html`<div class="export-row">
    <span class="field-label" aria-hidden="true">${budgetKb ? gettext("Quality at most") : gettext("Quality")}</span>
    <${NumberField} label=${gettext("Quality")} value=${quality} min=${1} max=${100} suffix="%" onCommit=${(/** @type {number} */ value) => chooseExport({ quality: Math.round(value) })} />
  </div>`;
}

function PaperChoice() {
  const { paper } = exportChoice.value;
  const options = [
    { value: "a4", label: gettext("Fitted on A4") },
    { value: "exact", label: gettext("Exact size") },
  ];
  const hint = paper === "a4" ? gettext("Portrait or landscape, whichever suits the page.") : gettext("One pixel is 1/96 inch.");
  return html`<${SelectField} label=${gettext("Paper")} hint=${hint} value=${paper} options=${options} onChange=${(/** @type {any} */ value) => chooseExport({ paper: value })} />`;
}

/** @param {{field: "transparent" | "embedFonts", label: string}} props */
function Tick({ field, label }) {
  return html`<label class="export-tick"><input type="checkbox" checked=${exportChoice.value[field]}
    onChange=${(/** @type {any} */ event) => chooseExport({ [field]: event.currentTarget.checked })} /><span>${label}</span></label>`;
}
