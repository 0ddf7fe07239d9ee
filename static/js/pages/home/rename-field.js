import { html } from "htm/preact";
import { useRef } from "preact/hooks";
import { gettext } from "../../i18n.js";

/** A name as a field: Enter and leaving it keep, Esc lets be. @param {{name: string, onDone: (typed: string | null) => void}} props */
export function RenameField({ name, onDone }) {
  const left = useRef(false);
  const finish = (/** @type {string | null} */ typed) => {
    if (left.current) return;
    left.current = true;
    onDone(typed);
  };
  const press = (/** @type {KeyboardEvent} */ event) => {
    if (event.isComposing || event.keyCode === 229) return; // Enter and Esc belong to the Korean input method
    if (event.key !== "Escape" && event.key !== "Enter") return;
    event.preventDefault(); // Esc would close a dialog around it
    event.stopPropagation();
    finish(event.key === "Enter" ? /** @type {HTMLInputElement} */ (event.currentTarget).value : null);
  };
  const take = (/** @type {HTMLInputElement | null} */ input) => {
    if (!input || document.activeElement === input) return;
    input.focus();
    input.select();
  };
  return html`<input class="input project-rename" ref=${take} defaultValue=${name} maxlength="200" aria-label=${gettext("Name")}
    onKeyDown=${press} onBlur=${(/** @type {FocusEvent} */ event) => finish(/** @type {HTMLInputElement} */ (event.currentTarget).value)} />`;
}
