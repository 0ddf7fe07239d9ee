import { html } from "htm/preact";
import { render } from "preact";
import { useState } from "preact/hooks";
import { changePassword, updateMe } from "../api/auth.js";
import { gettext } from "../i18n.js";
import { Button } from "../ui/button.js";
import { PasswordField, SelectField } from "../ui/field.js";
import { showToast } from "../ui/toast.js";
import { FormError, useForm } from "./form.js";
import { DataDownload, Deletion } from "./account-data.js";
import { DeviceList } from "./account-devices.js";
import { KeyList } from "./account-keys.js";
import { Webhooks } from "./account-webhooks.js";
import { LANGUAGES, switchLanguage } from "./language.js";
import { leaveWhenSessionEnds, place } from "./navigation.js";
import { Section } from "./section.js";

/** @typedef {{username: string, email: string, language: string, timeZone: string}} Account */

/** Every zone that the browser knows, with its distance from UTC now. @param {string} current always among them */
function timeZones(current) {
  const offset = (/** @type {string} */ timeZone) =>
    new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "shortOffset" }).formatToParts().find((part) => part.type === "timeZoneName")?.value ?? "";
  const names = new Set([current, "Asia/Seoul", ...Intl.supportedValuesOf("timeZone")]);
  return [...names].map((value) => ({ value, label: `${value.replaceAll("_", " ")} (${offset(value)})` }));
}

/** @param {{account: Account}} props */
function Preferences({ account }) {
  const zones = timeZones(account.timeZone);
  const form = useForm({
    initial: { language: account.language, time_zone: account.timeZone },
    submit: async (values) => {
      await updateMe(values);
      if (values.language !== account.language) await switchLanguage(values.language);
      showToast({ tone: "success", message: gettext("Your settings are saved.") });
    },
  });
  const choice = (/** @type {"language" | "time_zone"} */ name) => {
    const { onInput, ...field } = form.field(name);
    return { ...field, onChange: onInput };
  };
  return html`<${Section} title=${gettext("Profile")}>
    <dl class="settings-facts">
      <dt>${gettext("Username")}</dt><dd>${account.username}</dd>
      <dt>${gettext("E-mail")}</dt><dd>${account.email}</dd>
    </dl>
    <form ...${form.attributes}>
      <${FormError} error=${form.formError} />
      <div class="settings-row">
        <${SelectField} ...${choice("language")} label=${gettext("Language")} options=${LANGUAGES} />
        <${SelectField} ...${choice("time_zone")} label=${gettext("Time zone")} options=${zones} hint=${gettext("Daily limits start anew at midnight here.")} />
      </div>
      <div class="form-actions"><${Button} type="submit" variant="primary" busy=${form.busy}>${gettext("Save")}<//></div>
    </form>
  <//>`;
}

/** @param {{initial: boolean}} props */
function Reuse({ initial }) {
  const [isOn, setOn] = useState(initial);
  const change = async (/** @type {Event} */ event) => {
    const wanted = /** @type {HTMLInputElement} */ (event.currentTarget).checked;
    setOn(wanted);
    try {
      await updateMe({ reuse_similar: wanted });
      showToast({ tone: "success", message: gettext("Your settings are saved.") });
    } catch (error) {
      setOn(!wanted);
      showToast({ tone: "error", message: /** @type {Error} */ (error).message });
    }
  };
  return html`<${Section} title=${gettext("Similar prompts")}>
    <label class="settings-tick">
      <input type="checkbox" role="switch" checked=${isOn} onChange=${change} />
      <span>${gettext("Reuse answers to prompts that mean the same")}</span>
    </label>
    <p class="settings-words">${gettext("Asked in other words, the same wish is answered from before, at no cost. Numbers, dates, names and languages must be equal.")}</p>
  <//>`;
}

/** @param {{username: string}} props */
function PasswordChange({ username }) {
  const initial = { current_password: "", new_password: "" };
  const form = useForm({
    initial,
    required: { current_password: gettext("Enter your password."), new_password: gettext("Choose a password.") },
    submit: async (values) => {
      await changePassword(values.current_password, values.new_password);
      form.setValues(initial);
      showToast({ tone: "success", message: gettext("Your password is changed. Other devices are signed out.") });
    },
  });
  return html`<${Section} title=${gettext("Password")}>
    <form ...${form.attributes}>
      <input class="visually-hidden" type="text" name="username" value=${username} autocomplete="username" readonly tabindex="-1" aria-hidden="true" />
      <${FormError} error=${form.formError} />
      <div class="settings-row">
        <${PasswordField} ...${form.field("current_password")} label=${gettext("Current password")} autocomplete="current-password" />
        <${PasswordField} ...${form.field("new_password")} label=${gettext("New password")} hint=${gettext("At least 8 characters")} autocomplete="new-password" />
      </div>
      <div class="form-actions"><${Button} type="submit" busy=${form.busy}>${gettext("Change password")}<//></div>
    </form>
  <//>`;
}

const element = place("account");
const { username = "", email = "", language = "en", timeZone = "Asia/Seoul", reuseSimilar } = element.dataset;
leaveWhenSessionEnds();
render(html`<${Preferences} account=${{ username, email, language, timeZone }} /><${Reuse} initial=${reuseSimilar !== "false"} /><${PasswordChange} username=${username} /><${DeviceList} /><${KeyList} /><${Webhooks} /><${DataDownload} /><${Deletion} username=${username} />`, element);
