import { html } from "htm/preact";
import { gettext } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { showToast } from "../../ui/toast.js";
import { CampaignFields, required, valuesOf, wishOf, wrongOf } from "../campaigns/fields.js";
import { SpendBar } from "../campaigns/spend-bar.js";
import { WeeksLine } from "../campaigns/weeks.js";
import { FormError, useForm } from "../form.js";
import { canEdit, here, save, weeks } from "./store.js";

/** What came of it, and what it cost. */
export function Facts() {
  return html`<div class="campaign-side">
    <section class="card campaign-card"><h2>${gettext("Last 28 days")}</h2><${WeeksLine} weeks=${weeks.value} /></section>
    <section class="card campaign-card"><h2>${gettext("Budget")}</h2><${SpendBar} campaign=${here()} /></section>
  </div>`;
}

/** Name, words, dates and budget; to be changed by whoever may. */
export function Details() {
  return html`<section class="card campaign-card campaign-settings"><h2>${gettext("Settings")}</h2>${canEdit.value ? html`<${Settings} />` : html`<p class="campaign-words">${here().description || gettext("No description.")}</p>`}</section>`;
}

function Settings() {
  const form = useForm({
    initial: valuesOf(here()),
    required: required(),
    check: wrongOf,
    submit: async (values) => {
      await save(wishOf(values));
      showToast({ tone: "success", message: gettext("The campaign was saved.") });
    },
  });
  return html`<form ...${form.attributes}>
    <${FormError} error=${form.formError} />
    <${CampaignFields} form=${form} />
    <div><${Button} type="submit" variant="primary" busy=${form.busy}>${gettext("Save changes")}<//></div>
  </form>`;
}
