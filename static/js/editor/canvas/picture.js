/**
 * The picture: Fabric's, with filters that a drag does not wait for. While they change they are drawn small, at
 * most once a frame; a moment later, or when the page is printed, in full.
 */
import { FabricImage, classRegistry } from "fabric";

import { workingSide } from "../core/filters.js";
import { LARGEST_SIDE_PX, filterBackend } from "./filter-backend.js";
import { Placeholder } from "./placeholder.js";

const PREVIEW_SIDE_PX = 1024;
const PAUSE_MS = 250;

/** Of so many pixels the browser takes its time to draw a picture smaller. */
const HUGE_PX = 8_000_000;

/** @typedef {{frame: number, timer: number}} Work */

/** Apart from the object: Fabric's constructor filters before the fields of a class are there. @type {WeakMap<Picture, Work>} */
const works = new WeakMap();
/** Small copies of huge pictures. @type {WeakMap<Picture, ImageBitmap>} */
const copies = new WeakMap();

export class Picture extends FabricImage {
  /** @override */
  static type = "Image";

  /** A picture that is gone. @override @param {any} json @param {any} [options] @returns {Promise<any>} */
  static fromObject(json, options) {
    return super.fromObject(json, options).catch(() => Placeholder.standingFor(json));
  }

  /** While it is cropped it is drawn by the crop itself. */
  isCropped = false;

  /** @override @param {any} context */
  render(context) {
    if (!this.isCropped) super.render(context);
  }

  /** @override @param {string} key @param {any} value */
  _set(key, value) {
    const result = super._set(key, value);
    if (key === "filters" && this._originalElement) this.#refilter();
    return result;
  }

  /** @override */
  applyFilters(filters = this.filters ?? []) {
    drawFiltered(this, filters, LARGEST_SIDE_PX);
  }

  /** Draws in full what is drawn small. */
  finishFilters() {
    const work = works.get(this);
    if (!work) return;
    cancelAnimationFrame(work.frame);
    clearTimeout(work.timer);
    works.delete(this);
    this.applyFilters();
    this.canvas?.requestRenderAll();
  }

  #refilter() {
    const work = works.get(this) ?? { frame: 0, timer: 0 };
    works.set(this, work);
    clearTimeout(work.timer);
    work.timer = setTimeout(() => this.finishFilters(), PAUSE_MS);
    work.frame ||= requestAnimationFrame(() => void this.#preview(work));
  }

  /** @param {Work} work */
  async #preview(work) {
    await prepareCopy(this);
    if (works.get(this) !== work) return;
    work.frame = 0;
    drawFiltered(this, this.filters, PREVIEW_SIDE_PX);
    this.canvas?.requestRenderAll();
  }
}

/** The browser makes it beside the page's own work. @param {Picture} picture */
async function prepareCopy(picture) {
  const { width, height } = naturalSize(picture);
  if (width * height < HUGE_PX || copies.has(picture)) return;
  const { width: resizeWidth, height: resizeHeight } = within({ width, height }, PREVIEW_SIDE_PX);
  const element = /** @type {ImageBitmapSource} */ (picture._originalElement);
  try {
    copies.set(picture, await createImageBitmap(element, { resizeWidth, resizeHeight, resizeQuality: "medium" }));
  } catch {
    // Then the picture itself is drawn smaller each time.
  }
}

/** @param {Picture} picture */
export function naturalSize(picture) {
  const element = /** @type {HTMLImageElement} */ (picture._originalElement);
  return { width: element.naturalWidth || element.width, height: element.naturalHeight || element.height };
}

/** @param {Picture} picture @param {any[]} filters @param {number} most the longer side, in pixels */
function drawFiltered(picture, filters, most) {
  const active = filters.filter((filter) => filter && !filter.isNeutralState());
  const { width, height } = naturalSize(picture);
  if (!active.length) return show(picture, picture._originalElement, 1, 1);
  const size = within({ width, height }, workingSide(active, most));
  const source = size.width < width ? shrunk(picture, size) : picture._originalElement;
  const target = Object.assign(document.createElement("canvas"), size);
  const key = `${picture.cacheKey}_${size.width}`;
  filterBackend().applyFilters(active, /** @type {any} */ (source), size.width, size.height, target, key);
  picture.removeTexture(key);
  show(picture, target, size.width / width, size.height / height);
}

/** @param {any} picture @param {any} element @param {number} x @param {number} y how much smaller it is than the picture */
function show(picture, element, x, y) {
  picture._element = element;
  picture._filteredEl = element === picture._originalElement ? undefined : element;
  picture._filterScalingX = x;
  picture._filterScalingY = y;
  picture.set("dirty", true);
}

/** @param {{width: number, height: number}} size @param {number} most the longer side, in pixels */
function within({ width, height }, most) {
  const scale = Math.min(1, most / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** @param {Picture} picture @param {{width: number, height: number}} size */
function shrunk(picture, size) {
  const copy = copies.get(picture);
  const source = copy && copy.width >= size.width ? copy : /** @type {CanvasImageSource} */ (picture._originalElement);
  const small = Object.assign(document.createElement("canvas"), size);
  const context = small.getContext("2d");
  if (context) context.imageSmoothingQuality = "high";
  context?.drawImage(source, 0, 0, size.width, size.height);
  return small;
}

classRegistry.setClass(Picture, "Image");
classRegistry.setClass(Picture, "image");
