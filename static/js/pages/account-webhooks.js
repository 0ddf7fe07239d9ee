// Addresses that are told of events: made, tested, switched off; each with its log.
import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { changeWebhook, deleteWebhook, listWebhooks, rotateSecret } from "../api/webhooks.js";
import { formatDate, gettext, interpolate } from "../i18n.js";
import { Button, IconButton } from "../ui/button.js";
import { confirmDialog } from "../ui/dialog.js";
import { EmptyState, ErrorState } from "../ui/empty-state.js";
import { Menu } from "../ui/menu.js";
import { Skeleton } from "../ui/skeleton.js";
import { showToast } from "../ui/toast.js";
import { Section } from "./section.js";
import { eventName, SecretDialog, WebhookForm } from "./account-webhook-form.js";
import { WebhookLog } from "./account-webhook-log.js";
import { asApiError, useLoaded } from "./loading.js";

/** @typedef {import("../api/webhooks.js").Webhook} Webhook */
/** @typedef {{kind: "form" | "log" | "secret", webhook: Webhook | null, secret?: string}} Shown what stands before the list */

const MOST = 10;

export function Webhooks() {
  const { found, error, load } = useLoaded(listWebhooks);
  const [shown, show] = useState(/** @type {Shown | null} */ (null));
  const close = () => show(null);
  const saved = (/** @type {string | undefined} */ secret) => {
    void load();
    show(secret ? { kind: "secret", webhook: null, secret } : null);
  };
  return html`<${Section} title=${gettext("Webhooks")}>
    <p class="settings-words">${gettext("Your own programs are told when a generation ends, a budget is nearly used, or results are imported.")}</p>
    ${error ? html`<${ErrorState} title=${gettext("Your webhooks could not be loaded")} error=${error} onRetry=${load} />` : found ? html`<${Lines} ...${{ found, reload: load, show }} />` : html`<div aria-busy="true" aria-label=${gettext("Loading webhooks")} role="status"><${Skeleton} lines=${2} /></div>`}
    ${found && found.length < MOST ? html`<div class="form-actions"><${Button} icon="plus" onClick=${() => show({ kind: "form", webhook: null })}>${gettext("Add webhook")}<//></div>` : null}
    ${shown?.kind === "form" ? html`<${WebhookForm} webhook=${shown.webhook} onClose=${close} onSaved=${saved} />` : null}
    ${shown?.kind === "secret" ? html`<${SecretDialog} secret=${shown.secret ?? ""} onClose=${close} />` : null}
    ${shown?.kind === "log" && shown.webhook ? html`<${WebhookLog} webhook=${shown.webhook} onClose=${() => (close(), void load())} />` : null}
  <//>`;
}

/** @param {{found: Webhook[], reload: () => Promise<void>, show: (shown: Shown) => void}} props */
function Lines({ found, ...rest }) {
  if (!found.length) return html`<${EmptyState} icon="link" title=${gettext("No webhooks yet")} body=${gettext("Add the address of a program that is to be told.")} />`;
  return html`<ul class="devices" aria-label=${gettext("Webhooks")}>${found.map((webhook) => html`<${Line} key=${webhook.id} webhook=${webhook} ...${rest} />`)}</ul>`;
}

/** @param {{webhook: Webhook, reload: () => Promise<void>, show: (shown: Shown) => void}} props */
function Line({ webhook, reload, show }) {
  const label = interpolate(gettext("More for %(url)s"), { url: webhook.url });
  const items = [
    { label: gettext("Edit"), icon: "pencil", perform: () => show({ kind: "form", webhook }) },
    { label: gettext("New secret"), icon: "refresh-cw", perform: () => void replaceSecret(webhook, show) },
    { label: webhook.enabled ? gettext("Switch off") : gettext("Switch on"), icon: webhook.enabled ? "eye-off" : "eye", perform: () => void perform(() => changeWebhook(webhook.id, { enabled: !webhook.enabled }), reload) },
    /** @type {const} */ ("separator"),
    { label: gettext("Delete"), icon: "trash-2", danger: true, perform: () => void remove(webhook, reload) },
  ];
  return html`<li class="device webhook">
    <span class="device-words">
      <span class="device-name"><span class="webhook-url">${webhook.url}</span><${Standing} webhook=${webhook} /></span>
      <span class="device-facts">${webhook.events.map((event) => html`<span key=${event}>${eventName(event)}</span>`)}</span>
    </span>
    <span class="webhook-actions">
      <${Button} size="small" aria-label=${interpolate(gettext("Test and log of %(url)s"), { url: webhook.url })} onClick=${() => show({ kind: "log", webhook })}>${gettext("Test and log")}<//>
      <${Menu} label=${label} items=${items} align="end"
        trigger=${(/** @type {object} */ attributes) => html`<${IconButton} icon="ellipsis" label=${label} data-tooltip=${null} ...${attributes} />`} />
    </span>
  </li>`;
}

/** @param {{webhook: Webhook}} props */
function Standing({ webhook: { enabled, disabled_reason: reason, failing_since: since } }) {
  if (!enabled) return html`<span class=${`badge ${reason === "owner" ? "" : "badge-danger"}`}>${whyOff(reason)}</span>`;
  return since ? html`<span class="badge badge-warning">${interpolate(gettext("failing since %(day)s"), { day: formatDate(since) })}</span>` : null;
}

/** @param {Webhook["disabled_reason"]} reason */
function whyOff(reason) {
  if (reason === "failing") return gettext("off: it failed for days");
  return reason === "gone" ? gettext("off: it answered 410") : gettext("off");
}

/** @param {Webhook} webhook @param {(shown: Shown) => void} show */
async function replaceSecret(webhook, show) {
  const sure = await confirmDialog({
    title: gettext("Make a new secret?"),
    body: gettext("For 24 hours everything is signed with the old one as well, so that nothing is missed while you replace it."),
    confirmLabel: gettext("Make a new secret"),
  });
  if (sure) await perform(async () => show({ kind: "secret", webhook, secret: (await rotateSecret(webhook.id)).secret }), async () => {});
}

/** @param {Webhook} webhook @param {() => Promise<void>} reload */
async function remove(webhook, reload) {
  const sure = await confirmDialog({
    title: gettext("Delete the webhook?"),
    body: gettext("What still waits is not sent, and its log goes too."),
    confirmLabel: gettext("Delete"),
    danger: true,
  });
  if (sure) await perform(() => deleteWebhook(webhook.id), reload);
}

/** Does it and shows what is there now. @param {() => Promise<unknown>} act @param {() => Promise<void>} after */
async function perform(act, after) {
  try {
    await act();
  } catch (fault) {
    const error = asApiError(fault);
    if (error.status !== 404) return void showToast({ tone: "error", message: error.detail });
  }
  await after();
}
