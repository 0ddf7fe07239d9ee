import { html } from "htm/preact";
import { useEffect, useState } from "preact/hooks";
import { parseColour } from "../editor/core/colour.js";

/**
 * A colour as text: Enter or leaving takes it over, what is no colour goes back.
 * @param {{label: string, value: string, placeholder?: string, onCommit: (text: string) => void}} props
 */
export function ColorCode({ label, value, placeholder, onCommit }) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const take = () => {
    if (text === value) return;
    if (parseColour(text)) onCommit(text);
    else setText(value);
  };
  const onKeyDown = (/** @type {KeyboardEvent} */ event) => {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === "Enter") take();
  };
  return html`<input class="input color-code" aria-label=${label} value=${text} placeholder=${placeholder} spellcheck=${false} autocomplete="off"
    onInput=${(/** @type {any} */ event) => setText(event.currentTarget.value)} onBlur=${take} onKeyDown=${onKeyDown} />`;
}
