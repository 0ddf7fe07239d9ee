import { html } from "htm/preact";
import { useEffect, useRef } from "preact/hooks";
import { isOpen } from "../state/project.js";
import { pageSize } from "../state/stage.js";
import { surface } from "../state/surface.js";

/** @typedef {import("../core/document.js").Page} Page */

const HEIGHT_PX = 56;
const LEAST_WIDTH_PX = 32;
const MOST_WIDTH_PX = 120;
/** A page that is being worked on is drawn anew after this long without a change. */
const PAUSE_MS = 700;

/** One picture at a time, so that many pages do not hold up the canvas. */
let drawing = Promise.resolve();

/** A small picture of a page: drawn when it comes into sight, and anew a while after the page changed. @param {{page: Page, shown: boolean}} props */
export function PageThumb({ page, shown }) {
  const canvas = useRef(/** @type {HTMLCanvasElement | null} */ (null));
  const drawn = useRef(/** @type {Page | null} */ (null));
  const { width, height } = thumbSize(pageSize.value);
  useEffect(() => {
    if (drawn.current === page || !isOpen.value) return undefined;
    const element = /** @type {HTMLCanvasElement} */ (canvas.current);
    const draw = () => {
      drawing = drawing.then(() => drawInto(element, page)).then(() => void (drawn.current = page));
    };
    return whenSeen(element, drawn.current && shown ? PAUSE_MS : 0, draw);
  }, [page, shown]);
  return html`<canvas class="page-thumb" ref=${canvas} style=${{ width: `${width}px`, height: `${height}px` }} aria-hidden="true"></canvas>`;
}

/** @param {{width: number, height: number}} page @returns {{width: number, height: number}} in CSS pixels */
function thumbSize({ width, height }) {
  const scale = Math.min(HEIGHT_PX / height, MOST_WIDTH_PX / width);
  return { width: Math.max(Math.round(width * scale), LEAST_WIDTH_PX), height: Math.round(height * scale) };
}

/** @param {HTMLCanvasElement} element @param {number} pauseMs @param {() => void} draw @returns {() => void} calls it off */
function whenSeen(element, pauseMs, draw) {
  let timer = 0;
  const observer = new IntersectionObserver(([entry]) => {
    if (!entry.isIntersecting) return;
    observer.disconnect();
    timer = setTimeout(draw, pauseMs);
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
    clearTimeout(timer);
  };
}

/** A picture that fails leaves the earlier one. @param {HTMLCanvasElement} element @param {Page} page */
async function drawInto(element, page) {
  const { width } = pageSize.value;
  const scale = (thumbSize(pageSize.value).width * devicePixelRatio) / width;
  try {
    const picture = await surface().sketch(page, scale);
    element.width = picture.width;
    element.height = picture.height;
    element.getContext("2d")?.drawImage(picture, 0, 0);
  } catch (error) {
    console.warn("A page could not be drawn small.", error);
  }
}
