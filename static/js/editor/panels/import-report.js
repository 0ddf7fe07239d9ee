import { html } from "htm/preact";
import { formatNumber, formatSize, gettext, interpolate, ngettext } from "../../i18n.js";
import { Icon } from "../../ui/icon.js";

/** @typedef {import("../core/import/read-design.js").ReadDesign} ReadDesign */

/** Above this the editor is slower than it should be. */
const MANY_OBJECTS = 2_000;
const ADDRESSES_SHOWN = 20;
const ADDRESS_LENGTH = 120;

/** What a file holds, and what of it cannot be shown as it is. @param {{read: ReadDesign}} props */
export function ImportReport({ read }) {
  const { document, size, report } = read;
  const pages = document.pages.length;
  const facts = [
    interpolate(ngettext("%(count)s page", "%(count)s pages", pages), { count: formatNumber(pages) }),
    interpolate(ngettext("%(count)s object", "%(count)s objects", report.objects), { count: formatNumber(report.objects) }),
    size ? formatSize(size.width, size.height) : "",
  ];
  return html`<p class="dialog-words tabular">${facts.filter(Boolean).join(" · ")}</p>
    <ul class="import-list">${[...linesOf(report)].map(({ icon, words, list }) => html`<li class="notice" key=${words}><${Icon} name=${icon} /><div><span>${words}</span>${list.length ? html`<${Addresses} list=${list} />` : null}</div></li>`)}</ul>`;
}

/** @param {ReadDesign["report"]} report @returns {Generator<{icon: string, words: string, list: string[]}>} */
function* linesOf({ objects, unreadable, unknown, embedded, foreign }) {
  if (unreadable) {
    const words = ngettext("Something of %(count)s object cannot be read. It is kept with the object, which is shown without it.", "Something of %(count)s objects cannot be read. It is kept with the objects, which are shown without it.", unreadable);
    yield { icon: "circle-alert", words: interpolate(words, { count: formatNumber(unreadable) }), list: [] };
  }
  const kinds = Object.entries(unknown);
  const count = kinds.reduce((sum, [, each]) => sum + each, 0);
  if (count) {
    const words = ngettext("%(count)s object of a kind that this editor does not know is kept and stands as a placeholder.", "%(count)s objects of kinds that this editor does not know are kept and stand as placeholders.", count);
    yield { icon: "circle-alert", words: interpolate(words, { count: formatNumber(count) }), list: kinds.map(([kind, each]) => `${kind} × ${each}`) };
  }
  if (embedded.length) {
    const words = ngettext("%(count)s picture inside the file is uploaded.", "%(count)s pictures inside the file are uploaded.", embedded.length);
    yield { icon: "image-up", words: interpolate(words, { count: embedded.length }), list: [] };
  }
  if (foreign.length) {
    const words = ngettext("%(count)s picture lies elsewhere and cannot be shown. Its place and its address are kept.", "%(count)s pictures lie elsewhere and cannot be shown. Their places and addresses are kept.", foreign.length);
    yield { icon: "circle-alert", words: interpolate(words, { count: foreign.length }), list: foreign };
  }
  if (objects > MANY_OBJECTS) yield { icon: "circle-alert", words: gettext("So many objects make the editor slow."), list: [] };
}

/** @param {{list: string[]}} props */
function Addresses({ list }) {
  const short = (/** @type {string} */ text) => (text.length > ADDRESS_LENGTH ? `${text.slice(0, ADDRESS_LENGTH)}…` : text);
  return html`<details><summary>${gettext("Show which")}</summary>
    <ul class="import-addresses">${list.slice(0, ADDRESSES_SHOWN).map((each) => html`<li key=${each}>${short(each)}</li>`)}${list.length > ADDRESSES_SHOWN ? html`<li>…</li>` : null}</ul>
  </details>`;
}
