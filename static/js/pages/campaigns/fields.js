import { html } from "htm/preact";
import { gettext } from "../../i18n.js";
import { TextArea, TextField } from "../../ui/field.js";

/** @typedef {import("../../api/campaigns.js").Campaign} Campaign */

/** What the fields of a campaign say, as text. @param {Campaign | null} campaign */
export function valuesOf(campaign) {
  const budget = campaign?.budget ? String(Number(campaign.budget)) : campaign?.budget === null || !campaign ? "" : "0";
  return { name: campaign?.name ?? "", description: campaign?.description ?? "", budget, start_date: campaign?.start_date ?? "", end_date: campaign?.end_date ?? "" };
}

/** What is sent of them. @param {ReturnType<typeof valuesOf>} values */
export function wishOf({ name, description, budget, start_date, end_date }) {
  return { name: name.trim(), description: description.trim(), budget: budget.trim() || null, start_date: start_date || null, end_date: end_date || null };
}

/** What is wrong before anything is sent. @param {ReturnType<typeof valuesOf>} values @returns {Record<string, string>} */
export function wrongOf({ start_date: start, end_date: end }) {
  return start && end && end < start ? { end_date: gettext("The end must not lie before the start.") } : {};
}

export const required = () => ({ name: gettext("Give the campaign a name.") });

/** @param {{form: any, autofocus?: boolean}} props `form` of useForm */
export function CampaignFields({ form, autofocus = false }) {
  return html`<${TextField} ...${form.field("name")} label=${gettext("Name")} maxlength="200" autocomplete="off" autofocus=${autofocus} />
    <${TextArea} ...${form.field("description")} label=${gettext("Description")} rows=${3} maxlength="5000" />
    <div class="campaign-fields">
      <${TextField} ...${form.field("budget")} type="number" min="0" step="any" inputmode="decimal" label=${gettext("Budget (US dollars)")} hint=${gettext("What generation may cost. Empty: no limit.")} />
      <${TextField} ...${form.field("start_date")} type="date" label=${gettext("Start date")} />
      <${TextField} ...${form.field("end_date")} type="date" label=${gettext("End date")} />
    </div>`;
}
