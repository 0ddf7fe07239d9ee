import { html } from "htm/preact";
import { formatNumber, gettext, interpolate } from "../../i18n.js";
import { appearing } from "../state/stage.js";

/** Says that a design of many objects is being opened; one can work meanwhile. */
export function Appearing() {
  const now = appearing.value;
  if (!now) return null;
  const words = interpolate(gettext("Opening %(total)s objects…"), { total: formatNumber(now.total) });
  return html`<div class="appearing" role="status"><span>${words}</span><progress class="progress-bar" max=${now.total} value=${now.done} aria-hidden="true"></progress></div>`;
}
