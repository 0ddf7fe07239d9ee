import { html } from "htm/preact";
import { ICONS } from "../../vendor/lucide/icons.js";

/**
 * A lucide icon. Beside words it is decoration; alone it needs a `label`.
 * @param {{name: string, size?: 16 | 20 | 24, label?: string, class?: string}} props
 */
export function Icon({ name, size = 16, label, class: extra = "" }) {
  return html`<svg
    class=${`icon ${extra}`} width=${size} height=${size} viewBox="0 0 24 24" fill="none" stroke="currentColor"
    stroke-width=${36 / size} stroke-linecap="round" stroke-linejoin="round"
    role=${label ? "img" : undefined} aria-label=${label} aria-hidden=${label ? undefined : "true"} focusable="false"
    dangerouslySetInnerHTML=${{ __html: ICONS[name] ?? "" }}
  />`;
}
