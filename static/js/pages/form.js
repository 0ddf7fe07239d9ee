import { html } from "htm/preact";
import { useRef, useState } from "preact/hooks";
import { ApiError } from "../api/client.js";
import { gettext, interpolate, ngettext } from "../i18n.js";
import { Icon } from "../ui/icon.js";

/**
 * @template {Record<string, string>} Values
 * @typedef {object} FormOptions
 * @property {Values} initial
 * @property {Partial<Record<keyof Values, string>>} [required] name → the sentence when it is empty (asked here, so that no request is spent)
 * @property {(values: Values) => Record<string, string>} [check] what else is wrong, by name; asked here too
 * @property {(values: Values) => Promise<void>} submit
 */

/**
 * A form that keeps what was typed, sends once at a time and puts the server's complaints beside the fields.
 * @template {Record<string, string>} Values
 * @param {FormOptions<Values>} options
 */
export function useForm({ initial, required = {}, check = () => ({}), submit }) {
  const [values, setValues] = useState(initial);
  const [errors, setErrors] = useState(/** @type {Record<string, string>} */ ({}));
  const [busy, setBusy] = useState(false);
  const element = useRef(/** @type {HTMLFormElement | null} */ (null));

  const show = (/** @type {Record<string, string>} */ found) => {
    setErrors(found);
    queueMicrotask(() => requestAnimationFrame(() => focusFirst(element.current)));
  };

  /** Attributes of the field of that name. @param {keyof Values & string} name */
  const field = (name) => ({
    name,
    value: values[name],
    error: errors[name],
    onInput: (/** @type {string} */ value) => {
      setValues((before) => ({ ...before, [name]: value }));
      if (errors[name]) setErrors(({ [name]: _, ...others }) => others);
    },
  });

  const send = async () => {
    setBusy(true);
    setErrors({});
    try {
      await submit(values);
    } catch (error) {
      show(errorsOf(error, Object.keys(initial)));
    } finally {
      setBusy(false);
    }
  };

  const onSubmit = (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    if (busy) return;
    const wrong = { ...check(values), ...missingOf(values, required) };
    if (Object.keys(wrong).length) show(wrong);
    else void send();
  };

  return { values, setValues, field, busy, formError: errors[""], attributes: { ref: element, onSubmit, noValidate: true, class: "form" } };
}

/**
 * @param {Record<string, string>} values
 * @param {Partial<Record<string, string>>} required
 * @returns {Record<string, string>}
 */
function missingOf(values, required) {
  const missing = Object.entries(required).filter(([name]) => !values[name]?.trim());
  return Object.fromEntries(missing.map(([name, sentence]) => [name, sentence ?? ""]));
}

/**
 * The sentences by field; what belongs to no field of the form stands under "".
 * @param {unknown} error
 * @param {string[]} names
 * @returns {Record<string, string>}
 */
export function errorsOf(error, names) {
  if (!(error instanceof ApiError)) throw error;
  const beside = names.map((name) => [name, error.fieldDetail(name)]).filter(([, detail]) => detail);
  const elsewhere = error.errors.filter(({ field }) => !names.includes(field)).map(({ detail }) => detail);
  const whole = elsewhere.join(" ") || (beside.length ? "" : withWait(error));
  return { ...Object.fromEntries(beside), ...(whole && { "": whole }) };
}

/** The sentence of an error and, where the server says so, when to come back. @param {ApiError} error */
function withWait(error) {
  if (error.status !== 429 || !error.retryAfter) return error.detail;
  const minutes = Math.max(1, Math.ceil(error.retryAfter / 60));
  const wait = ngettext("Try again in %(count)s minute.", "Try again in %(count)s minutes.", minutes);
  return `${gettext("Too many attempts.")} ${interpolate(wait, { count: minutes })}`;
}

/** @param {HTMLFormElement | null} form */
function focusFirst(form) {
  const first = /** @type {HTMLElement | null | undefined} */ (form?.querySelector('[aria-invalid="true"], .notice-danger'));
  first?.focus();
  first?.closest(".field")?.scrollIntoView({ block: "nearest" }); // what is wrong stands below the field
}

/** What is wrong with the form as a whole. @param {{error?: string}} props */
export function FormError({ error }) {
  return error ? html`<p class="notice notice-danger" role="alert" tabindex="-1"><${Icon} name="circle-alert" /><span>${error}</span></p>` : null;
}
