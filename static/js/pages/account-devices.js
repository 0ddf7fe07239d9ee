// Where one is signed in: each device with its place and time, and ending one, all others, or all.
import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { logoutEverywhere } from "../api/auth.js";
import { endDevice, endOtherDevices, listDevices } from "../api/sessions.js";
import { formatDate, formatNumber, formatRelative, gettext, interpolate } from "../i18n.js";
import { Button } from "../ui/button.js";
import { Dialog, confirmDialog, openModal } from "../ui/dialog.js";
import { ErrorState } from "../ui/empty-state.js";
import { Icon } from "../ui/icon.js";
import { Skeleton } from "../ui/skeleton.js";
import { showToast } from "../ui/toast.js";
import { Section } from "./section.js";
import { asApiError, useLoaded } from "./loading.js";

/** @typedef {import("../api/sessions.js").Device} Device */
/** @typedef {{results: Device[], count: number}} Devices */
/** @typedef {{keys: boolean}} Leaving whether API keys end too */

/** @type {Record<Device["kind"], string>} */
const ICONS = { computer: "laptop", phone: "smartphone", tablet: "tablet", program: "square-terminal", unknown: "circle-question-mark" };

export function DeviceList() {
  const { found, error, load } = useLoaded(listDevices);
  return html`<${Section} title=${gettext("Devices")}>
    <p class="settings-words">${gettext("Where you are signed in. Log out what you no longer use or do not know.")}</p>
    ${error ? html`<${ErrorState} title=${gettext("Your devices could not be loaded")} error=${error} onRetry=${load} />` : found ? html`<${Lines} found=${found} reload=${load} />` : html`<div aria-busy="true" aria-label=${gettext("Loading devices")} role="status"><${Skeleton} lines=${3} /></div>`}
    <div class="form-actions device-actions">
      ${found && found.count > 1 ? html`<${Button} icon="log-out" onClick=${() => void leaveOthers(load)}>${gettext("Log out everywhere else")}<//>` : null}
      <${Button} variant="ghost" onClick=${() => void leaveEverywhere()}>${gettext("Log out everywhere")}<//>
    </div>
  <//>`;
}

/** @param {{found: Devices, reload: () => Promise<void>}} props */
function Lines({ found: { results, count }, reload }) {
  return html`<ul class="devices" aria-label=${gettext("Devices")}>${results.map((device) => html`<${Line} key=${device.id} device=${device} reload=${reload} />`)}</ul>
    ${count > results.length ? html`<p class="settings-words">${interpolate(gettext("The %(shown)s last used of %(count)s are shown."), { shown: formatNumber(results.length), count: formatNumber(count) })}</p>` : null}
    ${count === 1 ? html`<p class="settings-words">${gettext("You are signed in nowhere else.")}</p>` : null}`;
}

/** @param {{device: Device, reload: () => Promise<void>}} props */
function Line({ device, reload }) {
  const [busy, setBusy] = useState(false);
  const leave = async () => {
    if (!(await confirmEnd(device))) return;
    setBusy(true);
    await perform(() => endDevice(device.id), interpolate(gettext("%(device)s is logged out."), { device: device.device }), reload);
    setBusy(false);
  };
  return html`<li class="device">
    <span class="device-icon"><${Icon} name=${ICONS[device.kind]} size=${20} /></span>
    <span class="device-words">
      <span class="device-name">${device.device}${device.current ? html`<span class="badge badge-accent">${gettext("This device")}</span>` : null}</span>
      <span class="device-facts">${facts(device).map((fact) => html`<span key=${fact}>${fact}</span>`)}</span>
    </span>
    ${device.current ? null : html`<${Button} size="small" busy=${busy} aria-label=${interpolate(gettext("Log out %(device)s"), { device: device.device })} onClick=${() => void leave()}>${gettext("Log out")}<//>`}
  </li>`;
}

/** @param {Device} device */
function facts({ address, created_at: since, last_used_at: used, current }) {
  const lastUse = current ? gettext("in use now") : interpolate(gettext("last used %(when)s"), { when: formatRelative(used) });
  return [lastUse, interpolate(gettext("signed in %(day)s"), { day: formatDate(since) }), address].filter(Boolean);
}

/** @param {Device} device */
function confirmEnd({ device }) {
  return confirmDialog({
    title: interpolate(gettext("Log out %(device)s?"), { device }),
    body: gettext("Pages that are open there stop at once. To go on there, somebody has to sign in again."),
    confirmLabel: gettext("Log out"),
  });
}

/** @param {() => Promise<void>} reload */
async function leaveOthers(reload) {
  const sure = await confirmDialog({
    title: gettext("Log out everywhere else?"),
    body: gettext("Every other browser and app is logged out at once. This one stays signed in."),
    confirmLabel: gettext("Log out everywhere else"),
  });
  if (sure) await perform(endOtherDevices, gettext("All other devices are logged out."), reload);
}

async function leaveEverywhere() {
  const answer = await openModal((/** @type {(answer: Leaving | null) => void} */ done) => html`<${LeaveDialog} done=${done} />`);
  if (answer) await perform(() => logoutEverywhere(answer), "", async () => location.assign("/login"));
}

/** API keys live on unless one says otherwise: programs would stop without anybody noticing. @param {{done: (answer: Leaving | null) => void}} props */
function LeaveDialog({ done }) {
  const [keys, setKeys] = useState(false);
  const footer = html`<${Button} onClick=${() => done(null)}>${gettext("Cancel")}<//>
    <${Button} variant="primary" onClick=${() => done({ keys })}>${gettext("Log out everywhere")}<//>`;
  return html`<${Dialog} title=${gettext("Log out everywhere?")} size="small" onClose=${() => done(null)} footer=${footer}>
    <p class="dialog-words">${gettext("Every browser and app is signed out, this one too.")}</p>
    <label class="settings-tick"><input type="checkbox" checked=${keys} onChange=${() => setKeys(!keys)} /><span>${gettext("Revoke all API keys as well")}</span></label>
  <//>`;
}

/** Does it, says so, and shows what is there now; one that has ended meanwhile is as good. @param {() => Promise<void>} act @param {string} done @param {() => Promise<void>} after */
async function perform(act, done, after) {
  try {
    await act();
    if (done) showToast({ tone: "success", message: done });
  } catch (fault) {
    const error = asApiError(fault);
    if (error.status !== 404) return void showToast({ tone: "error", message: error.detail });
  }
  await after();
}
