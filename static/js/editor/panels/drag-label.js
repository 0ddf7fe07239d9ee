import { html } from "htm/preact";
import { dragLabel } from "../state/snapping.js";

/** Size, place or angle beside the pointer that drags. The Properties panel says the same to a screen reader. */
export function DragLabel() {
  const label = dragLabel.value;
  if (!label) return null;
  const style = { transform: `translate(${Math.round(label.x)}px, ${Math.round(label.y)}px)` };
  return html`<div class="drag-label tabular" aria-hidden="true" style=${style}>${label.words}</div>`;
}
