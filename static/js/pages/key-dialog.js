// Making an API key: what it is for, what it may, and then its text, which is shown this once.
import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { makeKey } from "../api/keys.js";
import { gettext } from "../i18n.js";
import { Button } from "../ui/button.js";
import { copyWords } from "../ui/copy-words.js";
import { Dialog } from "../ui/dialog.js";
import { Field, SelectField, TextField } from "../ui/field.js";
import { Icon } from "../ui/icon.js";
import { useUniqueId } from "../ui/unique-id.js";
import { FormError, useForm } from "./form.js";
import { endOf, lifetimes, scopeWords } from "./key-words.js";

/** @typedef {import("../api/keys.js").Scope} Scope */

/** @param {{onClose: () => void}} props */
export function NewKeyDialog({ onClose }) {
  const [made, setMade] = useState(/** @type {string | null} */ (null));
  return made ? html`<${Shown} key="shown" text=${made} onClose=${onClose} />` : html`<${Wish} key="wish" onMade=${setMade} onClose=${onClose} />`;
}

/** @param {{onMade: (text: string) => void, onClose: () => void}} props */
function Wish({ onMade, onClose }) {
  const [scopes, setScopes] = useState(/** @type {Scope[]} */ (["read"]));
  const id = useUniqueId();
  const form = useForm({
    initial: { name: "", scopes: "", days: "90" },
    required: { name: gettext("Give the key a name.") },
    check: () => /** @type {Record<string, string>} */ (scopes.length ? {} : { scopes: gettext("Choose at least one.") }),
    submit: async ({ name, days }) => onMade((await makeKey({ name: name.trim(), scopes, expires_at: endOf(days, new Date()) })).key),
  });
  const { onInput: choose, ...lifetime } = form.field("days");
  const toggle = (/** @type {Scope} */ scope) => {
    setScopes(scopes.includes(scope) ? scopes.filter((each) => each !== scope) : [...scopes, scope]);
    form.field("scopes").onInput("");
  };
  const footer = html`<${Button} onClick=${onClose}>${gettext("Cancel")}<//>
    <${Button} type="submit" form=${id} variant="primary" busy=${form.busy}>${gettext("Make the key")}<//>`;
  return html`<${Dialog} title=${gettext("New API key")} sticky onClose=${onClose} footer=${footer}>
    <form ...${form.attributes} id=${id}>
      <${FormError} error=${form.formError} />
      <${TextField} ...${form.field("name")} label=${gettext("Name")} hint=${gettext("Where it will be used, such as “Shop, results each night”.")} maxlength="80" autocomplete="off" autofocus />
      <${Scopes} chosen=${scopes} error=${form.field("scopes").error} onToggle=${toggle} />
      <${SelectField} ...${lifetime} onChange=${choose} label=${gettext("Expires after")} options=${lifetimes()} />
    </form>
  <//>`;
}

/** @param {{chosen: Scope[], error?: string, onToggle: (scope: Scope) => void}} props */
function Scopes({ chosen, error, onToggle }) {
  const id = useUniqueId();
  return html`<fieldset class="key-choices" aria-describedby=${error ? id : undefined}>
    <legend class="field-label">${gettext("This key may")}</legend>
    ${scopeWords().map(
      ({ scope, label, hint }) => html`<label class="key-choice" key=${scope}>
        <input type="checkbox" name="scopes" value=${scope} checked=${chosen.includes(scope)} aria-invalid=${error ? "true" : undefined} onChange=${() => onToggle(scope)} />
        <span><span class="key-choice-name">${label}</span><span class="field-hint">${hint}</span></span>
      </label>`,
    )}
    ${error ? html`<p class="field-error" id=${id}><${Icon} name="circle-alert" /><span>${error}</span></p>` : null}
  </fieldset>`;
}

/** @param {{text: string, onClose: () => void}} props */
function Shown({ text, onClose }) {
  const footer = html`<${Button} variant="primary" onClick=${onClose}>${gettext("I have kept it")}<//>`;
  return html`<${Dialog} title=${gettext("Your new API key")} sticky onClose=${onClose} footer=${footer}>
    <div class="form">
      <p class="notice notice-warning"><${Icon} name="circle-alert" /><span>${gettext("Copy it now and keep it in a safe place. It is not shown again. Whoever has it can do what it may, in your name.")}</span></p>
      <${Field} label=${gettext("API key")}>
        ${(/** @type {object} */ attributes) => html`<textarea class="input textarea key-text" ...${attributes} rows="3" readonly spellcheck=${false} autofocus onFocus=${selectAll}>${text}</textarea>`}
      <//>
      <div class="form-actions"><${Button} icon="copy" onClick=${() => void copyWords(text)}>${gettext("Copy to clipboard")}<//></div>
    </div>
  <//>`;
}

/** @param {Event} event */
function selectAll(event) {
  /** @type {HTMLTextAreaElement} */ (event.currentTarget).select();
}
