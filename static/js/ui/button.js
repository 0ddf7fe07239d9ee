import { html } from "htm/preact";
import { Icon } from "./icon.js";
import { Spinner } from "./progress.js";

/**
 * @typedef {object} ButtonProps
 * @property {"primary" | "secondary" | "ghost" | "danger"} [variant] one primary a view
 * @property {"small" | "normal" | "large"} [size]
 * @property {string} [icon]
 * @property {boolean} [busy] shows a spinner and takes no click; the button stays focused
 * @property {boolean} [disabled]
 * @property {boolean} [block] as wide as its place
 * @property {"button" | "submit"} [type]
 * @property {(event: MouseEvent) => void} [onClick]
 * @property {string} [class]
 * @property {any} [children]
 */

/** @param {ButtonProps & {[attribute: string]: unknown}} props */
export function Button({ variant = "secondary", size = "normal", icon, busy = false, block = false, type = "button", onClick, class: extra = "", children, ...rest }) {
  const classes = `button button-${variant} button-${size} ${block ? "button-block" : ""} ${extra}`;
  return html`<button ...${rest} type=${type} class=${classes} aria-disabled=${busy ? "true" : undefined} onClick=${busy ? undefined : onClick}>
    ${busy ? html`<${Spinner} />` : icon && html`<${Icon} name=${icon} />`}<span>${children}</span>
  </button>`;
}

/**
 * A button of an icon alone: `label` is its name and its tooltip.
 * @param {{icon: string, label: string, shortcut?: string, pressed?: boolean, iconSize?: 16 | 20, tooltip?: "top" | "bottom" | "bottom-end" | "left" | "right",
 *   size?: "small" | "normal", disabled?: boolean, class?: string, onClick?: (event: MouseEvent) => void, [attribute: string]: unknown}} props
 */
export function IconButton({ icon, label, shortcut, pressed, iconSize = 16, tooltip = "bottom", size = "normal", class: extra = "", ...rest }) {
  return html`<button
    type="button" ...${rest} class=${`icon-button icon-button-${size} ${extra}`} aria-label=${label} aria-pressed=${pressed}
    aria-keyshortcuts=${shortcut} data-tooltip=${shortcut ? `${label}  ${shortcut}` : label} data-tooltip-side=${tooltip}
  ><${Icon} name=${icon} size=${iconSize} /></button>`;
}
