import { html } from "htm/preact";
import { useEffect, useRef } from "preact/hooks";
import { signal } from "@preact/signals";
import { gettext } from "../../i18n.js";
import { onThemeChange } from "../../theme.js";
import { guidesOf, placeGuide } from "../core/guides.js";
import { rulerStep } from "../core/ruler.js";
import { edit, page } from "../state/design.js";
import { isOpen } from "../state/project.js";
import { pageSize, stageSize, toPage, view } from "../state/stage.js";
import { rulersOn } from "../state/view-aids.js";

/**
 * @typedef {import("../core/guides.js").Axis} Axis
 * @typedef {{axis: Axis, index: number, at: number | null}} Dragged `at` null over its ruler, where it is let go
 */

const THICKNESS_PX = 20;
const LONG_STEP_PX = 10;
const FONT = "10px system-ui, sans-serif";

const dragged = signal(/** @type {Dragged | null} */ (null));

/** Rulers in page pixels along top and left, and the guides that are dragged out of them. */
export function Rulers() {
  if (!rulersOn.value || !isOpen.value) return null;
  const guides = guidesOf(page.value);
  const lines = /** @type {Axis[]} */ (["x", "y"]).flatMap((axis) => placesWithDragged(guides[axis], axis).map((at, index) => ({ axis, index, at })));
  return html`<div class="rulers">
    ${lines.map((line) => html`<${Guide} key=${`${line.axis}${line.index}`} ...${line} />`)}
    <${Ruler} axis="x" label=${gettext("Ruler along the left: drag to the right for a guide")} />
    <${Ruler} axis="y" label=${gettext("Ruler along the top: drag down for a guide")} />
  </div>`;
}

/** @param {number[]} places @param {Axis} axis @returns {(number | null)[]} */
function placesWithDragged(places, axis) {
  const now = dragged.value;
  if (now?.axis !== axis) return places;
  return /** @type {(number | null)[]} */ (places).toSpliced(now.index, 1, now.at);
}

/** Guides of `axis` come out of it: the upper ruler makes level ones. @param {{axis: Axis, label: string}} props */
function Ruler({ axis, label }) {
  const canvas = useRef(/** @type {HTMLCanvasElement | null} */ (null));
  const { width, height } = stageSize.value;
  const length = axis === "y" ? width : height;
  const draw = () => drawRuler(/** @type {HTMLCanvasElement} */ (canvas.current), axis, length);
  useEffect(draw, [view.value, pageSize.value, length]);
  useEffect(() => onThemeChange(draw), [length]);
  const begin = (/** @type {PointerEvent} */ event) => drag(event, axis, guidesOf(page.value)[axis].length);
  return html`<canvas class=${`ruler ruler-${axis}`} ref=${canvas} role="img" aria-label=${label} onPointerDown=${begin}></canvas>`;
}

/** Over its ruler it is not seen, but must stay: it holds the pointer. @param {{axis: Axis, index: number, at: number | null}} props */
function Guide({ axis, index, at: seen }) {
  const at = seen ?? 0;
  const place = Math.round(at * view.value.zoom + view.value[axis]);
  const style = { transform: axis === "x" ? `translateX(${place}px)` : `translateY(${place}px)` };
  const label = axis === "x" ? gettext("Vertical guide") : gettext("Horizontal guide");
  return html`<div class=${`guide guide-${axis} ${seen === null ? "guide-off" : ""}`} style=${style} role="slider" tabindex="0" aria-label=${label}
    aria-orientation=${axis === "x" ? "horizontal" : "vertical"} aria-valuenow=${at} aria-valuemin="0" aria-valuemax=${axis === "x" ? pageSize.value.width : pageSize.value.height}
    onPointerDown=${(/** @type {PointerEvent} */ event) => drag(event, axis, index)}
    onKeyDown=${(/** @type {KeyboardEvent} */ event) => onKey(event, axis, index, at)}></div>`;
}

/** @param {PointerEvent} event @param {Axis} axis @param {number} index */
function drag(event, axis, index) {
  if (event.button !== 0) return;
  event.preventDefault();
  const element = /** @type {HTMLElement} */ (event.currentTarget);
  const stage = /** @type {HTMLElement} */ (element.closest(".stage"));
  element.setPointerCapture(event.pointerId);
  element.focus();
  const move = (/** @type {PointerEvent} */ { clientX, clientY }) => {
    const { left, top } = stage.getBoundingClientRect();
    const on = { x: clientX - left, y: clientY - top };
    dragged.value = { axis, index, at: on[axis] < THICKNESS_PX ? null : Math.round(toPage(on)[axis]) };
  };
  const end = () => {
    element.removeEventListener("pointermove", move);
    const last = dragged.value;
    dragged.value = null;
    if (last) put(axis, index, last.at);
  };
  element.addEventListener("pointermove", move);
  element.addEventListener("pointerup", move, { once: true });
  element.addEventListener("lostpointercapture", end, { once: true });
}

/** @param {Axis} axis @param {number} index @param {number | null} at */
function put(axis, index, at) {
  const places = guidesOf(page.value)[axis];
  if ((at === null && index >= places.length) || places[index] === at) return;
  edit((document) => placeGuide(document, page.value.id, axis, index, at));
}

/** Its keys are not the selection's. @param {KeyboardEvent} event @param {Axis} axis @param {number} index @param {number} at */
function onKey(event, axis, index, at) {
  const steps = /** @type {Record<string, number>} */ (axis === "x" ? { ArrowLeft: -1, ArrowRight: 1 } : { ArrowUp: -1, ArrowDown: 1 });
  const step = steps[event.key];
  if (step) put(axis, index, at + step * (event.shiftKey ? LONG_STEP_PX : 1));
  else if (["Delete", "Backspace"].includes(event.key)) put(axis, index, null);
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** @param {HTMLCanvasElement} canvas @param {Axis} axis of the guides, so the other one is measured @param {number} length in screen pixels */
function drawRuler(canvas, axis, length) {
  const context = canvas.getContext("2d");
  if (!context) return;
  const level = axis === "y";
  const [width, height] = level ? [length, THICKNESS_PX] : [THICKNESS_PX, length];
  canvas.width = Math.round(width * devicePixelRatio);
  canvas.height = Math.round(height * devicePixelRatio);
  context.scale(devicePixelRatio, devicePixelRatio);
  context.fillStyle = context.strokeStyle = getComputedStyle(canvas).color;
  context.font = FONT;
  const { zoom } = view.value;
  const start = level ? view.value.x : view.value.y;
  const { step, ticks } = rulerStep(zoom);
  for (let n = Math.floor(-start / zoom / step); n * step * zoom + start < length; n += 1) {
    drawStep(context, level, n * step, n * step * zoom + start, (step * zoom) / ticks, ticks);
  }
}

/** @param {CanvasRenderingContext2D} context @param {boolean} level @param {number} value @param {number} at @param {number} apart @param {number} ticks */
function drawStep(context, level, value, at, apart, ticks) {
  for (let tick = 0; tick < ticks; tick += 1) {
    const place = Math.round(at + tick * apart);
    const size = tick === 0 ? THICKNESS_PX : THICKNESS_PX / 4;
    if (level) context.fillRect(place, THICKNESS_PX - size, 1, size);
    else context.fillRect(THICKNESS_PX - size, place, size, 1);
  }
  context.save();
  context.translate(level ? Math.round(at) + 3 : 9, level ? 9 : Math.round(at) + 3);
  if (!level) context.rotate(-Math.PI / 2);
  context.textAlign = level ? "left" : "right";
  context.fillText(String(value), 0, 0);
  context.restore();
}
