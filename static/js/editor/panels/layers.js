import { html } from "htm/preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { gettext } from "../../i18n.js";
import { followDrag } from "../../ui/drag.js";
import { EmptyState } from "../../ui/empty-state.js";
import { deleteSelection } from "../actions/delete-selection.js";
import { group, ungroup } from "../actions/group.js";
import { bringForward, placeBelow, sendBackward } from "../actions/order.js";
import { aboveGap, layersOf, visibleLines } from "../core/layers.js";
import { page, selection } from "../state/design.js";
import { activeLayer, expanded, renaming } from "../state/layers.js";
import { ActionButton } from "./action-button.js";
import { chooseLayer, isOnControl, onLayerKey } from "./layer-choice.js";
import { LayerLine } from "./layer-line.js";

/** Height of a line in pixels, under a mouse and under a finger. The stylesheet has the same. */
const ROW_PX = 32;
const TOUCH_ROW_PX = 44;
const TOUCH = "(max-width: 899px) and (pointer: coarse), (max-width: 599px)";

/** Everything on the page from front to back. Of a long list only what is seen is drawn. */
export function Layers() {
  const layers = layersOf(page.value.objects, expanded.value);
  return html`<div class="layers">
    <div class="panel-head">
      <h2 class="panel-title">${gettext("Layers")}</h2>
      <div class="layers-actions">
        ${[group, ungroup, bringForward, sendBackward, deleteSelection].map(
          (action) => html`<${ActionButton} key=${action.id} action=${action} size="small" tooltip="bottom-end" />`,
        )}
      </div>
    </div>
    ${layers.length ? html`<${LayerList} layers=${layers} />` : html`<${Nothing} />`}
  </div>`;
}

function Nothing() {
  return html`<${EmptyState} icon="layers" title=${gettext("Nothing on the page yet")}
    body=${gettext("What you put on the page is listed here, the front at the top.")} />`;
}

/** @param {{layers: import("../core/layers.js").Layer[]}} props */
function LayerList({ layers }) {
  const ref = useRef(/** @type {HTMLElement | null} */ (null));
  const [seen, setSeen] = useState({ scrolled: 0, height: 0 });
  const [gap, setGap] = useState(/** @type {number | null} */ (null));
  const row = globalThis.matchMedia(TOUCH).matches ? TOUCH_ROW_PX : ROW_PX;
  const { start, end } = visibleLines({ ...seen, row, count: layers.length });
  const active = renaming.value ?? activeLayer.value ?? selection.value.at(-1) ?? null;
  const index = layers.findIndex(({ object }) => object.id === active);
  useSeen(ref, setSeen);
  useLayoutEffect(() => bringIntoSight(ref.current, index, row), [active, layers.length]);
  return html`<div class="layer-list" ref=${ref} role="tree" tabindex="0" aria-label=${gettext("Layers")} aria-multiselectable="true"
    aria-activedescendant=${index >= 0 ? lineId(layers[index]) : undefined} onPointerDown=${(/** @type {PointerEvent} */ event) => dragLayers(event, layers, row, setGap)}
    onKeyDown=${(/** @type {KeyboardEvent} */ event) => onLayerKey(event, layers, index)}>
    <div class="layer-room" role="presentation" style=${{ height: `${layers.length * row}px` }}>
      <div role="presentation" style=${{ transform: `translateY(${start * row}px)` }}>
        ${layers.slice(start, end).map(
          (layer, i) => html`<${LayerLine} key=${layer.object.id} id=${lineId(layer)} layer=${layer} place=${start + i + 1} count=${layers.length}
            active=${layer.object.id === active} onChoose=${(/** @type {MouseEvent} */ event) => chooseLayer(layers, layer, event)} />`,
        )}
      </div>
      ${gap === null ? null : html`<div class="layer-gap" style=${{ transform: `translateY(${gap * row}px)` }}></div>`}
    </div>
  </div>`;
}

/** @param {import("../core/layers.js").Layer} layer */
function lineId({ object }) {
  return `layer-${object.id}`;
}

/**
 * Tells what part of the list is seen.
 * @param {{current: HTMLElement | null}} ref @param {(seen: {scrolled: number, height: number}) => void} tell
 */
function useSeen(ref, tell) {
  useLayoutEffect(() => {
    const list = /** @type {HTMLElement} */ (ref.current);
    const look = () => tell({ scrolled: list.scrollTop, height: list.clientHeight });
    const observer = new ResizeObserver(look);
    observer.observe(list);
    list.addEventListener("scroll", look, { passive: true });
    look();
    return () => observer.disconnect();
  }, []);
}

/** @param {HTMLElement | null} list @param {number} index @param {number} row */
function bringIntoSight(list, index, row) {
  if (!list || index < 0) return;
  const top = index * row;
  if (top < list.scrollTop) list.scrollTop = top;
  else if (top + row > list.scrollTop + list.clientHeight) list.scrollTop = top + row - list.clientHeight;
}

/** Near its edges a list scrolls while something is dragged: how near, and how far in a frame. */
const EDGE_PX = 24;
const SCROLL_PX = 6;

/**
 * Dragging lines to another place.
 * @param {PointerEvent} down @param {import("../core/layers.js").Layer[]} layers @param {number} row @param {(gap: number | null) => void} showGap
 */
function dragLayers(down, layers, row, showGap) {
  const list = /** @type {HTMLElement} */ (down.currentTarget);
  const line = /** @type {HTMLElement | null} */ (/** @type {HTMLElement} */ (down.target).closest(".layer"));
  if (!line || isOnControl(down)) return;
  const gapAt = (/** @type {PointerEvent} */ { clientY }) => {
    const y = clientY - list.getBoundingClientRect().top + list.scrollTop;
    return Math.min(Math.max(Math.round(y / row), 0), layers.length);
  };
  followDrag(down, {
    start: () => takeAlong(layers, line.dataset.root ?? ""),
    move: (event) => {
      scrollAtEdge(list, event.clientY);
      showGap(gapAt(event));
    },
    drop: (event) => {
      const moving = new Set(selection.value);
      placeBelow([...moving], aboveGap(layers, gapAt(event), moving));
    },
    end: () => showGap(null),
    rest: ({ clientX, clientY }) => line.dispatchEvent(new MouseEvent("contextmenu", { bubbles: true, cancelable: true, clientX, clientY })),
  });
}

/** What is dragged is what is selected. @param {import("../core/layers.js").Layer[]} layers @param {string} id */
function takeAlong(layers, id) {
  if (!selection.value.includes(id)) chooseLayer(layers, layers.find(({ root }) => root === id));
}

/** @param {HTMLElement} list @param {number} y in the window */
function scrollAtEdge(list, y) {
  const { top, bottom } = list.getBoundingClientRect();
  if (y < top + EDGE_PX) list.scrollTop -= SCROLL_PX;
  else if (y > bottom - EDGE_PX) list.scrollTop += SCROLL_PX;
}
