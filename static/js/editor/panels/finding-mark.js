import { html } from "htm/preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useUniqueId } from "../../ui/unique-id.js";
import { isComposing } from "../core/keys.js";

/** @typedef {import("../state/off-brand.js").Finding} Finding */

const MARGIN_PX = 8;

/** Underlined words; what is wrong with them, and by which guideline, comes with the pointer or the focus. @param {{text: string, findings: Finding[]}} props */
export function FindingMark({ text, findings }) {
  const [open, setOpen] = useState(false);
  const mark = useRef(/** @type {HTMLElement | null} */ (null));
  const note = useRef(/** @type {HTMLElement | null} */ (null));
  const id = useUniqueId();
  useLayoutEffect(() => {
    if (open) place(/** @type {HTMLElement} */ (note.current), /** @type {HTMLElement} */ (mark.current));
    else note.current?.hidePopover();
  }, [open]);
  const onKeyDown = (/** @type {KeyboardEvent} */ event) => {
    if (isComposing(event) || event.key !== "Escape" || !open) return;
    event.stopPropagation();
    setOpen(false);
  };
  return html`<span class="finding-place" onMouseEnter=${() => setOpen(true)} onMouseLeave=${() => setOpen(false)} onKeyDown=${onKeyDown}>
    <mark class="finding" ref=${mark} tabindex="0" aria-describedby=${id} onFocus=${() => setOpen(true)} onBlur=${() => setOpen(false)}>${text}</mark>
    <span class="finding-note" id=${id} ref=${note} role="tooltip" popover="manual">
      ${findings.map(({ detail, guideline }, i) => html`<span class="finding-one" key=${i}><span>${detail}</span>${guideline ? html`<span class="finding-source">${guideline.text}</span>` : null}</span>`)}
    </span>
  </span>`;
}

/** Right below the words, or above where there is no room. @param {HTMLElement} note @param {HTMLElement} mark */
function place(note, mark) {
  note.showPopover();
  const [first] = mark.getClientRects();
  const { offsetWidth: width, offsetHeight: height } = note;
  const below = first.bottom + height + MARGIN_PX <= innerHeight;
  note.style.left = `${Math.max(MARGIN_PX, Math.min(first.left, innerWidth - width - MARGIN_PX))}px`;
  note.style.top = `${below ? first.bottom : first.top - height}px`;
}
