import { html } from "htm/preact";
import { render } from "preact";
import { useState } from "preact/hooks";
import { requestPasswordReset } from "../api/auth.js";
import { gettext, interpolate } from "../i18n.js";
import { Button } from "../ui/button.js";
import { TextField } from "../ui/field.js";
import { Icon } from "../ui/icon.js";
import { FormError, useForm } from "./form.js";
import { place } from "./navigation.js";

/** @param {{email: string}} props */
function Sent({ email }) {
  const words = gettext("If %(email)s has an account, a link is on its way. It works for one hour.");
  return html`<p class="notice notice-success" role="status"><${Icon} name="mail" /><span>${interpolate(words, { email })}</span></p>`;
}

function ForgotForm() {
  const [sentTo, setSentTo] = useState("");
  const form = useForm({
    initial: { email: "" },
    required: { email: gettext("Enter your e-mail address.") },
    submit: async ({ email }) => {
      await requestPasswordReset(email.trim());
      setSentTo(email.trim());
    },
  });
  if (sentTo) return html`<${Sent} email=${sentTo} />`;
  return html`<form ...${form.attributes} method="post">
    <p class="settings-words">${gettext("We will send you a link to choose a new one.")}</p>
    <${FormError} error=${form.formError} />
    <${TextField} ...${form.field("email")} class="field-large" label=${gettext("E-mail")} type="email" inputmode="email" autocomplete="email" autofocus />
    <${Button} type="submit" variant="primary" size="large" block busy=${form.busy}>${gettext("Send link")}<//>
  </form>`;
}

render(html`<${ForgotForm} />`, place("form"));
