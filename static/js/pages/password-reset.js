import { html } from "htm/preact";
import { render } from "preact";
import { useState } from "preact/hooks";
import { confirmPasswordReset } from "../api/auth.js";
import { gettext } from "../i18n.js";
import { Button } from "../ui/button.js";
import { PasswordField } from "../ui/field.js";
import { Icon } from "../ui/icon.js";
import { FormError, useForm } from "./form.js";
import { place } from "./navigation.js";

/** @param {{uid: string, token: string}} props from the link in the mail */
function ResetForm({ uid, token }) {
  const [done, setDone] = useState(false);
  const form = useForm({
    initial: { password: "" },
    required: { password: gettext("Choose a password.") },
    submit: async (values) => {
      await confirmPasswordReset({ uid, token, ...values });
      setDone(true);
    },
  });
  if (done) return html`<p class="notice notice-success" role="status"><${Icon} name="circle-check" /><span>${gettext("Your new password is set. You can sign in with it now.")}</span></p>`;
  return html`<form ...${form.attributes} method="post">
    <${FormError} error=${form.formError} />
    <${PasswordField} ...${form.field("password")} class="field-large" label=${gettext("New password")} hint=${gettext("At least 8 characters")} autocomplete="new-password" autofocus />
    <${Button} type="submit" variant="primary" size="large" block busy=${form.busy}>${gettext("Set password")}<//>
  </form>`;
}

const form = place("form");
render(html`<${ResetForm} uid=${form.dataset.uid ?? ""} token=${form.dataset.token ?? ""} />`, form);
