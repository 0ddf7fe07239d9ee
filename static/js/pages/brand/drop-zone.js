import { html } from "htm/preact";
import { useRef, useState } from "preact/hooks";
import { gettext } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { Icon } from "../../ui/icon.js";

/** With formats that are refused: whoever has one is told what to do with it, rather than left to wonder why it cannot be chosen. */
const TYPES = ".pdf,.docx,.md,.markdown,.txt,.doc,.hwp,.hwpx,.odt,.rtf";

/** Where a document is dropped or chosen. @param {{onFile: (file: File) => void}} props */
export function DropZone({ onFile }) {
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
    <p class="drop-title">${gettext("Drop your brand book here")}</p>
    <p class="drop-hint">${gettext("PDF, Word (.docx), Markdown or text, up to 5 MB. It is split into guidelines; nothing is added before you have seen them.")}</p>
    <input class="visually-hidden" ref=${input} type="file" accept=${TYPES} aria-label=${gettext("Document")} tabindex="-1" onChange=${pick} />
    <${Button} variant="primary" onClick=${() => input.current?.click()}>${gettext("Choose a file")}<//>
  </div>`;
}
