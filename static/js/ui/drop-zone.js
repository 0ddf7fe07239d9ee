import { html } from "htm/preact";
import { useRef, useState } from "preact/hooks";
import { gettext } from "../i18n.js";
import { Button } from "./button.js";
import { Icon } from "./icon.js";

/**
 * Where a file is dropped or chosen.
 * @param {{title: string, hint: string, label: string, types: string, onFile: (file: File) => void}} props `types` as an input's `accept`, `label` what kind of file it is
 */
export function DropZone({ title, hint, label, types, onFile }) {
  const [over, setOver] = useState(false);
  const input = useRef(/** @type {HTMLInputElement | null} */ (null));
  const hover = (/** @type {DragEvent} */ event) => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (/** @type {DragEvent} */ event) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  };
  const pick = (/** @type {any} */ { currentTarget }) => {
    const [file] = currentTarget.files;
    currentTarget.value = ""; // the same file once more is tried anew
    if (file) onFile(file);
  };
  return html`<div class=${`drop ${over ? "drop-over" : ""}`} onDragOver=${hover} onDragLeave=${() => setOver(false)} onDrop=${drop}>
    <span class="empty-state-icon"><${Icon} name="file-up" size=${20} /></span>
    <p class="drop-title">${title}</p>
    <p class="drop-hint">${hint}</p>
    <input class="visually-hidden" ref=${input} type="file" accept=${types} aria-label=${label} tabindex="-1" onChange=${pick} />
    <${Button} variant="primary" onClick=${() => input.current?.click()}>${gettext("Choose a file")}<//>
  </div>`;
}
