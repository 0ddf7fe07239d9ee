/**
 * What of the screen has to be drawn anew: where objects were and where they are now. Drawing a thousand
 * objects takes longer than a frame, the few around the one that moves do not.
 */
import { inflated, meet, onDevicePixels } from "../core/boxes.js";

/**
 * @typedef {import("fabric").FabricObject} FabricObject
 * @typedef {import("../core/geometry.js").Box} Box
 */

/** How far handles stand out of an object, in screen pixels: the one for turning, with a finger's target. */
const HANDLES_PX = 72;
/** Of more objects than these it is quicker to draw everything. */
const MOST_OBJECTS = 24;
/** Letters stand out of their lines, by this share of their size. */
const LETTERS_SHARE = 0.5;
/** Of its width a blur or the tip of a corner reaches as far as this. */
const REACH = 2;

export class Damage {
  #everything = true;
  /** In screen pixels, as all boxes here. @type {Box[]} */
  #boxes = [];
  /** @type {Set<FabricObject>} */
  #touched = new Set();
  /** Where what was touched stands in the last picture. @type {Map<FabricObject, Box>} */
  #drawn = new Map();
  #lastView = "";

  /** @param {import("fabric").Canvas} canvas */
  constructor(canvas) {
    this.canvas = canvas;
  }

  get isNone() {
    return !this.#everything && this.#touched.size === 0 && this.#boxes.length === 0;
  }

  /** Everything is to be drawn anew. */
  all() {
    this.#everything = true;
  }

  /** The object is about to change, or to come or go. @param {FabricObject} object */
  willChange(object) {
    if (object.canvas && !this.#touched.has(object)) this.#boxes.push(this.#boxOf(object));
    this.#touched.add(object);
  }

  /** The object has changed since the last picture. @param {FabricObject} object */
  hasChanged(object) {
    const before = this.#drawn.get(object);
    if (before) this.#boxes.push(before);
    else this.#everything = true;
    this.#touched.add(object);
  }

  /**
   * Where to draw now; the next damage begins.
   * @returns {Box[] | null} null: everywhere
   */
  take() {
    const view = [...this.canvas.viewportTransform, this.canvas.width, this.canvas.height].join();
    const few = this.#touched.size <= MOST_OBJECTS;
    this.#drawn = few ? this.#whereTheyAre() : new Map();
    const isPartial = few && !this.#everything && view === this.#lastView;
    const boxes = isPartial ? [...this.#boxes, ...this.#drawn.values()] : null;
    this.#everything = false;
    this.#boxes = [];
    this.#touched = new Set();
    this.#lastView = view;
    return boxes && boxes.map((box) => onDevicePixels(box, this.canvas.getRetinaScaling()));
  }

  #whereTheyAre() {
    const there = [...this.#touched].filter((object) => object.canvas);
    for (const object of there) object.setCoords();
    return new Map(there.map((object) => [object, this.#boxOf(object)]));
  }

  /** Whether the object is seen in one of the boxes. @param {FabricObject} object @param {Box[]} boxes */
  isIn(object, boxes) {
    const own = this.#onScreen(object, 1);
    return boxes.some((box) => meet(own, box));
  }

  /** With its handles. @param {FabricObject} object */
  #boxOf(object) {
    return this.#onScreen(object, HANDLES_PX);
  }

  /** @param {FabricObject} object @param {number} margin in screen pixels @returns {Box} */
  #onScreen(object, margin) {
    const { left, top, width, height } = object.getBoundingRect();
    const [zoom, , , , x, y] = this.canvas.viewportTransform;
    const box = { left: left * zoom + x, top: top * zoom + y, width: width * zoom, height: height * zoom };
    return inflated(box, overhang(object) * zoom + margin);
  }
}

/** How far an object may be seen beyond its box, in page pixels. @param {any} object @returns {number} */
function overhang(object) {
  const scaling = object.getObjectScaling();
  const scale = Math.max(scaling.x, scaling.y);
  const { shadow, stroke, strokeWidth, fontSize, _objects: members } = object;
  const blur = shadow ? (Math.abs(shadow.offsetX) + Math.abs(shadow.offsetY) + shadow.blur * REACH) * (shadow.nonScaling ? 1 : scale) : 0;
  const corners = stroke ? strokeWidth * REACH * scale : 0;
  const letters = fontSize ? fontSize * LETTERS_SHARE * scale : 0;
  return blur + corners + letters + (members ? Math.max(0, ...members.map(overhang)) : 0);
}
