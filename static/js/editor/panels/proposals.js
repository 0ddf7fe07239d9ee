import { html } from "htm/preact";
import { formatNumber, gettext, interpolate, ngettext } from "../../i18n.js";
import { Button, IconButton } from "../../ui/button.js";
import { Icon } from "../../ui/icon.js";
import { copyWords } from "../../ui/copy-words.js";
import { placeText } from "../actions/place-text.js";
import { canReplace, replaceWords, rewriteProposal } from "../actions/rewrite.js";
import { CopyWords } from "./copy-words.js";
import { PlaceButtons } from "./place-buttons.js";

/** @typedef {import("../state/generation.js").Run} Run */

/** The copy of a run to choose from. @param {{run: Run}} props */
export function Proposals({ run }) {
  const { results, result, findings = [] } = run.answer;
  return html`<ul class="proposals">
    ${(results ?? [result]).map((/** @type {string} */ text, /** @type {number} */ i) => html`<${Proposal} key=${i} run=${run} text=${text} findings=${findings[i] ?? []} />`)}
  </ul>`;
}

/** @param {{run: Run, text: string, findings: import("../state/off-brand.js").Finding[]}} props */
function Proposal({ run, text, findings }) {
  return html`<li class="proposal">
    <${CopyWords} text=${text} findings=${findings} />
    ${findings.length ? html`<${Amiss} count=${findings.length} onRewrite=${() => rewriteProposal(run, text)} />` : null}
    <div class="proposal-actions">
      <${ReplaceButton} run=${run} text=${text} />
      <${PlaceButtons} page=${run.page} place=${(/** @type {string} */ on) => placeText(text, on)} />
      <${IconButton} icon="copy" size="small" tooltip="top" label=${gettext("Copy to clipboard")} onClick=${() => copyWords(text)} />
    </div>
  </li>`;
}

/** @param {{count: number, onRewrite: () => void}} props */
function Amiss({ count, onRewrite }) {
  return html`<p class="proposal-amiss"><${Icon} name="circle-alert" />
    <span>${interpolate(ngettext("%(count)s thing is off-brand.", "%(count)s things are off-brand.", count), { count: formatNumber(count) })}</span>
    <${Button} size="small" variant="ghost" onClick=${onRewrite}>${gettext("Rewrite")}<//>
  </p>`;
}

/** Where the words were asked for in the place of others on the page. @param {{run: Run, text: string}} props */
function ReplaceButton({ run, text }) {
  const { rewrite } = /** @type {import("../state/generation.js").CopyWish} */ (run.wish);
  if (!rewrite || !canReplace(rewrite.object)) return null;
  return html`<${Button} size="small" icon="replace" onClick=${() => replaceWords(rewrite.object, text)}>${gettext("Replace the text")}<//>`;
}
