import { html } from "htm/preact";
import { formatNumber } from "../../i18n.js";
import { TextArea } from "../../ui/field.js";

const LONGEST_PROMPT = 8_000;

/**
 * What to make, in the user's words, with a count. Ctrl or ⌘ with Enter sends it.
 * @param {{label: string, placeholder: string, value: string, onInput: (value: string) => void, onSend: () => void}} props
 */
export function PromptField({ label, placeholder, value, onInput, onSend }) {
  const onKeyDown = (/** @type {KeyboardEvent} */ event) => {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    onSend();
  };
  return html`<${TextArea} label=${label} placeholder=${placeholder} rows=${4} maxlength=${LONGEST_PROMPT} value=${value} onInput=${onInput} onKeyDown=${onKeyDown}
    hint=${`${formatNumber([...value].length)} / ${formatNumber(LONGEST_PROMPT)}`} class="prompt-field" />`;
}
