/** A page apart from the screen, for pictures and files: nothing on it that only helps while editing. */
import { StaticCanvas, config } from "fabric";

import { BLANK_BACKGROUND } from "../core/document.js";
import { idOf } from "./factory.js";
import { fillPage } from "./page-fill.js";

/** @typedef {import("../core/geometry.js").Box} Box */

/** Chromium draws no larger canvas. */
const LARGEST_SIDE_PX = 16_384;
const LARGEST_AREA_PX = 268_000_000;
/** Fabric draws what is clipped or faded at this size at most; on the screen 2 million is enough. */
const SHARP_BITMAP_PX = 64_000_000;
const SHARP_BITMAP_SIDE_PX = 8_192;

export class PrintCanvas extends StaticCanvas {
  /** Placeholders do not show. */
  isPrinting = true;
  pageBackground = /** @type {any} */ (BLANK_BACKGROUND);
  /** What is drawn of the page; objects are cut off at its edge unless `isCropped` is false. @type {Box} */
  frame = { left: 0, top: 0, width: 1, height: 1 };
  isClear = false;
  isCropped = true;

  /** @override @param {CanvasRenderingContext2D} context */
  _renderBackground(context) {
    if (this.isClear) return;
    const { left, top, width, height } = this.frame;
    context.save();
    context.transform(...this.viewportTransform);
    fillPage(context, this.pageBackground, this.pageBox, { left, top, width, height });
    context.restore();
  }

  /** @override @param {CanvasRenderingContext2D} context @param {import("fabric").FabricObject[]} objects */
  _renderObjects(context, objects) {
    const { left, top, width, height } = this.frame;
    context.save();
    if (this.isCropped) {
      context.beginPath();
      context.rect(left, top, width, height);
      context.clip();
    }
    super._renderObjects(context, objects);
    context.restore();
  }

  pageBox = /** @type {Box} */ ({ left: 0, top: 0, width: 1, height: 1 });

  /** What the objects cover, in whole page pixels. @param {string[]} ids @returns {Box} */
  boxAround(ids) {
    const boxes = this.getObjects().flatMap((object) => (ids.includes(idOf(object)) ? object.getBoundingRect() : []));
    if (!boxes.length) return this.pageBox;
    const left = Math.floor(Math.min(...boxes.map((box) => box.left)));
    const top = Math.floor(Math.min(...boxes.map((box) => box.top)));
    const right = Math.ceil(Math.max(...boxes.map((box) => box.left + box.width)));
    const bottom = Math.ceil(Math.max(...boxes.map((box) => box.top + box.height)));
    return { left, top, width: Math.max(right - left, 1), height: Math.max(bottom - top, 1) };
  }

  /**
   * @param {import("../state/surface.js").DrawForm} form
   * @returns {HTMLCanvasElement}
   */
  picture({ scale, clear = false, only }) {
    const box = only ? this.boxAround(only) : this.pageBox;
    const [width, height] = [box.width * scale, box.height * scale];
    if (Math.max(width, height) > LARGEST_SIDE_PX || width * height > LARGEST_AREA_PX) throw new RangeError("Larger than a browser can draw.");
    Object.assign(this, { frame: box, isClear: clear, isCropped: !only });
    const filter = only && ((/** @type {any} */ object) => only.includes(idOf(object)));
    return sharply(() => this.toCanvasElement(scale, { ...box, filter }));
  }

  /** One object alone on a clear ground. @param {import("fabric").FabricObject} object @param {Box} box @param {number} scale */
  pictureOf(object, box, scale) {
    Object.assign(this, { frame: box, isClear: true, isCropped: false });
    return sharply(() => this.toCanvasElement(scale, { ...box, filter: (/** @type {any} */ each) => each === object }));
  }
}

/**
 * @template T
 * @param {() => T} work
 * @returns {T}
 */
function sharply(work) {
  const { perfLimitSizeTotal, maxCacheSideLimit } = config;
  config.configure({ perfLimitSizeTotal: SHARP_BITMAP_PX, maxCacheSideLimit: SHARP_BITMAP_SIDE_PX });
  try {
    return work();
  } finally {
    config.configure({ perfLimitSizeTotal, maxCacheSideLimit });
  }
}
