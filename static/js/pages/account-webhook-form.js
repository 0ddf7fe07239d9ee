// Making and changing a webhook, and its secret, which is shown once.
import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { changeWebhook, createWebhook } from "../api/webhooks.js";
import { gettext } from "../i18n.js";
import { Button } from "../ui/button.js";
import { Dialog } from "../ui/dialog.js";
import { TextField } from "../ui/field.js";
import { showToast } from "../ui/toast.js";
import { useUniqueId } from "../ui/unique-id.js";
import { FormError, useForm } from "./form.js";

/** @typedef {import("../api/webhooks.js").Webhook} Webhook */
/** @typedef {import("../api/webhooks.js").WebhookEvent} WebhookEvent */

/** @type {WebhookEvent[]} */
const EVENTS = ["job.finished", "cap.reached", "metrics.imported"];

/** What an event is called; the log also knows tests. @param {string} event */
export function eventName(event) {
  const names = /** @type {Record<string, string>} */ ({
    "job.finished": gettext("Generation ended"),
    "cap.reached": gettext("Budget used by 80 or 100 percent"),
    "metrics.imported": gettext("Results imported"),
    test: gettext("Test"),
  });
  return names[event] ?? event;
}

/** `onSaved` is given the secret of a new one. @param {{webhook: Webhook | null, onClose: () => void, onSaved: (secret?: string) => void}} props */
export function WebhookForm({ webhook, onClose, onSaved }) {
  const id = useUniqueId();
  const [events, setEvents] = useState(webhook?.events ?? EVENTS);
  const form = useForm({
    initial: { url: webhook?.url ?? "" },
    required: { url: gettext("Enter an address.") },
    check: () => (events.length ? /** @type {Record<string, string>} */ ({}) : { "": gettext("Choose at least one event.") }),
    submit: async ({ url }) => {
      const wish = { url: url.trim(), events };
      if (webhook) await changeWebhook(webhook.id, wish);
      onSaved(webhook ? undefined : (await createWebhook(wish)).secret);
    },
  });
  const toggle = (/** @type {WebhookEvent} */ event) => setEvents((all) => (all.includes(event) ? all.filter((each) => each !== event) : [...all, event]));
  const footer = html`<${Button} onClick=${onClose}>${gettext("Cancel")}<//><${Button} type="submit" form=${id} variant="primary" busy=${form.busy}>${webhook ? gettext("Save") : gettext("Add webhook")}<//>`;
  return html`<${Dialog} title=${webhook ? gettext("Edit webhook") : gettext("New webhook")} onClose=${onClose} footer=${footer}>
    <form id=${id} ...${form.attributes}>
      <${FormError} error=${form.formError} />
      <${TextField} ...${form.field("url")} type="url" inputmode="url" label=${gettext("Address")} placeholder="https://example.com/webhooks" maxlength="500" autocomplete="off" autofocus />
      <fieldset class="webhook-events">
        <legend class="field-label">${gettext("Events")}</legend>
        ${EVENTS.map((event) => html`<label class="settings-tick" key=${event}><input type="checkbox" checked=${events.includes(event)} onChange=${() => toggle(event)} /><span>${eventName(event)} <code>${event}</code></span></label>`)}
      </fieldset>
    </form>
  <//>`;
}

/** @param {{secret: string, onClose: () => void}} props */
export function SecretDialog({ secret, onClose }) {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret);
      showToast({ tone: "success", message: gettext("The secret is copied.") });
    } catch {
      showToast({ tone: "error", message: gettext("It could not be copied. Select it and copy it yourself.") });
    }
  };
  const footer = html`<${Button} icon="copy" onClick=${() => void copy()}>${gettext("Copy the secret")}<//><${Button} variant="primary" onClick=${onClose}>${gettext("I have kept it")}<//>`;
  return html`<${Dialog} title=${gettext("The secret")} onClose=${onClose} footer=${footer}>
    <p class="dialog-words">${gettext("Your program checks with it that what it receives comes from here. It is shown this once.")}</p>
    <code class="webhook-secret" tabindex="0">${secret}</code>
  <//>`;
}
