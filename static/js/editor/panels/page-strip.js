import { html } from "htm/preact";
import { useEffect, useRef } from "preact/hooks";
import { formatNumber, gettext, interpolate } from "../../i18n.js";
import { Button, IconButton } from "../../ui/button.js";
import { followDrag } from "../../ui/drag.js";
import { openContextMenu } from "../../ui/menu.js";
import { pageName } from "../actions/page-name.js";
import { addPageAction, deletePage, duplicatePage, movePageBack, movePageOn, nextPage, previousPage, putPage, renamePageAction, turnTo } from "../actions/pages.js";
import { design, page } from "../state/design.js";
import { pagesOpen, renamedPage } from "../state/layout.js";
import { isOpen } from "../state/project.js";
import { ActionButton } from "./action-button.js";
import { PageNameField } from "./page-name-field.js";
import { PageThumb } from "./page-thumb.js";
import { shortcutText } from "./shortcut-text.js";

/** @typedef {import("../core/document.js").Page} Page */

/** Near its ends the strip scrolls while a page is dragged: how near, and how far in a frame. */
const EDGE_PX = 24;
const SCROLL_PX = 6;

/** The pages of the design under the canvas; with one page only the way to a second. */
export function PageStrip() {
  if (!isOpen.value) return null;
  if (design.value.pages.length === 1) return html`<${LonePage} />`;
  return html`<nav class="page-strip" aria-label=${gettext("Pages")} data-open=${pagesOpen.value}>
    <${Head} />
    ${pagesOpen.value ? html`<${Pages} />` : null}
  </nav>`;
}

function LonePage() {
  return html`<${Button} class="lone-page" size="small" icon="file-plus" onClick=${() => addPageAction.perform()}>${addPageAction.label()}<//>`;
}

/** Where one is, and what can be done with the pages. */
function Head() {
  const { pages } = design.value;
  const values = { number: formatNumber(pages.indexOf(page.value) + 1), count: formatNumber(pages.length) };
  const fold = pagesOpen.value ? gettext("Hide the pages") : gettext("Show the pages");
  return html`<div class="page-strip-head">
    <${ActionButton} action=${previousPage} size="small" tooltip="top" />
    <span class="page-count tabular">${interpolate(gettext("Page %(number)s of %(count)s"), values)}</span>
    <${ActionButton} action=${nextPage} size="small" tooltip="top" />
    <span class="page-strip-gap"></span>
    <${ActionButton} action=${addPageAction} size="small" tooltip="top" />
    <${ActionButton} action=${duplicatePage} size="small" tooltip="top" />
    <${ActionButton} action=${deletePage} size="small" tooltip="top" />
    <${IconButton} icon=${pagesOpen.value ? "chevron-down" : "chevron-up"} size="small" tooltip="top" label=${fold}
      onClick=${() => (pagesOpen.value = !pagesOpen.value)} />
  </div>`;
}

function Pages() {
  const list = useRef(/** @type {HTMLElement | null} */ (null));
  const shown = page.value.id;
  useEffect(() => {
    list.current?.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [shown]);
  return html`<ol class="pages" ref=${list} onKeyDown=${onKeyDown}>
    ${design.value.pages.map((each, i) => html`<${PageItem} key=${each.id} page=${each} place=${i} shown=${each.id === shown} />`)}
  </ol>`;
}

/** Arrows walk from page to page, with Alt they take the page along. @param {KeyboardEvent} event */
function onKeyDown(event) {
  const target = /** @type {HTMLElement} */ (event.target);
  if (target.tagName !== "BUTTON") return;
  /** @type {Record<string, import("../actions/action.js").Action>} */
  const verbs = event.altKey
    ? { ArrowLeft: movePageBack, ArrowRight: movePageOn }
    : { ArrowLeft: previousPage, ArrowRight: nextPage, Delete: deletePage, Backspace: deletePage, F2: renamePageAction };
  const verb = verbs[event.key];
  if (!verb) return;
  event.preventDefault();
  event.stopPropagation();
  if (!verb.isEnabled()) return;
  const list = /** @type {HTMLElement} */ (event.currentTarget);
  void verb.perform();
  requestAnimationFrame(() => focusShown(list));
}

/** @param {HTMLElement} list */
function focusShown(list) {
  /** @type {HTMLElement | null} */ (list.querySelector("input") ?? list.querySelector("[aria-current]"))?.focus();
}

/** @param {{page: Page, place: number, shown: boolean}} props `place` counts from 0 */
function PageItem({ page: own, place, shown }) {
  const name = pageName(own);
  const label = own.name ? interpolate(gettext("Page %(number)s: %(name)s"), { number: place + 1, name }) : name;
  const renamed = renamedPage.value === own.id;
  return html`<li class="page-item" onPointerDown=${(/** @type {PointerEvent} */ event) => dragPage(event, own.id)}>
    <button type="button" class="page-button" aria-label=${label} aria-current=${shown ? "page" : undefined} tabindex=${shown ? 0 : -1}
      onClick=${() => turnTo(own.id)} onDblClick=${() => renamePageAction.perform()}
      onContextMenu=${(/** @type {MouseEvent} */ event) => openMenu(event, own.id)}><${PageThumb} page=${own} shown=${shown} /></button>
    ${renamed ? html`<${PageNameField} page=${own} />` : html`<span class="page-label" title=${own.name} aria-hidden="true"><span class="tabular">${place + 1}</span> ${own.name ?? ""}</span>`}
  </li>`;
}

/** @param {MouseEvent} event @param {string} id */
function openMenu(event, id) {
  event.preventDefault();
  turnTo(id);
  const verbs = [renamePageAction, duplicatePage, movePageBack, movePageOn, deletePage];
  const items = verbs.map((verb) => ({
    label: verb.label(),
    icon: verb.icon,
    shortcut: shortcutText(verb),
    disabled: !verb.isEnabled(),
    danger: verb === deletePage,
    perform: () => verb.perform(),
  }));
  openContextMenu({ x: event.clientX, y: event.clientY, label: gettext("Page"), items });
}

/** Dragging a page to the place of another. @param {PointerEvent} down @param {string} id */
function dragPage(down, id) {
  const item = /** @type {HTMLElement} */ (down.currentTarget);
  if (/** @type {HTMLElement} */ (down.target).closest("input")) return;
  const items = [.../** @type {HTMLElement} */ (item.parentElement).children];
  const mark = (/** @type {number} */ place) => items.forEach((each, i) => each.classList.toggle("page-item-target", i === place && each !== item));
  followDrag(down, {
    move: ({ clientX }) => {
      scrollAtEdge(/** @type {HTMLElement} */ (item.parentElement), clientX);
      mark(placeAt(items, clientX));
    },
    drop: ({ clientX }) => putPage(id, placeAt(items, clientX)),
    end: () => mark(-1),
    rest: ({ clientX, clientY }) => down.target?.dispatchEvent(new MouseEvent("contextmenu", { bubbles: true, cancelable: true, clientX, clientY })),
  });
}

/** The place of the page that is nearest. @param {Element[]} items @param {number} x in the window */
function placeAt(items, x) {
  const distances = items.map((item) => {
    const { left, width } = item.getBoundingClientRect();
    return Math.abs(left + width / 2 - x);
  });
  return distances.indexOf(Math.min(...distances));
}

/** @param {HTMLElement} list @param {number} x in the window */
function scrollAtEdge(list, x) {
  const { left, right } = list.getBoundingClientRect();
  if (x < left + EDGE_PX) list.scrollLeft -= SCROLL_PX;
  else if (x > right - EDGE_PX) list.scrollLeft += SCROLL_PX;
}
