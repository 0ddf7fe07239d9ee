import { html } from "htm/preact";
import { render } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "./icon.js";
import { useUniqueId } from "./unique-id.js";

/**
 * One line of a menu.
 * @typedef {object} MenuItem
 * @property {string} label
 * @property {string} [icon]
 * @property {string} [shortcut]
 * @property {boolean} [danger]
 * @property {boolean} [disabled]
 * @property {boolean} [checked] makes it a choice (menuitemradio)
 * @property {() => void} perform
 */

/** @typedef {MenuItem | "separator"} MenuEntry */

/**
 * A button that opens a menu below itself. `trigger` draws the button with the attributes it is given.
 * @param {{label: string, items: MenuEntry[], align?: "start" | "end", trigger: (attributes: Record<string, unknown>) => any}} props
 */
export function Menu({ label, items, align = "start", trigger }) {
  const [open, setOpen] = useState(false);
  const id = useUniqueId();
  const button = useRef(/** @type {HTMLElement | null} */ (null));
  const toggle = (/** @type {MouseEvent} */ event) => {
    button.current = /** @type {HTMLElement} */ (event.currentTarget);
    setOpen(!open);
  };
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return html`${trigger({ "aria-haspopup": "menu", "aria-expanded": open ? "true" : "false", "aria-controls": open ? id : undefined, onClick: toggle })}
    ${open ? html`<${MenuList} id=${id} label=${label} items=${items} at=${() => besideOf(button.current, align)} anchor=${button} onClose=${close} />` : null}`;
}

/**
 * Opens a menu at a point, for the right mouse button.
 * @param {{x: number, y: number, label: string, items: MenuEntry[]}} options window coordinates in px
 */
export function openContextMenu({ x, y, label, items }) {
  const before = /** @type {HTMLElement | null} */ (document.activeElement);
  const host = document.body.appendChild(document.createElement("div"));
  const close = () => {
    render(null, host);
    host.remove();
    before?.focus?.();
  };
  render(html`<${MenuList} label=${label} items=${items} at=${() => ({ x, y, flip: 0, align: "start" })} onClose=${close} />`, host);
}

/** @typedef {{x: number, y: number, flip: number, align: "start" | "end"}} Place `flip`: height to jump over when it opens upwards */

/** @param {HTMLElement | null} element @param {"start" | "end"} align @returns {Place} */
function besideOf(element, align) {
  const box = element?.getBoundingClientRect() ?? new DOMRect();
  return { x: align === "end" ? box.right : box.left, y: box.bottom + 4, flip: box.height + 8, align };
}

/** Keeps the menu inside the window. @param {HTMLElement} menu @param {Place} place */
function position(menu, place) {
  const { offsetWidth: width, offsetHeight: height } = menu;
  const left = place.align === "end" ? place.x - width : place.x;
  const below = place.y + height <= innerHeight - 8;
  menu.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
  menu.style.top = `${Math.max(8, below ? place.y : place.y - place.flip - height)}px`;
}

/**
 * @param {{id?: string, label: string, items: MenuEntry[], at: () => Place, anchor?: {current: HTMLElement | null}, onClose: () => void}} props
 *   a press on `anchor` is the button's own affair
 */
function MenuList({ id, label, items, at, anchor, onClose }) {
  const ref = useRef(/** @type {HTMLDivElement | null} */ (null));
  useLayoutEffect(() => {
    const menu = /** @type {HTMLDivElement} */ (ref.current);
    menu.showPopover();
    position(menu, at());
    enabledItems(menu)[0]?.focus();
    const leave = (/** @type {Event} */ event) => {
      const target = /** @type {Node} */ (event.target);
      if (!menu.contains(target) && !anchor?.current?.contains(target)) onClose();
    };
    const withdraw = () => onClose();
    document.addEventListener("pointerdown", leave, true);
    addEventListener("resize", withdraw);
    return () => {
      document.removeEventListener("pointerdown", leave, true);
      removeEventListener("resize", withdraw);
    };
  }, []);
  return html`<div class="menu" id=${id} ref=${ref} popover="manual" role="menu" aria-label=${label} onKeyDown=${(/** @type {KeyboardEvent} */ event) => move(event, onClose)}>
    ${items.map((item, index) => (item === "separator" ? html`<div class="menu-separator" role="separator" key=${index}></div>` : html`<${MenuLine} key=${index} item=${item} onClose=${onClose} />`))}
  </div>`;
}

/** @param {{item: MenuItem, onClose: () => void}} props */
function MenuLine({ item, onClose }) {
  const choice = item.checked !== undefined;
  const icon = choice ? (item.checked ? "check" : "") : item.icon;
  const perform = () => {
    onClose();
    item.perform();
  };
  return html`<button type="button" class=${`menu-item ${item.danger ? "menu-item-danger" : ""}`} role=${choice ? "menuitemradio" : "menuitem"}
    aria-checked=${choice ? String(item.checked) : undefined} disabled=${item.disabled} onClick=${perform}>
    ${icon ? html`<${Icon} name=${icon} />` : html`<span class="menu-gap"></span>`}<span class="menu-label">${item.label}</span>
    ${item.shortcut ? html`<kbd class="menu-shortcut">${item.shortcut}</kbd>` : null}
  </button>`;
}

/** @param {HTMLElement} menu @returns {HTMLElement[]} */
const enabledItems = (menu) => [...menu.querySelectorAll(".menu-item:not(:disabled)")].map((item) => /** @type {HTMLElement} */ (item));

/** Arrow keys, Home and End move; Esc and Tab leave. @param {KeyboardEvent} event @param {() => void} onClose */
function move(event, onClose) {
  const lines = enabledItems(/** @type {HTMLElement} */ (event.currentTarget));
  const now = lines.indexOf(/** @type {HTMLElement} */ (document.activeElement));
  /** @type {Record<string, number>} */
  const targets = { ArrowDown: now + 1, ArrowUp: now < 0 ? -1 : now - 1, Home: 0, End: -1 };
  if (event.key === "Escape" || event.key === "Tab") onClose();
  else if (event.key in targets) lines.at(targets[event.key] % lines.length)?.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
