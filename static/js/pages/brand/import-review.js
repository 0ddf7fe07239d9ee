import { html } from "htm/preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { formatNumber, gettext, interpolate, ngettext } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { EmptyState } from "../../ui/empty-state.js";
import { SelectField } from "../../ui/field.js";
import { Icon } from "../../ui/icon.js";
import { categories } from "./words.js";

/**
 * @typedef {import("../../api/brands.js").Proposal} Proposal
 * @typedef {import("../../api/brands.js").Skipped} Skipped
 * @typedef {Proposal & {isTaken: boolean}} Row
 */

/** What the brand says already is not taken unless somebody wants it. @param {Proposal[]} proposals @returns {Row[]} */
export function asRows(proposals) {
  return proposals.map((proposal) => ({ ...proposal, isTaken: proposal.duplicate_of === null }));
}

/** What keeps the chosen ones from being added; empty when nothing does. @param {Row[]} chosen */
export function faultOf(chosen) {
  return chosen.some(({ text }) => !text.trim()) ? gettext("A ticked guideline is empty. Write it, or take the tick away.") : "";
}

/** @param {{rows: Row[], skipped: Skipped[], notice: string, onChange: (rows: Row[]) => void, onAgain: () => void}} props */
export function ImportReview({ rows, skipped, notice, onChange, onAgain }) {
  const again = html`<${Button} icon="file-up" onClick=${onAgain}>${gettext("Choose another file")}<//>`;
  if (!rows.length) return html`<${EmptyState} icon="file" title=${gettext("No guidelines were found in it")} body=${gettext("Each bullet or paragraph becomes a guideline. Try a document with sentences about how the brand speaks.")}>${again}<//><${LeftOut} skipped=${skipped} />`;
  const taken = rows.filter(({ isTaken }) => isTaken).length;
  const put = (/** @type {number} */ at, /** @type {Partial<Row>} */ change) => onChange(rows.map((row, i) => (i === at ? { ...row, ...change } : row)));
  const all = taken === rows.length;
  return html`${notice ? html`<p class="notice notice-warning"><${Icon} name="circle-alert" /><span>${notice}</span></p>` : null}
    <p class="review-intro">${interpolate(ngettext("%(count)s guideline was found. Tick what is right, mend what is not.", "%(count)s guidelines were found. Tick what is right, mend what is not.", rows.length), { count: formatNumber(rows.length) })}</p>
    <table class="review">
      <caption class="visually-hidden">${gettext("Guidelines found in the document")}</caption>
      <thead><tr>
        <th scope="col"><label class="review-tick"><input type="checkbox" checked=${all} indeterminate=${taken > 0 && !all} onChange=${() => onChange(rows.map((row) => ({ ...row, isTaken: !all })))} /><span class="visually-hidden">${gettext("All of them")}</span></label></th>
        <th scope="col">${gettext("Guideline")}</th><th scope="col">${gettext("Category")}</th><th scope="col">${gettext("Where it stands")}</th>
      </tr></thead>
      <tbody>${rows.map((row, at) => html`<${Line} key=${at} row=${row} number=${at + 1} onChange=${(/** @type {Partial<Row>} */ change) => put(at, change)} />`)}</tbody>
    </table>
    <${LeftOut} skipped=${skipped} />`;
}

/** @param {{row: Row, number: number, onChange: (change: Partial<Row>) => void}} props */
function Line({ row, number, onChange }) {
  const { category, text, where, duplicate_of: duplicate, isTaken } = row;
  const options = categories().map((each) => ({ value: each.category, label: each.name }));
  const name = (/** @type {string} */ words) => interpolate(words, { number: formatNumber(number) });
  return html`<tr class=${isTaken ? "" : "review-off"}>
    <td class="review-first"><label class="review-tick"><input type="checkbox" checked=${isTaken} onChange=${() => onChange({ isTaken: !isTaken })} /><span class="visually-hidden">${name(gettext("Take guideline %(number)s"))}</span></label></td>
    <td class="review-words"><${Words} label=${name(gettext("Guideline %(number)s"))} value=${text} onInput=${(/** @type {string} */ typed) => onChange({ text: typed })} />
      ${duplicate === null ? null : html`<span class="badge badge-warning">${gettext("The brand says this already")}</span>`}</td>
    <td class="review-category"><${SelectField} label=${name(gettext("Category of guideline %(number)s"))} hideLabel=${true} value=${category} options=${options} onChange=${(/** @type {Row["category"]} */ chosen) => onChange({ category: chosen })} /></td>
    <td class="review-where">${where}</td>
  </tr>`;
}

/** A field as tall as its words. @param {{label: string, value: string, onInput: (value: string) => void}} props */
function Words({ label, value, onInput }) {
  const field = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  useLayoutEffect(() => {
    const element = /** @type {HTMLTextAreaElement} */ (field.current);
    element.style.height = "0";
    element.style.height = `${element.scrollHeight + 2}px`;
  }, [value]);
  return html`<textarea class="input textarea review-text" ref=${field} aria-label=${label} rows="1" value=${value} onInput=${(/** @type {any} */ event) => onInput(event.currentTarget.value)}></textarea>`;
}

/** @param {{skipped: Skipped[]}} props */
function LeftOut({ skipped }) {
  if (!skipped.length) return null;
  return html`<details class="fold"><summary><${Icon} name="chevron-right" />${interpolate(gettext("Left out (%(count)s)"), { count: formatNumber(skipped.length) })}</summary>
    <ul class="found">${skipped.map(({ detail, text, where }, i) => html`<li class="found-line" key=${i}><p class="found-text">${text}</p><p class="found-why">${[detail, where].filter(Boolean).join(" · ")}</p></li>`)}</ul>
  </details>`;
}
