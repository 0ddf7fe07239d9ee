// All one's data as a file, and the end of the account.
import { html } from "htm/preact";
import { useEffect, useState } from "preact/hooks";
import { askForDeletion, getExport, requestExport } from "../api/auth.js";
import { formatDate, gettext, interpolate } from "../i18n.js";
import { Button } from "../ui/button.js";
import { confirmDialog } from "../ui/dialog.js";
import { PasswordField } from "../ui/field.js";
import { showToast } from "../ui/toast.js";
import { FormError, useForm } from "./form.js";
import { Section } from "./section.js";

/** @typedef {import("../api/auth.js").DataExport} DataExport */

const POLL_MS = 1500;

/** @param {DataExport | null} found */
const isRunning = (found) => found?.state === "pending" || found?.state === "processing";

/** @param {unknown} error */
const complain = (error) => showToast({ tone: "error", message: /** @type {Error} */ (error).message });

export function DataDownload() {
  const [found, setFound] = useState(/** @type {DataExport | null} */ (null));
  const look = () => void getExport().then(setFound, complain);
  useEffect(look, []);
  useEffect(() => {
    if (!isRunning(found)) return undefined;
    const timer = setTimeout(look, POLL_MS);
    return () => clearTimeout(timer);
  }, [found]);
  return html`<${Section} title=${gettext("Your data")}>
    <p class="settings-words">${gettext("Designs, pictures, brands, campaigns, results and everything else you have here, as a ZIP of JSON and files.")}</p>
    <div class="settings-words" role="status">${words(found)}</div>
    ${isRunning(found) ? html`<progress class="settings-progress" max="1" value=${found?.progress ?? 0} aria-label=${gettext("Preparing your data")}></progress>` : null}
    <div class="form-actions">
      ${found?.state === "ready" ? html`<a class="button button-secondary button-normal" href=${found.url} download onClick=${() => setTimeout(look, POLL_MS)}>${gettext("Download")}</a>` : null}
      <${Button} busy=${isRunning(found)} onClick=${() => void requestExport().then(setFound, complain)}>${gettext("Prepare my data")}<//>
    </div>
  <//>`;
}

/** @param {DataExport | null} found */
function words(found) {
  if (isRunning(found)) return gettext("Preparing your data. You may leave this page meanwhile.");
  if (found?.state === "failed") return gettext("Your data could not be prepared. Try again.");
  if (found?.state === "ready" && found.expires_at) return interpolate(gettext("Ready. The file is kept until %(day)s."), { day: formatDate(found.expires_at) });
  return null;
}

/** @param {{username: string}} props */
export function Deletion({ username }) {
  const form = useForm({
    initial: { password: "" },
    required: { password: gettext("Enter your password.") },
    submit: async ({ password }) => {
      const sure = await confirmDialog({
        title: gettext("Delete your account?"),
        body: gettext("You are signed out everywhere. After 30 days everything is deleted and cannot be brought back. Sign in before then to keep it."),
        confirmLabel: gettext("Delete my account"),
      });
      if (!sure) return;
      await askForDeletion(password);
      location.assign("/login");
    },
  });
  return html`<${Section} title=${gettext("Delete account")}>
    <p class="settings-words">${gettext("Everything is deleted 30 days after you ask for it; signing in before then calls it off. What accounting must keep stays without your name.")}</p>
    <form ...${form.attributes}>
      <input class="visually-hidden" type="text" name="username" value=${username} autocomplete="username" readonly tabindex="-1" aria-hidden="true" />
      <${FormError} error=${form.formError} />
      <${PasswordField} ...${form.field("password")} label=${gettext("Password")} autocomplete="current-password" />
      <div class="form-actions"><${Button} type="submit" variant="danger" busy=${form.busy}>${gettext("Delete my account")}<//></div>
    </form>
  <//>`;
}
