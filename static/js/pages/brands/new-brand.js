import { html } from "htm/preact";
import { createBrand } from "../../api/brands.js";
import { gettext } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { Dialog } from "../../ui/dialog.js";
import { TextField } from "../../ui/field.js";
import { useUniqueId } from "../../ui/unique-id.js";
import { FormError, useForm } from "../form.js";

/** Asks for the name alone; the rest is made on the brand's own page. @param {{onClose: () => void}} props */
export function NewBrand({ onClose }) {
  const id = useUniqueId();
  const form = useForm({
    initial: { name: "" },
    required: { name: gettext("Give the brand a name.") },
    submit: async ({ name }) => {
      const brand = await createBrand(name.trim());
      location.assign(`/brands/${brand.id}`);
      await new Promise(() => {}); // stay busy until the page is there
    },
  });
  const footer = html`<${Button} onClick=${onClose}>${gettext("Cancel")}<//><${Button} type="submit" form=${id} variant="primary" busy=${form.busy}>${gettext("Make brand")}<//>`;
  return html`<${Dialog} title=${gettext("New brand")} size="small" onClose=${onClose} footer=${footer}>
    <form id=${id} ...${form.attributes}>
      <${FormError} error=${form.formError} />
      <${TextField} ...${form.field("name")} label=${gettext("Name")} maxlength="200" autocomplete="off" autofocus />
    </form>
  <//>`;
}
