/** Puts the canvas on the stage and ties it to the state. */
import { effect } from "@preact/signals";

import { meanLuminance } from "../core/luminance.js";
import { page, selection } from "../state/design.js";
import { pageSize, panning, resizeStage, stageSize, tool, view as stageView } from "../state/stage.js";
import { listenToContextMenu } from "./context-menu.js";
import { createObject } from "./factory.js";
import { drawCropping } from "./crop-overlay.js";
import { listenToGestures } from "./gestures.js";
import { applyLooks } from "./looks.js";
import { drawOtherPage } from "./other-page.js";
import { PageCanvas } from "./page-canvas.js";
import { Picture, naturalSize } from "./picture.js";
import { mountOverlay } from "./overlay.js";
import { listenToPointer, useTool } from "./pointer.js";
import { listenToSnapping } from "./snap.js";
import { listenToTouch } from "./touch.js";
import { drawPageInSlices } from "./slow-picture.js";
import { CanvasView } from "./view.js";

/**
 * @typedef {import("../core/document.js").CanvasObject} CanvasObject
 * @typedef {import("../state/surface.js").Surface} Surface
 */

/** Chromium draws no larger canvas. */
const LARGEST_SIDE_PX = 16_384;
/** Enough of the page to tell light from dark. */
const SAMPLE_SIDE_PX = 64;

/**
 * @param {HTMLElement} stage
 * @param {Record<string, import("../state/stage.js").Tool>} tools
 * @returns {Surface}
 */
export function mountCanvas(stage, tools) {
  const element = document.createElement("canvas");
  stage.append(element);
  const canvas = new PageCanvas(element, {
    preserveObjectStacking: true,
    renderOnAddRemove: false,
    fireMiddleClick: true,
    stopContextMenu: false,
  });
  applyLooks(canvas, stage);
  const view = new CanvasView(canvas);
  followStage(canvas, stage);
  followState(canvas, view, tools);
  listenToSnapping(canvas);
  listenToGestures(view);
  drawCropping(view);
  mountOverlay(stage);
  listenToTouch(canvas, stage, () => tools[tool.value].leave());
  listenToPointer(canvas, tools);
  document.fonts.addEventListener("loadingdone", () => view.lettersCame());
  listenToContextMenu(canvas);
  return surfaceOf(view);
}

/** @param {PageCanvas} canvas @param {HTMLElement} stage */
function followStage(canvas, stage) {
  new ResizeObserver(() => resizeStage({ width: stage.clientWidth, height: stage.clientHeight })).observe(stage);
  effect(() => {
    const { width, height } = stageSize.value;
    if (width && height) canvas.setDimensions({ width, height });
    canvas.requestRenderAll();
  });
}

/** @param {PageCanvas} canvas @param {CanvasView} view @param {Record<string, import("../state/stage.js").Tool>} tools */
function followState(canvas, view, tools) {
  effect(() => {
    canvas.pageWidth = pageSize.value.width;
    canvas.pageHeight = pageSize.value.height;
    canvas.requestRenderAll();
  });
  effect(() => view.sync(page.value));
  effect(() => view.showSelection(selection.value));
  effect(() => {
    const { zoom, x, y } = stageView.value;
    canvas.setViewportTransform([zoom, 0, 0, zoom, x, y]);
    view.chooseCaching(zoom);
    canvas.requestRenderAll();
  });
  effect(() => useTool(canvas, tools[panning.value ? "hand" : tool.value]));
}

/** @param {CanvasView} view @returns {Surface} */
function surfaceOf(view) {
  return {
    measure,
    sketch: (shown, scale) => sketch(view, shown, scale),
    sketchOf: drawOtherPage,
    print: async (shown) => (await import("./print.js")).printPage(shown, pageSize.value),
    fontFaces: async (objects) => (await import("./print.js")).fontFaces(objects),
    picture: (form) => draw(view, form),
    editText: (id) => void editText(view, id),
    sizeOf: (id) => {
      const object = view.objectOf(id);
      return { width: object?.getScaledWidth() ?? 0, height: object?.getScaledHeight() ?? 0 };
    },
    luminance: (box, shown) => luminance(view, box, shown),
    pictureSize: (id) => {
      const object = view.objectOf(id);
      return object instanceof Picture ? naturalSize(object) : null;
    },
    endTextEdit: () => endTextEdit(view),
    resumeTextEdit: () => resumeTextEdit(view),
    fetchLetters: () => view.fetchLetters(),
    lost: async () => {
      await view.ready();
      return view.lost;
    },
  };
}

/** @param {CanvasObject} json @returns {Promise<CanvasObject>} */
async function measure(json) {
  const object = await createObject(json, 1);
  const { width, height } = object;
  // Fabric writes a path in plain commands, whatever it was given.
  return { ...json, width, height, ...("path" in object && json.path ? { path: object.path } : {}) };
}

/** The stage draws the page that it shows; any other is made for the purpose. @param {CanvasView} view @param {import("../core/document.js").Page} wanted @param {number} scale */
async function sketch(view, wanted, scale) {
  if (wanted.id !== page.value.id) return drawOtherPage(wanted, pageSize.value, scale);
  await view.ready();
  return wanted.id === page.value.id ? drawPageInSlices(view.canvas, scale) : drawOtherPage(wanted, pageSize.value, scale);
}

/** @param {CanvasView} view @param {import("../state/surface.js").PictureForm} form @returns {Promise<Blob>} */
async function draw(view, { format, scale, page: wanted = page.value }) {
  const { width, height } = pageSize.value;
  if (Math.max(width, height) * scale > LARGEST_SIDE_PX) throw new RangeError("The picture would be larger than a browser can draw.");
  const picture = await sketch(view, wanted, scale);
  return new Promise((resolve, reject) => {
    picture.toBlob((blob) => (blob ? resolve(blob) : reject(new RangeError("The browser could not draw the picture."))), `image/${format}`);
  });
}

/** @param {CanvasView} view @param {import("../core/geometry.js").Box} box @param {import("../core/document.js").Page} wanted @returns {Promise<number>} */
async function luminance(view, box, wanted) {
  const scale = SAMPLE_SIDE_PX / Math.max(pageSize.value.width, pageSize.value.height);
  const context = (await sketch(view, wanted, scale)).getContext("2d");
  if (!context) return 1;
  const [left, top, width, height] = [box.left, box.top, box.width, box.height].map((length) => Math.round(length * scale));
  return meanLuminance(context.getImageData(left, top, Math.max(1, width), Math.max(1, height)).data);
}

/** @param {CanvasView} view @param {string} id */
async function editText(view, id) {
  await view.ready();
  const object = /** @type {any} */ (view.objectOf(id));
  if (!object?.enterEditing) return;
  view.canvas.setActiveObject(object);
  object.enterEditing();
  object.selectAll();
}

/** @param {CanvasView} view */
function endTextEdit(view) {
  const object = /** @type {any} */ (view.canvas.getActiveObject());
  if (object?.isEditing) object.exitEditing();
}

/** @param {CanvasView} view */
function resumeTextEdit(view) {
  const object = /** @type {any} */ (view.canvas.getActiveObject());
  if (object?.isEditing) object.hiddenTextarea?.focus({ preventScroll: true });
}
