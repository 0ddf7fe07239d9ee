import { html } from "htm/preact";
import { useEffect, useRef } from "preact/hooks";
import { gettext } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { Icon } from "../../ui/icon.js";
import { Figures, Refused, Warnings } from "./figures.js";
import { choice, forget } from "./store.js";
import { daysWords, nothingWords, resultsPath } from "./words.js";

/** What was imported, and the way to it. @param {{report: import("../../api/imports.js").Report}} props */
export function Stored({ report }) {
  const title = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => title.current?.focus(), []);
  return html`<section class="card cost-panel">
    <h2 class="import-done" ref=${title} tabindex="-1"><${Icon} name="circle-check" size=${20} />${gettext("Your results are in")}</h2>
    <p class="import-lead" role="status">${nothingWords(report) || daysWords(report)}</p>
    <${Figures} report=${report} /><${Warnings} report=${report} /><${Refused} report=${report} />
    <footer class="import-foot">
      <${Button} icon="file-up" onClick=${forget}>${gettext("Import another file")}<//>
      <a class="button button-primary button-normal" href=${resultsPath(choice.value.campaign, report)}><span>${gettext("See the results")}</span></a>
    </footer>
  </section>`;
}
