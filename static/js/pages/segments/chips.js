import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { gettext, interpolate } from "../../i18n.js";
import { Icon } from "../../ui/icon.js";
import { useUniqueId } from "../../ui/unique-id.js";

/**
 * Words as chips: typed with Enter or a comma, or taken from the suggestions; Backspace in an empty field takes the last one away.
 * @param {{label: string, placeholder: string, words: string[], known: string[], most: number, disabled?: boolean, onChange: (words: string[]) => void}} props
 */
export function Chips({ label, placeholder, words, known, most, disabled = false, onChange }) {
  const id = useUniqueId();
  const [text, setText] = useState("");
  const add = (/** @type {string} */ typed) => {
    const fresh = typed.normalize("NFC").split(",").map((word) => word.trim()).filter((word) => word && !words.includes(word));
    setText("");
    if (fresh.length) onChange([...words, ...new Set(fresh)].slice(0, most));
  };
  const type = (/** @type {any} */ event) => {
    const typed = event.currentTarget.value;
    // A suggestion that is taken with the mouse comes whole, without a key.
    if (typed.includes(",") || (known.includes(typed) && event.inputType !== "insertText" && !event.isComposing)) add(typed);
    else setText(typed);
  };
  const press = (/** @type {any} */ event) => {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === "Enter") {
      event.preventDefault();
      add(text);
    } else if (event.key === "Backspace" && text === "" && words.length) onChange(words.slice(0, -1));
  };
  return html`<div class="field chips-field">
    <label class="field-label" for=${id}>${label}</label>
    <div class="chips">
      ${words.map(
        (word) => html`<span class="chip" key=${word}>${word}${
          disabled
            ? null
            : html`<button type="button" class="chip-remove" aria-label=${interpolate(gettext("Remove “%(name)s”"), { name: word })} onClick=${() => onChange(words.filter((each) => each !== word))}><${Icon} name="x" /></button>`
        }</span>`,
      )}
      ${
        disabled || words.length >= most
          ? null
          : html`<input class="input chips-input" id=${id} list=${`${id}-known`} maxlength="60" autocomplete="off" placeholder=${words.length ? "" : placeholder} value=${text} onInput=${type} onKeyDown=${press} onBlur=${() => add(text)} />
            <datalist id=${`${id}-known`}>${known.filter((word) => !words.includes(word)).map((word) => html`<option key=${word} value=${word}></option>`)}</datalist>`
      }
    </div>
  </div>`;
}

/**
 * Codes to switch on and off.
 * @param {{label: string, options: {const: string, title: string}[], chosen: string[], disabled?: boolean, onChange: (codes: string[]) => void}} props
 */
export function Toggles({ label, options, chosen, disabled = false, onChange }) {
  const toggle = (/** @type {string} */ code) => onChange(chosen.includes(code) ? chosen.filter((each) => each !== code) : [...chosen, code]);
  return html`<fieldset class="toggles">
    <legend class="field-label">${label}</legend>
    ${options.map(
      ({ const: code, title }) => html`<label class="toggle" key=${code}>
        <input class="visually-hidden" type="checkbox" checked=${chosen.includes(code)} disabled=${disabled} onChange=${() => toggle(code)} /><span>${title}</span>
      </label>`,
    )}
  </fieldset>`;
}
