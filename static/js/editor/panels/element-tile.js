import { html } from "htm/preact";
import { ELEMENT_TYPE, placeElement } from "../actions/place-element.js";

/**
 * A thing that a click puts on the page, or that is dragged there.
 * @param {{element: import("../actions/place-element.js").Element, label: string, class?: string, disabled?: boolean, children?: any}} props
 */
export function ElementTile({ element, label, class: extra = "", disabled = false, children }) {
  const onDragStart = (/** @type {DragEvent} */ event) => event.dataTransfer?.setData(ELEMENT_TYPE, JSON.stringify(element));
  return html`<button type="button" class=${`tile ${extra}`} draggable=${disabled ? "false" : "true"} disabled=${disabled} aria-label=${label} title=${label} onDragStart=${onDragStart}
    onClick=${() => void placeElement(element)}>${children}</button>`;
}
