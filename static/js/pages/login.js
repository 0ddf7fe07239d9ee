import { html } from "htm/preact";
import { render } from "preact";
import { login } from "../api/auth.js";
import { gettext } from "../i18n.js";
import { Button } from "../ui/button.js";
import { PasswordField, TextField } from "../ui/field.js";
import { FormError, useForm } from "./form.js";
import { pageData, place } from "./navigation.js";

/** @typedef {{label: string, username: string, password: string}} DemoLogin */

/** @param {{demoLogins: DemoLogin[], onPick: (login: DemoLogin) => void}} props */
function DemoLogins({ demoLogins, onPick }) {
  return html`<section class="demo" aria-labelledby="demo-title">
    <h2 class="demo-title" id="demo-title">${gettext("Look around with a demo account")}</h2>
    <div class="demo-list">${demoLogins.map((each) => html`<${Button} key=${each.username} icon="user-round" onClick=${() => onPick(each)}>${each.label}<//>`)}</div>
  </section>`;
}

/** @param {{next: string, demoLogins: DemoLogin[]}} props */
function LoginForm({ next, demoLogins }) {
  const form = useForm({
    initial: { username: "", password: "" },
    required: { username: gettext("Enter your username or e-mail address."), password: gettext("Enter your password.") },
    submit: async ({ username, password }) => {
      await login(username.trim(), password);
      location.assign(next);
      await new Promise(() => {}); // stay busy until the next page is there
    },
  });
  const pick = (/** @type {DemoLogin} */ { username, password }) => {
    form.setValues({ username, password });
    /** @type {HTMLElement | null} */ (document.querySelector('#form [type="submit"]'))?.focus();
  };
  return html`<form ...${form.attributes} method="post">
      <${FormError} error=${form.formError} />
      <${TextField} ...${form.field("username")} class="field-large" label=${gettext("Username or e-mail")} autocomplete="username" autocapitalize="none" spellcheck=${false} autofocus />
      <${PasswordField} ...${form.field("password")} class="field-large" label=${gettext("Password")} autocomplete="current-password" />
      <p class="sign-in-forgot"><a href="/password/forgot">${gettext("Forgot your password?")}</a></p>
      <${Button} type="submit" variant="primary" size="large" block busy=${form.busy}>${gettext("Sign in")}<//>
    </form>
    <p class="sign-in-other">${gettext("New to Artify?")} <a href=${`/register?next=${encodeURIComponent(next)}`}>${gettext("Create an account")}</a></p>
    ${demoLogins.length ? html`<${DemoLogins} demoLogins=${demoLogins} onPick=${pick} />` : null}`;
}

const element = place("form");
render(html`<${LoginForm} next=${element.dataset.next ?? "/"} demoLogins=${pageData("demo-logins") || []} />`, element);
