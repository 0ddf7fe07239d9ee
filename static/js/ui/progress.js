import { html } from "htm/preact";
import { gettext } from "../i18n.js";

/** Turns while something short goes on. @param {{label?: string, size?: 16 | 20}} props with `label` it speaks for itself */
export function Spinner({ label, size = 16 }) {
  return html`<span class=${`spinner spinner-${size}`} role=${label ? "status" : undefined} aria-label=${label} aria-hidden=${label ? undefined : "true"}></span>`;
}

/**
 * A bar for longer work: how much is done, or only that something is.
 * @param {{label: string, value?: number | null}} props `value` 0 to 1, null when nobody can say
 */
export function Progress({ label, value = null }) {
  const percent = value === null ? undefined : Math.round(value * 100);
  return html`<div class="progress">
    <div class="progress-words"><span>${label}</span>${percent === undefined ? null : html`<span class="tabular">${percent}%</span>`}</div>
    <progress class="progress-bar" max="100" value=${percent} aria-label=${label || gettext("Progress")}></progress>
  </div>`;
}
