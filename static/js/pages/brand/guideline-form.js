import { html } from "htm/preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { gettext } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { SelectField, TextArea } from "../../ui/field.js";
import { errorsOf } from "../form.js";
import { change } from "./guideline-store.js";
import { categories } from "./words.js";

/** @typedef {import("../../api/brands.js").Category} Category */

/** Other words for a guideline: kept as a draft, or published at once. @param {{guideline: import("../../api/brands.js").Guideline, onClose: () => void}} props */
export function GuidelineForm({ guideline, onClose }) {
  const { category, text } = guideline.draft ?? guideline;
  const [words, setWords] = useState({ category, text });
  const [error, setError] = useState("");
  const [busy, setBusy] = useState(/** @type {"" | "draft" | "publish"} */ (""));
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  useLayoutEffect(() => {
    const field = box.current?.querySelector("textarea");
    field?.focus();
    field?.setSelectionRange(text.length, text.length);
  }, []);
  const send = async (/** @type {boolean} */ publish) => {
    if (busy) return;
    if (!words.text.trim()) return setError(gettext("Write a guideline first."));
    setBusy(publish ? "publish" : "draft");
    try {
      await change(guideline, { ...words, text: words.text.trim() }, publish);
      onClose();
    } catch (fault) {
      setError(Object.values(errorsOf(fault, [])).join(" "));
      setBusy("");
    }
  };
  const press = (/** @type {KeyboardEvent} */ event) => {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === "Escape") onClose();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void send(true);
    else return;
    event.preventDefault();
  };
  const options = categories().map((each) => ({ value: each.category, label: each.name }));
  return html`<div class="rule-form" ref=${box} onKeyDown=${press}>
    <${TextArea} label=${gettext("Guideline")} hideLabel=${true} value=${words.text} error=${error} rows=${3} onInput=${(/** @type {string} */ typed) => setWords({ ...words, text: typed })} />
    <div class="rule-form-acts">
      <${SelectField} class="rule-category" label=${gettext("Category")} hideLabel=${true} value=${words.category} options=${options} onChange=${(/** @type {Category} */ chosen) => setWords({ ...words, category: chosen })} />
      <${Button} size="small" variant="ghost" onClick=${onClose}>${gettext("Cancel")}<//>
      <${Button} size="small" busy=${busy === "draft"} onClick=${() => void send(false)}>${gettext("Save as draft")}<//>
      <${Button} size="small" variant="primary" busy=${busy === "publish"} onClick=${() => void send(true)}>${gettext("Publish")}<//>
    </div>
  </div>`;
}
