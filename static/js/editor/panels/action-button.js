import { html } from "htm/preact";
import { IconButton } from "../../ui/button.js";
import { shortcutText } from "./shortcut-text.js";

/**
 * An icon button made from an action.
 * @param {{action: import("../actions/action.js").Action, [attribute: string]: unknown}} props
 */
export function ActionButton({ action, ...rest }) {
  return html`<${IconButton} ...${rest} icon=${action.icon ?? ""} label=${action.label()} shortcut=${shortcutText(action)}
    disabled=${!action.isEnabled()} onClick=${() => action.perform()} />`;
}
