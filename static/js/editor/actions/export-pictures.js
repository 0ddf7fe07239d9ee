/** Pages as pictures: PNG, JPG and WebP, as good as their size limit allows. */
import { gettext, interpolate } from "../../i18n.js";
import { withinBudget } from "../core/export/budget.js";
import { KILOBYTE, LEAST_QUALITY, hasQuality, mimeOf } from "../core/export/choice.js";
import { ExportError, formatBytes } from "./export-error.js";

/**
 * @typedef {import("../core/export/choice.js").ExportChoice} ExportChoice
 * @typedef {import("../state/surface.js").Print} Print
 * @typedef {{size: number, blob: Blob, width: number, height: number}} Picture
 * @typedef {Picture & {quality: number | null, scale: number}} Chosen
 */

/** A picture under a size limit may become this small. */
const LEAST_SCALE = 0.25;
/** Below the page's own size there is no sense in asking for more. */
const PERCENT = 100;

/**
 * @param {Print} print
 * @param {ExportChoice} choice
 * @param {{only?: string[], signal?: AbortSignal}} [options]
 * @returns {Promise<Chosen>}
 * @throws {ExportError} when it cannot be drawn, or not be made small enough
 */
export async function pictureOf(print, choice, { only, signal } = {}) {
  const make = (/** @type {number | null} */ quality, /** @type {number} */ scale) => {
    signal?.throwIfAborted();
    return drawn(print, choice, quality, scale, only);
  };
  const quality = hasQuality(choice.format) ? choice.quality : null;
  if (!choice.budgetKb) return { ...(await make(quality, choice.scale)), quality, scale: choice.scale };
  const limit = choice.budgetKb * KILOBYTE;
  const found = await withinBudget({ limit, quality, leastQuality: LEAST_QUALITY, scale: choice.scale, leastScale: Math.min(LEAST_SCALE, choice.scale), make });
  if (!found.fits) {
    const words = gettext("No picture of this page fits into %(limit)s: the smallest was %(least)s. Take a higher limit or another format.");
    throw new ExportError(interpolate(words, { limit: formatBytes(limit), least: formatBytes(found.result.size) }));
  }
  return { ...found.result, quality: found.quality, scale: found.scale };
}

/**
 * @param {Print} print @param {ExportChoice} choice @param {number | null} quality @param {number} scale @param {string[]} [only]
 * @returns {Promise<Picture>}
 */
async function drawn(print, { format, transparent }, quality, scale, only) {
  try {
    const canvas = print.draw({ scale, only, clear: transparent && format !== "jpg" });
    const { width, height } = canvas;
    const blob = await blobOf(format === "jpg" ? onWhite(canvas) : canvas, mimeOf(format), quality);
    return { blob, size: blob.size, width, height };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ExportError(gettext("The picture would be larger than a browser can draw. Choose a smaller scale."));
  }
}

/** JPG knows no clear pixels: they would turn black. @param {HTMLCanvasElement} canvas */
function onWhite(canvas) {
  const context = /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.globalCompositeOperation = "destination-over";
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  return canvas;
}

/** @param {HTMLCanvasElement} canvas @param {string} type @param {number | null} quality @returns {Promise<Blob>} */
function blobOf(canvas, type, quality) {
  return new Promise((resolve, reject) => {
    const take = (/** @type {Blob | null} */ blob) => {
      if (blob && blob.type === type) resolve(blob);
      else if (blob) reject(new ExportError(gettext("This browser cannot make this kind of picture. Choose another format.")));
      else reject(new RangeError("The browser could not draw the picture."));
    };
    canvas.toBlob(take, type, quality === null ? undefined : quality / PERCENT);
  });
}
