import { html } from "htm/preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { formatNumber, gettext, interpolate } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { TextArea } from "../../ui/field.js";
import { errorsOf } from "../form.js";
import { add } from "./guideline-store.js";
import { linesOf } from "./lines.js";

/** @typedef {import("../../api/brands.js").Category} Category */

/** A field for new guidelines of one category; it stays open for the next one. @param {{category: Category, name: string, onClose: () => void}} props */
export function Composer({ category, name, onClose }) {
  const [text, setText] = useState("");
  const [apart, setApart] = useState(true);
  const [error, setError] = useState("");
  const [busy, setBusy] = useState(/** @type {"" | "draft" | "publish"} */ (""));
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  const lines = linesOf(text);
  const several = lines.length > 1;
  const write = (/** @type {string} */ words) => {
    setText(words);
    setError("");
  };
  const focus = () => box.current?.querySelector("textarea")?.focus();
  useLayoutEffect(focus, []);
  const send = async (/** @type {boolean} */ publish) => {
    if (busy) return;
    const texts = several && apart ? lines : [text.trim()].filter(Boolean);
    if (!texts.length) {
      setError(gettext("Write a guideline first."));
      return focus();
    }
    setBusy(publish ? "publish" : "draft");
    try {
      await add(texts.map((each) => ({ category, text: each })), publish);
      setText("");
    } catch (fault) {
      setError(Object.values(errorsOf(fault, [])).join(" "));
    }
    setBusy("");
    focus();
  };
  const press = (/** @type {KeyboardEvent} */ event) => {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === "Escape" && !text) onClose();
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void send(true);
    else return;
    event.preventDefault();
  };
  const split = interpolate(gettext("Each line is a guideline of its own (%(count)s)"), { count: formatNumber(lines.length) });
  return html`<div class="rule-form" ref=${box} onKeyDown=${press}>
    <${TextArea} label=${interpolate(gettext("New guideline: %(category)s"), { category: name })} hideLabel=${true} value=${text} onInput=${write} error=${error} rows=${3}
      placeholder=${exampleOf(category)} />
    ${several ? html`<label class="rule-apart"><input type="checkbox" checked=${apart} onChange=${() => setApart(!apart)} /><span>${split}</span></label>` : null}
    <div class="rule-form-acts">
      <${Button} size="small" variant="ghost" onClick=${onClose}>${gettext("Close")}<//>
      <${Button} size="small" busy=${busy === "draft"} onClick=${() => void send(false)}>${gettext("Add as draft")}<//>
      <${Button} size="small" variant="primary" busy=${busy === "publish"} onClick=${() => void send(true)}>${gettext("Add and publish")}<//>
    </div>
  </div>`;
}

/** What one of the kind sounds like. @param {Category} category */
function exampleOf(category) {
  return {
    tone: gettext("For example: warm and plain, like a friend who knows coffee."),
    style: gettext("For example: sentences up to 40 characters, 해요체, no exclamation marks."),
    values: gettext("For example: we name the farm and the roasting date."),
    vocabulary: gettext("For example: say “cup” and “morning”, not “product”."),
    forbidden: gettext("For example: never say “the best” or “number one”."),
    other: gettext("For example: prices always with the unit."),
  }[category];
}
