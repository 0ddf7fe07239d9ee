import { html } from "htm/preact";
import { useEffect, useState } from "preact/hooks";
import { useUniqueId } from "./unique-id.js";

/**
 * A number that is typed or stepped: Enter or leaving takes it over, Escape takes it back, arrows step (Shift: by ten).
 * @param {{label: string, short?: string, value: number | null, onCommit: (value: number) => void, min?: number, max?: number, step?: number,
 *   suffix?: string, disabled?: boolean}} props
 *   `short` stands inside the field, `label` is read out; `value` null means several different ones
 */
export function NumberField({
  label,
  short = "",
  value,
  onCommit,
  min = -100_000,
  max = 100_000,
  step = 1,
  suffix = "",
  disabled = false,
}) {
  const id = useUniqueId();
  const shown = value === null ? "" : String(value);
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown]);
  const commit = (/** @type {number} */ number) => {
    const next = Math.min(Math.max(number, min), max);
    setText(String(next));
    if (next !== value) onCommit(next);
  };
  const take = () => {
    const number = parseNumber(text);
    if (number === null) setText(shown);
    else commit(number);
  };
  const onKeyDown = (/** @type {KeyboardEvent} */ event) => {
    if (event.isComposing || event.keyCode === 229) return;
    const direction = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (direction) {
      event.preventDefault();
      commit((parseNumber(text) ?? value ?? 0) + direction * step * (event.shiftKey ? 10 : 1));
    } else if (event.key === "Enter") take();
    else if (event.key === "Escape") {
      event.stopPropagation();
      setText(shown);
      /** @type {HTMLElement} */ (event.currentTarget).blur();
    }
  };
  return html`<div class="number-field">
    <label class=${short ? "number-label" : "visually-hidden"} for=${id} title=${short ? label : undefined}>${short || label}</label>
    <input class="input number-input" id=${id} inputmode="decimal" autocomplete="off" aria-label=${label} disabled=${disabled} value=${text}
      placeholder=${value === null ? "–" : ""} onInput=${(/** @type {any} */ event) => setText(event.currentTarget.value)} onKeyDown=${onKeyDown} onBlur=${take}
      onFocus=${(/** @type {any} */ event) => event.currentTarget.select()} />
    ${suffix ? html`<span class="number-suffix" aria-hidden="true">${suffix}</span>` : null}
  </div>`;
}

/** Reads "1,080" and "12.5 px" too. @param {string} text */
function parseNumber(text) {
  const number = Number.parseFloat(text.replaceAll(",", ""));
  return Number.isFinite(number) ? number : null;
}
