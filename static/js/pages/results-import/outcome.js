import { html } from "htm/preact";
import { gettext } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { TextField } from "../../ui/field.js";
import { Icon } from "../../ui/icon.js";
import { Progress } from "../../ui/progress.js";
import { FormError } from "../form.js";
import { Figures, Refused, Warnings } from "./figures.js";
import { attempt, busy, fault, file, isStoring, nameSource, source, stop } from "./store.js";
import { busyWords, daysWords, missingWords, nothingWords } from "./words.js";

/** @typedef {import("../../api/imports.js").Report} Report */

/** What importing would do, and the button that does it. @param {{report: Report}} props */
export function Outcome({ report }) {
  const missing = missingWords(report.missing);
  const nothing = missing.length ? "" : nothingWords(report);
  return html`<section class="card cost-panel">
    <header class="cost-head"><h2>${gettext("What will happen")}</h2></header>
    <${FormError} error=${fault.value} />
    <div role="status" aria-busy=${String(Boolean(busy.value))}>${missing.length ? html`<${Missing} sentences=${missing} />` : html`<${Tried} report=${report} nothing=${nothing} />`}</div>
    ${missing.length ? null : html`<${Warnings} report=${report} /><${Refused} report=${report} /><${Source} />`}
    <${Foot} isReady=${!missing.length && !nothing} />
  </section>`;
}

/** @param {{sentences: string[]}} props */
function Missing({ sentences }) {
  return html`<div class="notice notice-warning import-said"><${Icon} name="circle-alert" /><div>${sentences.map((sentence) => html`<p key=${sentence}>${sentence}</p>`)}</div></div>`;
}

/** @param {{report: Report, nothing: string}} props */
function Tried({ report, nothing }) {
  const replaces = report.days_changed ? html`<p class="cost-words">${gettext("Changed days take the numbers of this file; what the same report said of them before is replaced.")}</p>` : null;
  return html`${nothing ? html`<p class="notice import-said"><${Icon} name="circle-check" /><span>${nothing}</span></p>` : html`<p class="import-lead">${daysWords(report)}</p>${replaces}`}<${Figures} report=${report} />`;
}

/** Two accounts export the same report: without a name one would replace the other. */
function Source() {
  return html`<details class="import-more" open=${Boolean(source.value)}><summary>${gettext("Several accounts with the same report?")}</summary>
    <${TextField} label=${gettext("Name of this account")} hint=${gettext("The same report replaces its own days. If two accounts send the same report into one campaign, give each a name and use it every time.")}
      value=${source.value} disabled=${isStoring.value} maxlength="60" autocomplete="off" onChange=${(/** @type {any} */ event) => nameSource(event.currentTarget.value)} />
  </details>`;
}

/** @param {{isReady: boolean}} props */
function Foot({ isReady }) {
  const now = busy.value;
  return html`<footer class="import-foot">
    ${now ? html`<div class="import-progress"><${Progress} label=${busyWords(now, file.value?.name ?? "")} value=${now.share} /></div>` : null}
    ${now ? html`<${Button} onClick=${stop}>${gettext("Cancel")}<//>` : null}
    ${fault.value && !now ? html`<${Button} icon="refresh-cw" onClick=${() => void attempt(true)}>${gettext("Try again")}<//>` : null}
    <${Button} variant="primary" disabled=${!isReady || Boolean(fault.value) || now?.isTry} busy=${Boolean(now && !now.isTry)} onClick=${() => void attempt(false)}>${gettext("Import")}<//>
  </footer>`;
}
