// What was sent to one webhook and what it answered; a test, and sending once more.
import { html } from "htm/preact";
import { useEffect, useState } from "preact/hooks";
import { ApiError } from "../api/client.js";
import { listDeliveries, resendDelivery, testWebhook } from "../api/webhooks.js";
import { formatDateTime, formatNumber, gettext, interpolate } from "../i18n.js";
import { Button } from "../ui/button.js";
import { Dialog } from "../ui/dialog.js";
import { EmptyState, ErrorState } from "../ui/empty-state.js";
import { Skeleton } from "../ui/skeleton.js";
import { showToast } from "../ui/toast.js";
import { eventName } from "./account-webhook-form.js";
import { useLoaded } from "./loading.js";

/** @typedef {import("../api/webhooks.js").Webhook} Webhook */
/** @typedef {import("../api/webhooks.js").Delivery} Delivery */

const POLL_MS = 1_000;
const POLLED_MS = 60_000; // a delivery that is about to be sent is asked for so long

/** @param {{webhook: Webhook, onClose: () => void}} props */
export function WebhookLog({ webhook, onClose }) {
  const { found, error, load } = useLoaded(() => listDeliveries(webhook.id));
  const [awaited, wait] = useState(/** @type {{id: string, until: number} | null} */ (null));
  const isAwaited = awaited !== null && isOpen(found, awaited);
  useEffect(() => {
    if (!isAwaited) return undefined;
    const timer = setTimeout(() => void load(), POLL_MS);
    return () => clearTimeout(timer);
  }, [isAwaited, found]);
  const send = async (/** @type {() => Promise<Delivery>} */ act) => {
    try {
      const { id } = await act();
      wait({ id, until: Date.now() + POLLED_MS });
      await load();
    } catch (fault) {
      if (!(fault instanceof ApiError)) throw fault;
      showToast({ tone: "error", message: fault.detail });
    }
  };
  return html`<${Dialog} title=${gettext("Test and log")} size="large" onClose=${onClose}>
    <div class="webhook-head">
      <p class="webhook-url">${webhook.url}</p>
      <${Button} variant="primary" busy=${isAwaited} onClick=${() => void send(() => testWebhook(webhook.id))}>${gettext("Send a test")}<//>
    </div>
    <div role="status" class="visually-hidden">${isAwaited ? gettext("Sending…") : ""}</div>
    ${error ? html`<${ErrorState} title=${gettext("The log could not be loaded")} error=${error} onRetry=${load} />` : found ? html`<${Lines} found=${found} resend=${(/** @type {string} */ id) => void send(() => resendDelivery(webhook.id, id))} />` : html`<${Skeleton} lines=${4} />`}
  <//>`;
}

/** Whether the awaited one has not been tried yet. @param {Delivery[] | null} found @param {{id: string, until: number}} awaited */
function isOpen(found, { id, until }) {
  const delivery = found?.find((each) => each.id === id);
  return Date.now() < until && (!delivery || (delivery.state === "pending" && delivery.tries === 0) || isUnderWay(delivery));
}

/** A try has begun and has not ended: it is not in the log yet. @param {Delivery} delivery */
function isUnderWay({ state, tries, log }) {
  return state === "pending" && log.length < tries;
}

/** @param {{found: Delivery[], resend: (id: string) => void}} props */
function Lines({ found, resend }) {
  if (!found.length) return html`<${EmptyState} icon="history" title=${gettext("Nothing was sent yet")} body=${gettext("Send a test to see what the address answers.")} />`;
  return html`<ul class="devices" aria-label=${gettext("Log")}>${found.map((delivery) => html`<${Line} key=${delivery.id} delivery=${delivery} onResend=${() => resend(delivery.id)} />`)}</ul>`;
}

/** @param {{delivery: Delivery, onResend: () => void}} props */
function Line({ delivery, onResend }) {
  const [last] = delivery.log;
  return html`<li class="device webhook">
    <span class="device-words">
      <span class="device-name">${eventName(delivery.event)}<${State} delivery=${delivery} /></span>
      <span class="device-facts">${facts(delivery).map((fact) => html`<span key=${fact}>${fact}</span>`)}</span>
      ${last?.detail ? html`<span class="webhook-detail">${last.detail}</span>` : null}
      ${last?.answer ? html`<pre class="webhook-answer" tabindex="0">${last.answer}</pre>` : null}
      <details class="webhook-body"><summary>${gettext("What was sent")}</summary><pre class="webhook-answer" tabindex="0">${delivery.body}</pre></details>
    </span>
    <${Button} size="small" disabled=${delivery.state === "pending" && delivery.tries === 0} onClick=${onResend}>${gettext("Send again")}<//>
  </li>`;
}

/** @param {{delivery: Delivery}} props */
function State({ delivery: { state, log } }) {
  const status = log[0]?.status;
  const tones = { delivered: "badge-success", failed: "badge-danger", pending: log.length ? "badge-warning" : "" };
  const words = { delivered: gettext("delivered"), failed: gettext("failed"), pending: log.length ? gettext("to be tried again") : gettext("on its way") };
  return html`<span class=${`badge ${tones[state]}`}>${words[state]}${status ? ` ${status}` : ""}</span>`;
}

/** @param {Delivery} delivery */
function facts({ created_at: made, tries, most_tries: most, next_try_at: next, state, log }) {
  const lasted = log[0] ? interpolate(gettext("answered in %(milliseconds)s ms"), { milliseconds: formatNumber(log[0].milliseconds) }) : "";
  const counted = tries > 1 ? interpolate(gettext("try %(number)s of %(most)s"), { number: tries, most }) : "";
  const again = state === "pending" && next && log.length ? interpolate(gettext("next try %(when)s"), { when: formatDateTime(next) }) : "";
  return [formatDateTime(made), log[0]?.status ? lasted : "", counted, again].filter(Boolean);
}
