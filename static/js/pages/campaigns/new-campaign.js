import { html } from "htm/preact";
import { createCampaign } from "../../api/campaigns.js";
import { gettext } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { Dialog } from "../../ui/dialog.js";
import { useUniqueId } from "../../ui/unique-id.js";
import { FormError, useForm } from "../form.js";
import { CampaignFields, required, valuesOf, wishOf, wrongOf } from "./fields.js";

/** Begins a draft. @param {{onClose: () => void}} props */
export function NewCampaign({ onClose }) {
  const id = useUniqueId();
  const form = useForm({
    initial: valuesOf(null),
    required: required(),
    check: wrongOf,
    submit: async (values) => {
      const campaign = await createCampaign(wishOf(values));
      location.assign(`/campaigns/${campaign.id}`);
      await new Promise(() => {}); // stay busy until the page is there
    },
  });
  const footer = html`<${Button} onClick=${onClose}>${gettext("Cancel")}<//><${Button} type="submit" form=${id} variant="primary" busy=${form.busy}>${gettext("Make draft")}<//>`;
  return html`<${Dialog} title=${gettext("New campaign")} onClose=${onClose} footer=${footer}>
    <form id=${id} ...${form.attributes}>
      <${FormError} error=${form.formError} />
      <${CampaignFields} form=${form} autofocus=${true} />
    </form>
  <//>`;
}
