import { html } from "htm/preact";
import { gettext, interpolate } from "../../i18n.js";
import { SelectField } from "../../ui/field.js";
import { ROLES } from "./mapping.js";
import { choice, chooseRole, isStoring } from "./store.js";
import { roleName } from "./words.js";

/** @typedef {import("../../api/imports.js").Column} Column */

const SAMPLES = 3;

/** What each column means, guessed and to be corrected. @param {{report: import("../../api/imports.js").Report}} props */
export function Columns({ report: { columns } }) {
  return html`<section class="card cost-panel">
    <header class="cost-head"><h2>${gettext("What the columns mean")}</h2></header>
    <p class="cost-words">${gettext("Guessed from the header. Correct what is wrong; the file is tried again at once.")}</p>
    <table class="table import-columns">
      <thead><tr><th scope="col">${gettext("Column")}</th><th scope="col">${gettext("First values")}</th><th scope="col">${gettext("Meaning")}</th></tr></thead>
      <tbody>${columns.map((column) => html`<${Row} key=${column.index} column=${column} />`)}</tbody>
    </table>
  </section>`;
}

/** @param {{column: Column}} props */
function Row({ column: { index, header, samples } }) {
  const role = choice.value.roles[index] ?? null;
  const name = header || interpolate(gettext("Column %(number)s"), { number: index + 1 });
  const options = [{ value: "", label: gettext("Not used") }, ...ROLES.map((each) => ({ value: each, label: roleName(each) }))];
  return html`<tr class=${role ? "" : "import-unused"}>
    <th scope="row">${name}</th>
    <td class="import-samples">${samples.filter(Boolean).slice(0, SAMPLES).join(" · ") || "–"}</td>
    <td><${SelectField} hideLabel label=${interpolate(gettext("Meaning of “%(column)s”"), { column: name })} value=${role ?? ""} disabled=${isStoring.value} options=${options}
      onChange=${(/** @type {any} */ value) => chooseRole(index, value || null)} /></td>
  </tr>`;
}
