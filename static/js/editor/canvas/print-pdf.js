/** Draws a page as PDF: what can be shapes and letters is, the rest is a picture of just that object. */
import { Group } from "fabric";

import { isText } from "../core/objects.js";
import { runsOf } from "../core/type/faces.js";
import { idOf } from "./factory.js";
import { fillPage } from "./page-fill.js";
import { Placeholder } from "./placeholder.js";

/**
 * @typedef {import("fabric").FabricObject} FabricObject
 * @typedef {import("../core/pdf/context.js").PdfContext} PdfContext
 * @typedef {import("./print-canvas.js").PrintCanvas} PrintCanvas
 * @typedef {import("../core/document.js").CanvasObject} CanvasObject
 */

const PICTURE_SCALE = 2;
/** The pointer has its turn at least this often. */
const TURN_MS = 30;

/**
 * @param {PrintCanvas} canvas
 * @param {PdfContext} context
 * @param {CanvasObject[]} objects the design's, for what their letters need
 * @param {{only?: string[], signal: AbortSignal}} options
 * @returns {Promise<number>} how many objects became pictures
 */
export async function drawPdf(canvas, context, objects, { only, signal }) {
  const box = only ? canvas.boxAround(only) : canvas.pageBox;
  const designs = new Map(objects.map((object) => [object.id, object]));
  let [pictures, since] = [0, performance.now()];
  context.translate(-box.left, -box.top);
  const live = /** @type {CanvasRenderingContext2D} */ (/** @type {unknown} */ (context));
  context.beginPath();
  context.rect(box.left, box.top, box.width, box.height);
  context.clip();
  context.save();
  fillPage(live, canvas.pageBackground, canvas.pageBox, box);
  context.restore();
  canvas.calcViewportBoundaries();
  for (const object of canvas.getObjects()) {
    if (object instanceof Placeholder || (only && !only.includes(idOf(object)))) continue;
    if (performance.now() - since > TURN_MS) {
      await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
      since = performance.now();
    }
    pictures += drawOne(canvas, context, object, designs.get(idOf(object))) ? 1 : 0;
  }
  return pictures;
}

/** @param {PrintCanvas} canvas @param {PdfContext} context @param {FabricObject} object @param {CanvasObject | undefined} design */
function drawOne(canvas, context, object, design) {
  const runs = design ? runsOf([design]) : [];
  const hasLetters = runs.every((run) => context.fonts.covers(run));
  if (hasLetters && canBeShapes(object)) {
    drawShapes(context, object);
    return false;
  }
  drawPicture(canvas, context, object);
  if (design && isText(design) && hasLetters) drawGhost(context, object);
  return true;
}

/** @param {FabricObject} object @returns {boolean} */
function canBeShapes(object) {
  const { shadow, clipPath, fill, stroke } = /** @type {any} */ (object);
  if (shadow && (shadow.blur || shadow.offsetX || shadow.offsetY)) return false;
  if (clipPath && !canClip(clipPath)) return false;
  const isLetters = "text" in object;
  if (![fill, stroke].every((filler) => isPlain(filler, isLetters))) return false;
  if (isLetters && (/** @type {any} */ (object).path || Object.keys(/** @type {any} */ (object).styles ?? {}).length)) return stylesArePlain(/** @type {any} */ (object));
  if (!(object instanceof Group)) return true;
  return object.opacity === 1 && object.getObjects().every(canBeShapes);
}

/** @param {any} text */
function stylesArePlain({ path, styles }) {
  const looks = Object.values(styles ?? {}).flatMap((line) => Object.values(/** @type {any} */ (line)));
  return !path && looks.every((/** @type {any} */ look) => isPlain(look.fill, true) && isPlain(look.stroke, true));
}

/** A PDF's gradient has one opacity, and letters take theirs by a pattern. @param {any} filler @param {boolean} isLetters */
function isPlain(filler, isLetters) {
  if (!filler || typeof filler === "string") return true;
  if (!filler.colorStops || isLetters) return false;
  return filler.colorStops.every((/** @type {{color: string, opacity?: number}} */ { color, opacity = 1 }) => opacity === 1 && !/rgba|hsla|transparent|#[\da-f]{8}$|#[\da-f]{4}$/i.test(color));
}

/** @param {any} clip */
function canClip(clip) {
  return !clip.inverted && !clip.absolutePositioned && !clip.clipPath && !(clip instanceof Group) && !("text" in clip) && !("getElement" in clip) && clip.opacity !== 0;
}

/** @param {PdfContext} context @param {FabricObject} object */
function drawShapes(context, object) {
  const live = /** @type {CanvasRenderingContext2D} */ (/** @type {unknown} */ (context));
  const { clipPath } = object;
  if (!clipPath) return object.render(live);
  context.save();
  const { matrix } = context;
  object.transform(live);
  clipPath.transform(live);
  context.isClip = true;
  context.fillStyle = "#000000";
  /** @type {any} */ (clipPath)._set("fill", "#000000");
  clipPath._render(live);
  context.isClip = false;
  context.matrix = matrix;
  object.clipPath = undefined;
  object.render(live);
  object.clipPath = clipPath;
  context.restore();
}

/** Letters that are not seen, over the picture of them. @param {PdfContext} context @param {FabricObject} object */
function drawGhost(context, object) {
  const { shadow, fill, clipPath } = object;
  object.set({ shadow: null, fill: "#000000", clipPath: undefined });
  context.isGhost = true;
  object.render(/** @type {CanvasRenderingContext2D} */ (/** @type {unknown} */ (context)));
  context.isGhost = false;
  object.set({ shadow, fill, clipPath });
}

/** @param {PrintCanvas} canvas @param {PdfContext} context @param {FabricObject} object */
function drawPicture(canvas, context, object) {
  const box = within(object, canvas.pageBox);
  if (box.width < 1 || box.height < 1) return;
  const blend = object.globalCompositeOperation;
  object.globalCompositeOperation = "source-over";
  const picture = canvas.pictureOf(object, box, PICTURE_SCALE);
  object.globalCompositeOperation = blend;
  context.save();
  context.globalCompositeOperation = blend;
  context.drawImage(picture, box.left, box.top, box.width, box.height);
  context.restore();
}

/** What is seen of an object with its shadow, in whole pixels. @param {FabricObject} object @param {import("../core/geometry.js").Box} page */
function within(object, page) {
  const box = object.getBoundingRect();
  const { blur = 0, offsetX = 0, offsetY = 0, nonScaling = false } = object.shadow ?? {};
  const { x, y } = nonScaling ? { x: 1, y: 1 } : object.getObjectScaling();
  const scale = Math.max(x, y);
  const pad = Math.ceil((blur * 2 + Math.max(Math.abs(offsetX), Math.abs(offsetY))) * scale) + 2;
  const left = Math.max(page.left, Math.floor(box.left - pad));
  const top = Math.max(page.top, Math.floor(box.top - pad));
  const right = Math.min(page.left + page.width, Math.ceil(box.left + box.width + pad));
  const bottom = Math.min(page.top + page.height, Math.ceil(box.top + box.height + pad));
  return { left, top, width: right - left, height: bottom - top };
}
