import { html } from "htm/preact";
import { render } from "preact";
import { signal } from "@preact/signals";
import { gettext } from "../i18n.js";
import { IconButton } from "./button.js";
import { Icon } from "./icon.js";

/**
 * @typedef {object} ToastOptions
 * @property {string} message one sentence
 * @property {"neutral" | "success" | "error"} [tone]
 * @property {{label: string, perform: () => void}} [action] e.g. Undo
 * @property {number} [durationMs] 0 stays until it is closed; 5 s when left out, 8 s with an action
 * @property {() => void} [onGone] when it left without its action
 */

/** @typedef {ToastOptions & {id: number}} Toast */

/** More at once hide the page. */
const MOST = 3;

const toasts = signal(/** @type {Toast[]} */ ([]));
/** @type {Map<number, ReturnType<typeof setTimeout>>} */
const timers = new Map();
let lastId = 0;
let mounted = false;

/**
 * Says something at the foot of the window. Waits while the pointer or the focus is on it.
 * @param {ToastOptions} options
 * @returns {number} for {@link dismissToast}
 */
export function showToast(options) {
  mount();
  const id = ++lastId;
  toasts.value = [...toasts.value, { ...options, id }];
  toasts.value.slice(0, -MOST).forEach((toast) => dismissToast(toast.id));
  start(id);
  return id;
}

/** @param {number} id */
export function dismissToast(id) {
  const toast = toasts.value.find((each) => each.id === id);
  remove(id);
  toast?.onGone?.();
}

/** @param {number} id */
function remove(id) {
  stop(id);
  toasts.value = toasts.value.filter((toast) => toast.id !== id);
}

/** @param {number} id */
function start(id) {
  const toast = toasts.value.find((each) => each.id === id);
  const duration = toast?.durationMs ?? (toast?.action ? 8_000 : 5_000);
  if (duration > 0) timers.set(id, setTimeout(() => dismissToast(id), duration));
}

/** @param {number} id */
function stop(id) {
  clearTimeout(timers.get(id));
  timers.delete(id);
}

function mount() {
  if (mounted) return;
  mounted = true;
  render(html`<${ToastRegion} />`, document.body.appendChild(document.createElement("div")));
}

function ToastRegion() {
  return html`<section class="toasts" aria-label=${gettext("Notices")} aria-live="polite">
    ${toasts.value.map((toast) => html`<${ToastCard} key=${toast.id} toast=${toast} />`)}
  </section>`;
}

const TONE_ICONS = { neutral: "", success: "circle-check", error: "circle-alert" };

/** @param {{toast: Toast}} props */
function ToastCard({ toast }) {
  const { id, message, action, tone = "neutral" } = toast;
  const act = () => {
    remove(id);
    action?.perform();
  };
  return html`<div class=${`toast toast-${tone}`} role=${tone === "error" ? "alert" : undefined}
    onMouseEnter=${() => stop(id)} onMouseLeave=${() => start(id)} onFocusIn=${() => stop(id)} onFocusOut=${() => start(id)}>
    ${TONE_ICONS[tone] ? html`<${Icon} name=${TONE_ICONS[tone]} />` : null}
    <span class="toast-message">${message}</span>
    ${action ? html`<button type="button" class="toast-action" onClick=${act}>${action.label}</button>` : null}
    <${IconButton} icon="x" size="small" class="toast-close" label=${gettext("Close")} tooltip="top" onClick=${() => dismissToast(id)} />
  </div>`;
}
