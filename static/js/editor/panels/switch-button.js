import { html } from "htm/preact";
import { IconButton } from "../../ui/button.js";

/**
 * Adds what a section is about, or takes it away.
 * @param {{on: boolean, onLabel: string, offLabel: string, onOn: () => void, onOff: () => void}} props
 */
export function SwitchButton({ on, onLabel, offLabel, onOn, onOff }) {
  return html`<${IconButton} icon=${on ? "minus" : "plus"} size="small" tooltip="left" label=${on ? offLabel : onLabel} onClick=${on ? onOff : onOn} />`;
}
