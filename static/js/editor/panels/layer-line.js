import { html } from "htm/preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { gettext } from "../../i18n.js";
import { IconButton } from "../../ui/button.js";
import { Icon } from "../../ui/icon.js";
import { setHidden, setLocked } from "../actions/lock-hide.js";
import { nameLayer } from "../actions/rename-layer.js";
import { isGroup } from "../core/group.js";
import { isComposing } from "../core/keys.js";
import { openContextMenu } from "../state/context-menu.js";
import { selection } from "../state/design.js";
import { activeLayer, expanded, renaming, setExpanded } from "../state/layers.js";
import { isOnControl, rename } from "./layer-choice.js";
import { iconOf, nameOf } from "./object-name.js";

/**
 * One layer: its kind, its name, whether it is locked or hidden. Of a member of a group too; it is chosen with its group.
 * @param {{id: string, layer: import("../core/layers.js").Layer, place: number, count: number, active: boolean, onChoose: (event: MouseEvent) => void}} props
 */
export function LayerLine({ id, layer, place, count, active, onChoose }) {
  const { object, depth, root } = layer;
  const chosen = selection.value.includes(root);
  const hidden = object.visible === false;
  const onMenu = (/** @type {MouseEvent} */ event) => {
    event.preventDefault();
    if (!chosen) onChoose(event);
    openContextMenu({ x: event.clientX, y: event.clientY });
  };
  const onDoubleClick = (/** @type {MouseEvent} */ event) => !isOnControl(event) && rename(layer);
  return html`<div class="layer" id=${id} role="treeitem" aria-level=${depth + 1} aria-posinset=${place} aria-setsize=${count} aria-selected=${String(chosen)}
    aria-expanded=${isGroup(object) ? String(expanded.value.has(object.id)) : undefined} aria-label=${nameOf(object)} data-root=${root} data-active=${active}
    data-member=${chosen && depth > 0 && activeLayer.value === object.id} data-hidden=${hidden} data-depth=${Math.min(depth, 4)}
    onClick=${onChoose} onDblClick=${onDoubleClick} onContextMenu=${onMenu}>
    <${Fold} object=${object} />
    <${Icon} name=${iconOf(object)} />
    ${renaming.value === object.id ? html`<${NameField} object=${object} />` : html`<span class="layer-name" title=${nameOf(object)}>${nameOf(object)}</span>`}
    ${renaming.value !== object.id ? html`<${Switches} object=${object} />` : null}
  </div>`;
}

/** @param {{object: import("../core/document.js").CanvasObject}} props */
function Fold({ object }) {
  if (!isGroup(object)) return html`<span class="layer-fold"></span>`;
  const open = expanded.value.has(object.id);
  const toggle = (/** @type {MouseEvent} */ event) => {
    event.stopPropagation();
    setExpanded(object.id, !open);
  };
  return html`<button type="button" class="layer-fold" tabindex="-1" aria-label=${open ? gettext("Fold") : gettext("Unfold")} onClick=${toggle}>
    <${Icon} name=${open ? "chevron-down" : "chevron-right"} />
  </button>`;
}

/** By keys both are on the shortcuts of the verbs. @param {{object: import("../core/document.js").CanvasObject}} props */
function Switches({ object }) {
  const { id } = object;
  const locked = Boolean(object.locked);
  const hidden = object.visible === false;
  const press = (/** @type {() => void} */ change) => (/** @type {MouseEvent} */ event) => {
    event.stopPropagation();
    change();
  };
  return html`<${IconButton} class="layer-switch" size="small" tabindex="-1" tooltip="left" icon=${locked ? "lock" : "lock-open"} data-on=${locked}
      label=${locked ? gettext("Unlock") : gettext("Lock")} onClick=${press(() => setLocked([id], !locked))} />
    <${IconButton} class="layer-switch" size="small" tabindex="-1" tooltip="left" icon=${hidden ? "eye-off" : "eye"} data-on=${hidden}
      label=${hidden ? gettext("Show") : gettext("Hide")} onClick=${press(() => setHidden([id], !hidden))} />`;
}

/** @param {{object: import("../core/document.js").CanvasObject}} props */
function NameField({ object }) {
  const ref = useRef(/** @type {HTMLInputElement | null} */ (null));
  const kept = useRef(true);
  // At once: the next key is the first letter.
  useLayoutEffect(() => ref.current?.select(), []);
  const leave = (/** @type {HTMLElement} */ field, /** @type {boolean} */ keep) => {
    kept.current = keep;
    const list = /** @type {HTMLElement | null} */ (field.closest("[role=tree]"));
    field.blur();
    list?.focus();
  };
  const onKeyDown = (/** @type {KeyboardEvent} */ event) => {
    event.stopPropagation();
    if (isComposing(event)) return;
    if (event.key === "Enter" || event.key === "Escape") leave(/** @type {HTMLElement} */ (event.currentTarget), event.key === "Enter");
  };
  const onBlur = (/** @type {FocusEvent} */ event) => {
    if (kept.current) nameLayer(object.id, /** @type {HTMLInputElement} */ (event.currentTarget).value);
    else renaming.value = null;
  };
  return html`<input class="input layer-input" ref=${ref} aria-label=${gettext("Layer name")} defaultValue=${nameOf(object)} maxlength="100" spellcheck=${false}
    autocomplete="off" onKeyDown=${onKeyDown} onBlur=${onBlur} onClick=${(/** @type {Event} */ event) => event.stopPropagation()} />`;
}
