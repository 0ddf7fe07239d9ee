// Keys for programs: which there are, making one, and revoking one.
import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { ApiError } from "../api/client.js";
import { listKeys, revokeKey } from "../api/keys.js";
import { gettext, interpolate } from "../i18n.js";
import { Button } from "../ui/button.js";
import { confirmDialog, openModal } from "../ui/dialog.js";
import { EmptyState, ErrorState } from "../ui/empty-state.js";
import { Icon } from "../ui/icon.js";
import { Skeleton } from "../ui/skeleton.js";
import { showToast } from "../ui/toast.js";
import { NewKeyDialog } from "./key-dialog.js";
import { hasExpired, keyFacts, scopeWords } from "./key-words.js";
import { Section } from "./section.js";
import { useLoaded } from "./loading.js";

/** @typedef {import("../api/keys.js").ApiKey} ApiKey */

export function KeyList() {
  const { found: keys, error, load } = useLoaded(listKeys);
  const create = async () => {
    await openModal((done) => html`<${NewKeyDialog} onClose=${() => done(undefined)} />`);
    await load();
  };
  return html`<${Section} title=${gettext("API keys")}>
    <p class="settings-words">${gettext("For programs that work with Artify on your behalf. A key can do what you allow it, never change your account.")} <a href="/api/docs">${gettext("API documentation")}</a></p>
    ${error ? html`<${ErrorState} title=${gettext("Your API keys could not be loaded")} error=${error} onRetry=${load} />` : keys ? html`<${Lines} keys=${keys} reload=${load} />` : html`<div aria-busy="true" aria-label=${gettext("Loading API keys")} role="status"><${Skeleton} lines=${2} /></div>`}
    <div class="form-actions"><${Button} icon="plus" onClick=${() => void create()}>${gettext("New API key")}<//></div>
  <//>`;
}

/** @param {{keys: ApiKey[], reload: () => Promise<void>}} props */
function Lines({ keys, reload }) {
  if (!keys.length) return html`<${EmptyState} icon="key" title=${gettext("No API keys")} body=${gettext("Make one when a shop, a script or a service of yours is to use Artify.")} />`;
  return html`<ul class="devices" aria-label=${gettext("API keys")}>${keys.map((key) => html`<${Line} key=${key.id} item=${key} reload=${reload} />`)}</ul>`;
}

/** @param {{item: ApiKey, reload: () => Promise<void>}} props `key` is Preact's own */
function Line({ item, reload }) {
  const [busy, setBusy] = useState(false);
  const now = new Date();
  const revoke = async () => {
    if (!(await confirmRevoke(item))) return;
    setBusy(true);
    await performRevoke(item);
    await reload();
    setBusy(false);
  };
  return html`<li class="device">
    <span class="device-icon"><${Icon} name="key" size=${20} /></span>
    <span class="device-words">
      <span class="device-name">${item.name}${hasExpired(item, now) ? html`<span class="badge">${gettext("Expired")}</span>` : null}</span>
      <span class="device-facts"><span><code>artify_${item.prefix}_…</code></span>${keyFacts(item, now).map((fact) => html`<span key=${fact}>${fact}</span>`)}</span>
      <span class="device-facts key-scopes">${scopeWords().filter(({ scope }) => item.scopes.includes(scope)).map(({ scope, label }) => html`<span key=${scope}>${label}</span>`)}</span>
    </span>
    <${Button} size="small" busy=${busy} aria-label=${interpolate(gettext("Revoke %(name)s"), { name: item.name })} onClick=${() => void revoke()}>${gettext("Revoke")}<//>
  </li>`;
}

/** @param {ApiKey} key */
function confirmRevoke({ name }) {
  return confirmDialog({
    title: interpolate(gettext("Revoke %(name)s?"), { name }),
    body: gettext("Programs that use this key are refused at once. It cannot be brought back."),
    confirmLabel: gettext("Revoke"),
    danger: true,
  });
}

/** One that was revoked meanwhile is as good. @param {ApiKey} key */
async function performRevoke({ id, name }) {
  try {
    await revokeKey(id);
  } catch (fault) {
    if (!(fault instanceof ApiError)) throw fault;
    if (fault.status !== 404) return void showToast({ tone: "error", message: fault.detail });
  }
  showToast({ tone: "success", message: interpolate(gettext("%(name)s is revoked."), { name }) });
}
