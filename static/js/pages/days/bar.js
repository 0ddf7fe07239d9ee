import { html } from "htm/preact";
import { gettext } from "../../i18n.js";
import { Segmented } from "../../ui/segmented.js";
import { faultOf } from "./span.js";

/** Which days. @param {{days: import("./choice.js").Days, children?: any}} props `children`: the same as a file, where the days can be asked for */
export function DaysBar({ days, children }) {
  const options = [
    { value: "7", label: gettext("7 days") },
    { value: "30", label: gettext("30 days") },
    { value: "90", label: gettext("90 days") },
    { value: "month", label: gettext("This month") },
    { value: "custom", label: gettext("Choose days") },
  ];
  const fault = faultOf(days.span.value);
  return html`<div class="cost-bar">
    <${Segmented} label=${gettext("Which days")} value=${days.preset.value} options=${options} onChange=${days.choosePreset} />
    ${days.preset.value === "custom" ? html`<${CustomDays} days=${days} fault=${fault} />` : null}
    ${fault ? null : children}
  </div>`;
}

/** @param {{days: import("./choice.js").Days, fault: string | null}} props */
function CustomDays({ days: { custom, chooseDays }, fault }) {
  /** @type {Record<string, string>} */
  const sentences = {
    empty: gettext("Choose both days."),
    order: gettext("The first day lies behind the last."),
    long: gettext("At most 400 days at once."),
  };
  const day = (/** @type {"first" | "last"} */ name, /** @type {string} */ label) => html`<label class="cost-day">${label}
    <input class="input" type="date" value=${custom.value[name]} aria-invalid=${String(Boolean(fault))}
      onChange=${(/** @type {Event} */ event) => chooseDays({ [name]: /** @type {HTMLInputElement} */ (event.currentTarget).value })} /></label>`;
  return html`<div class="cost-days">${day("first", gettext("From"))}${day("last", gettext("To"))}${fault ? html`<p class="field-error" role="alert">${sentences[fault]}</p>` : null}</div>`;
}
