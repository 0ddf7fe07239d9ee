import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { gettext } from "../i18n.js";
import { Icon } from "./icon.js";
import { IconButton } from "./button.js";
import { useUniqueId } from "./unique-id.js";

/**
 * @typedef {object} FieldProps
 * @property {string} label
 * @property {string} [name]
 * @property {string} [hint] below the field, until there is an error
 * @property {string} [error] what is wrong, in a sentence
 * @property {boolean} [hideLabel] for readers only
 * @property {string} [class]
 */

/**
 * Label, control, hint or error, tied together for screen readers. `children` is called with the attributes of the control.
 * @param {FieldProps & {children: (attributes: {id: string, name?: string, "aria-invalid"?: "true", "aria-describedby"?: string}) => any}} props
 */
export function Field({ label, name, hint, error, hideLabel = false, class: extra = "", children }) {
  const id = useUniqueId();
  const note = error || hint;
  const attributes = { id, name, "aria-invalid": error ? /** @type {const} */ ("true") : undefined, "aria-describedby": note ? `${id}-note` : undefined };
  return html`<div class=${`field ${error ? "field-invalid" : ""} ${extra}`}>
    <label class=${hideLabel ? "visually-hidden" : "field-label"} for=${id}>${label}</label>
    ${children(attributes)}
    ${note ? html`<p class=${error ? "field-error" : "field-hint"} id=${`${id}-note`}>${error ? html`<${Icon} name="circle-alert" />` : null}<span>${note}</span></p>` : null}
  </div>`;
}

/**
 * @param {FieldProps & {value: string, onInput?: (value: string) => void, type?: string, suffix?: string, [attribute: string]: unknown}} props
 *   other attributes (required, autocomplete, maxlength, inputmode…) go to the input
 */
export function TextField({ label, name, hint, error, hideLabel, class: extra, value, onInput, type = "text", suffix, ...rest }) {
  return html`<${Field} ...${{ label, name, hint, error, hideLabel, class: extra }}>
    ${(/** @type {object} */ attributes) => html`<div class="input-box">
      <input class="input" ...${rest} ...${attributes} type=${type} value=${value} onInput=${inputOf(onInput)} />
      ${suffix ? html`<span class="input-suffix" aria-hidden="true">${suffix}</span>` : null}
    </div>`}
  <//>`;
}

/** A password with a button that shows it. @param {FieldProps & {value: string, onInput?: (value: string) => void, [attribute: string]: unknown}} props */
export function PasswordField({ label, name, hint, error, hideLabel, class: extra, value, onInput, ...rest }) {
  const [shown, setShown] = useState(false);
  return html`<${Field} ...${{ label, name, hint, error, hideLabel, class: extra }}>
    ${(/** @type {object} */ attributes) => html`<div class="input-box">
      <input class="input" ...${rest} ...${attributes} type=${shown ? "text" : "password"} value=${value} onInput=${inputOf(onInput)} autocapitalize="none" spellcheck=${false} />
      <${IconButton} class="input-button" size="small" icon=${shown ? "eye-off" : "eye"} pressed=${shown} tooltip="top"
        label=${shown ? gettext("Hide password") : gettext("Show password")} onClick=${() => setShown(!shown)} />
    </div>`}
  <//>`;
}

/** @param {FieldProps & {value: string, onInput?: (value: string) => void, rows?: number, [attribute: string]: unknown}} props */
export function TextArea({ label, name, hint, error, hideLabel, class: extra, value, onInput, rows = 4, ...rest }) {
  return html`<${Field} ...${{ label, name, hint, error, hideLabel, class: extra }}>
    ${(/** @type {object} */ attributes) => html`<textarea class="input textarea" ...${rest} ...${attributes} rows=${rows} value=${value} onInput=${inputOf(onInput)}></textarea>`}
  <//>`;
}

/**
 * @param {FieldProps & {value: string, onChange?: (value: string) => void, options: {value: string, label: string}[], [attribute: string]: unknown}} props
 */
export function SelectField({ label, name, hint, error, hideLabel, class: extra, value, onChange, options, ...rest }) {
  return html`<${Field} ...${{ label, name, hint, error, hideLabel, class: extra }}>
    ${(/** @type {object} */ attributes) => html`<div class="select-box">
      <select class="input select" ...${rest} ...${attributes} value=${value} onChange=${inputOf(onChange)}>
        ${options.map((option) => html`<option key=${option.value} value=${option.value} selected=${option.value === value}>${option.label}</option>`)}
      </select><${Icon} name="chevron-down" class="select-arrow" />
    </div>`}
  <//>`;
}

/** @param {((value: string) => void) | undefined} listen */
function inputOf(listen) {
  return (/** @type {Event} */ event) => listen?.(/** @type {HTMLInputElement} */ (event.currentTarget).value);
}
