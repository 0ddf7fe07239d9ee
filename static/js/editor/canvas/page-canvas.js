/** Fabric's canvas with a page in it: a background, and nothing drawn beyond its edge. */
import { Canvas, FabricObject } from "fabric";

import { BLANK_BACKGROUND } from "../core/document.js";
import { Damage } from "./damage.js";
import { isTypedMember } from "./group-text.js";
import { Picture } from "./picture.js";
import { fillPage } from "./page-fill.js";

const { calcOCoords } = FabricObject.prototype;

/** Fabric reckons the handles of every object it moves; only those of the active one are ever seen. @this {FabricObject} */
FabricObject.prototype.calcOCoords = function () {
  const canvas = /** @type {Partial<Canvas> | undefined} */ (this.canvas);
  return canvas?.getActiveObject?.() === this ? calcOCoords.call(this) : {};
};

export class PageCanvas extends Canvas {
  /** True while a picture of the page is drawn, without what helps only on the screen. */
  isPrinting = false;
  pageWidth = 0;
  pageHeight = 0;
  /** A CSS colour, or a gradient as Fabric writes it. @type {any} */
  pageBackground = BLANK_BACKGROUND;
  damage = new Damage(this);

  /** Draws what is damaged in the next frame. */
  redraw() {
    if (!this.damage.isNone) super.requestRenderAll();
  }

  /**
   * Everything, but while one object is dragged or typed in only its surroundings. Fabric asks before the
   * fields of this class are there.
   * @override
   */
  requestRenderAll() {
    const live = this.#live;
    if (live) this.damage.hasChanged(live);
    else this.damage?.all();
    super.requestRenderAll();
  }

  /** What Fabric itself is changing now. */
  get #live() {
    const typed = /** @type {any} */ (this._activeObject);
    return this._currentTransform?.target ?? (typed?.isEditing && !isTypedMember(typed) ? typed : null);
  }

  /** @override @param {import("fabric").FabricObject} object @param {any} [event] */
  _setActiveObject(object, event) {
    this.damage.willChange(object);
    return super._setActiveObject(object, event);
  }

  /** @override @param {any} [event] @param {any} [object] @returns {this is {_activeObject: undefined}} */
  _discardActiveObject(event, object) {
    if (this._activeObject) this.damage.willChange(this._activeObject);
    return super._discardActiveObject(event, object);
  }

  /** A canvas of another size is empty. @override @param {{width: number, height: number}} size @param {any} [options] */
  setDimensions(size, options) {
    this.damage?.all();
    super.setDimensions(size, options);
  }

  /** @override @param {CanvasRenderingContext2D} context @param {import("fabric").FabricObject[]} objects */
  renderCanvas(context, objects) {
    const boxes = this.isPrinting || context !== this.getContext() ? null : this.damage.take();
    if (!boxes) return super.renderCanvas(context, objects);
    context.save();
    context.beginPath();
    for (const { left, top, width, height } of boxes) context.rect(left, top, width, height);
    context.clip();
    super.renderCanvas(
      context,
      objects.filter((object) => this.damage.isIn(object, boxes)),
    );
    context.restore();
  }

  /** @override @param {CanvasRenderingContext2D} context */
  _renderBackground(context) {
    context.save();
    context.transform(...this.viewportTransform);
    fillPage(context, this.pageBackground, { width: this.pageWidth, height: this.pageHeight });
    context.restore();
  }

  /** @override @param {CanvasRenderingContext2D} context @param {import("fabric").FabricObject[]} objects */
  _renderObjects(context, objects) {
    context.save();
    context.beginPath();
    context.rect(0, 0, this.pageWidth, this.pageHeight);
    context.clip();
    super._renderObjects(context, objects);
    context.restore();
  }

  /**
   * The page alone, whatever part of it is on the screen.
   * @param {number} scale
   * @returns {HTMLCanvasElement}
   */
  drawPage(scale) {
    this.isPrinting = true;
    for (const object of this.getObjects()) if (object instanceof Picture) object.finishFilters();
    try {
      return unzoomed(this, () => this.toCanvasElement(scale, { left: 0, top: 0, width: this.pageWidth, height: this.pageHeight }));
    } finally {
      this.isPrinting = false;
    }
  }

  /**
   * Runs `work`, which draws something, as if the page alone were on the screen at a scale.
   * @template T
   * @param {number} scale
   * @param {() => T} work
   * @returns {T}
   */
  printing(scale, work) {
    const { viewportTransform, skipOffscreen } = this;
    Object.assign(this, { isPrinting: true, skipOffscreen: false, viewportTransform: [scale, 0, 0, scale, 0, 0] });
    try {
      return work();
    } finally {
      Object.assign(this, { isPrinting: false, skipOffscreen, viewportTransform });
    }
  }
}

/**
 * @template T
 * @param {Canvas} canvas
 * @param {() => T} work
 * @returns {T}
 */
function unzoomed(canvas, work) {
  const view = canvas.viewportTransform;
  canvas.viewportTransform = [1, 0, 0, 1, 0, 0];
  try {
    return work();
  } finally {
    canvas.viewportTransform = view;
    canvas.calcViewportBoundaries();
  }
}
