import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { checkText } from "../../api/brands.js";
import { formatNumber, gettext, interpolate, ngettext } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { TextArea } from "../../ui/field.js";
import { Icon } from "../../ui/icon.js";
import { FormError, errorsOf } from "../form.js";
import { piecesOf } from "./pieces.js";
import { here } from "./store.js";
import { categoryName } from "./words.js";

/** @typedef {import("../../api/brands.js").Finding} Finding */

/** Paste a text; what breaks a guideline is marked, and the guideline stands beside it. */
export function CheckText() {
  const [text, setText] = useState("");
  const [checked, setChecked] = useState(/** @type {{text: string, findings: Finding[]} | null} */ (null));
  const [errors, setErrors] = useState(/** @type {Record<string, string>} */ ({}));
  const [busy, setBusy] = useState(false);
  const send = async (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    if (busy) return;
    if (!text.trim()) return setErrors({ text: gettext("Paste the text to check.") });
    setErrors({});
    setBusy(true);
    try {
      setChecked({ text, findings: await checkText(here().id, text) });
    } catch (error) {
      setErrors(errorsOf(error, ["text"]));
    }
    setBusy(false);
  };
  return html`<section class="try" aria-labelledby="check-title">
    <h2 id="check-title">${gettext("Check a text")}</h2>
    <p class="try-hint">${gettext("Paste copy from anywhere. What breaks a published guideline is marked.")}</p>
    <form class="form try-form" novalidate onSubmit=${send}>
      <${FormError} error=${errors[""]} />
      <${TextArea} label=${gettext("Text to check")} hideLabel=${true} value=${text} error=${errors.text} rows=${5} onInput=${setText} />
      <div class="try-row"><${Button} type="submit" icon="circle-check" busy=${busy}>${gettext("Check")}<//></div>
    </form>
    <div aria-live="polite">${checked ? html`<${Result} ...${checked} isOld=${checked.text !== text} />` : null}</div>
  </section>`;
}

/** @param {{text: string, findings: Finding[], isOld: boolean}} props */
function Result({ text, findings, isOld }) {
  if (!findings.length) return html`<p class="notice notice-success"><${Icon} name="circle-check" /><span>${gettext("Nothing in it breaks a guideline.")}</span></p>`;
  const count = interpolate(ngettext("%(count)s place breaks a guideline", "%(count)s places break a guideline", findings.length), { count: formatNumber(findings.length) });
  return html`<div class=${`card try-card ${isOld ? "try-old" : ""}`}>
    <h3 class="try-title">${count}</h3>
    ${isOld ? html`<p class="try-hint">${gettext("The text has changed since. Check it again.")}</p>` : null}
    <p class="checked-text">${piecesOf(text, findings).map((piece, i) => (piece.found.length ? html`<mark class="checked-mark" key=${i}>${piece.text}<sup class="checked-number">${piece.found.map((at) => at + 1).join(", ")}</sup></mark>` : html`<span key=${i}>${piece.text}</span>`))}</p>
    <ol class="found checked-list">${findings.map((finding, i) => html`<li class="found-line checked-line" key=${i}>
      <span class="checked-place" aria-hidden="true">${i + 1}</span>
      <div><p class="found-text">${finding.detail}</p>
      ${finding.guideline ? html`<p class="checked-source"><span class="badge">${categoryName(finding.guideline.category)}</span><q>${finding.guideline.text}</q></p>` : null}</div>
    </li>`)}</ol>
  </div>`;
}
