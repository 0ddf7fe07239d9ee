import { html } from "htm/preact";
import { useEffect, useState } from "preact/hooks";
import { formatNumber, gettext, interpolate, ngettext } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { Icon } from "../../ui/icon.js";
import { Spinner } from "../../ui/progress.js";
import { Skeleton } from "../../ui/skeleton.js";
import { inspectBrand, readAgain } from "../actions/inspect-brand.js";
import { mendAll } from "../actions/mend-brand.js";
import { pageName } from "../actions/page-name.js";
import { design } from "../state/design.js";
import { offBrand, reading, readingFault, textFindings } from "../state/off-brand.js";
import { SlipLine, WordsLine } from "./off-brand-line.js";
import { Section } from "./section.js";

/**
 * @typedef {import("../state/off-brand.js").OffBrand} Slip
 * @typedef {import("../state/off-brand.js").TextFindings} Words
 * @typedef {{key: string, page: string, slip?: Slip, words?: Words}} Line
 */

/** A long list is no help. */
const SHOWN = 40;

/** What on the design is not of the brand, page by page. */
export function OffBrand() {
  useEffect(inspectBrand, []);
  const slips = offBrand.value;
  if (slips === null) return html`<${Section} title=${gettext("Off-brand")}><${Skeleton} lines=${3} /><//>`;
  const count = slips.length + textFindings.value.reduce((sum, { findings }) => sum + findings.length, 0);
  const free = slips.filter(({ locked }) => !locked);
  const end = free.length > 1 ? html`<${Button} size="small" variant="ghost" onClick=${() => mendAll(free)}>${gettext("Mend all")}<//>` : null;
  return html`<${Section} title=${count ? interpolate(gettext("Off-brand: %(count)s"), { count: formatNumber(count) }) : gettext("Off-brand")} end=${end}>
    <p class="visually-hidden" role="status">${reading.value ? "" : told(count)}</p>
    ${count ? html`<${Lines} slips=${slips} />` : html`<${AllWell} />`}
    <${Reading} />
  <//>`;
}

/** @param {number} count */
function told(count) {
  return count ? interpolate(ngettext("%(count)s thing is off-brand.", "%(count)s things are off-brand.", count), { count }) : gettext("Everything is on brand.");
}

function AllWell() {
  if (readingFault.value) return null;
  return html`<p class="brand-well"><${Icon} name="circle-check" /><span>${gettext("Everything is on brand.")}</span></p>`;
}

/** @param {{slips: Slip[]}} props */
function Lines({ slips }) {
  const [most, setMost] = useState(SHOWN);
  const lines = linesOf(slips, textFindings.value);
  const shown = lines.slice(0, most);
  const { pages } = design.peek();
  const groups = pages.map((page) => ({ page, own: shown.filter((line) => line.page === page.id) })).filter(({ own }) => own.length);
  return html`${groups.map(
    ({ page, own }) => html`<div class="off-brand-page" key=${page.id} role="group" aria-label=${pageName(page)}>
      ${pages.length > 1 ? html`<h4 class="off-brand-title">${pageName(page)}</h4>` : null}
      <ul class="off-brand-lines">
        ${own.map((line) => (line.slip ? html`<${SlipLine} key=${line.key} slip=${line.slip} />` : html`<${WordsLine} key=${line.key} words=${line.words} />`))}
      </ul>
    </div>`,
  )}
  ${lines.length > most ? html`<${Button} size="small" block=${true} onClick=${() => setMost(most + SHOWN)}>${interpolate(gettext("Show more (%(count)s)"), { count: formatNumber(lines.length - most) })}<//>` : null}`;
}

/** What an object's words say comes after how it looks. @param {Slip[]} slips @param {Words[]} words @returns {Line[]} in the order of the pages */
function linesOf(slips, words) {
  const order = new Map(design.peek().pages.map(({ id }, i) => [id, i]));
  const looks = slips.map((slip) => ({ key: `${slip.page} ${slip.id} ${slip.kind} ${slip.from}`, page: slip.page, slip }));
  const texts = words.map((each) => ({ key: `${each.page} ${each.object.id} words`, page: each.page, words: each }));
  return [...looks, ...texts].toSorted((a, b) => (order.get(a.page) ?? 0) - (order.get(b.page) ?? 0));
}

function Reading() {
  if (readingFault.value)
    return html`<div class="notice notice-warning off-brand-fault" role="alert"><${Icon} name="circle-alert" />
      <span>${interpolate(gettext("The texts could not be read: %(reason)s"), { reason: readingFault.value.detail })}${" "}
        <button type="button" class="link-button" onClick=${readAgain}>${gettext("Try again")}</button></span>
    </div>`;
  return reading.value ? html`<p class="panel-hint off-brand-reading"><${Spinner} />${gettext("Reading the texts…")}</p>` : null;
}
