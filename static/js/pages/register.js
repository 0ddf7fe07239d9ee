import { html } from "htm/preact";
import { render } from "preact";
import { register } from "../api/auth.js";
import { gettext, language } from "../i18n.js";
import { Button } from "../ui/button.js";
import { PasswordField, TextField } from "../ui/field.js";
import { FormError, useForm } from "./form.js";
import { place } from "./navigation.js";

const timeZone = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

function RegisterForm() {
  const form = useForm({
    initial: { username: "", email: "", password: "" },
    required: {
      username: gettext("Choose a username."),
      email: gettext("Enter your e-mail address."),
      password: gettext("Choose a password."),
    },
    submit: async ({ username, email, password }) => {
      await register({ username: username.trim(), email: email.trim(), password, language: language(), time_zone: timeZone() });
      location.assign(place("form").dataset.next ?? "/");
      await new Promise(() => {}); // stay busy until the next page is there
    },
  });
  return html`<form ...${form.attributes} method="post">
    <${FormError} error=${form.formError} />
    <${TextField} ...${form.field("username")} class="field-large" label=${gettext("Username")} autocomplete="username" autocapitalize="none" spellcheck=${false} autofocus />
    <${TextField} ...${form.field("email")} class="field-large" label=${gettext("E-mail")} type="email" inputmode="email" autocomplete="email" />
    <${PasswordField} ...${form.field("password")} class="field-large" label=${gettext("Password")} hint=${gettext("At least 8 characters")} autocomplete="new-password" />
    <${Button} type="submit" variant="primary" size="large" block busy=${form.busy}>${gettext("Create account")}<//>
  </form>`;
}

render(html`<${RegisterForm} />`, place("form"));
