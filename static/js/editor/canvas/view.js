/** Shows the design on the canvas. The design is the truth; this follows it, piece by piece. */
import { ActiveSelection, util } from "fabric";

import { worthCaching } from "../core/caching.js";
import { changeObjects } from "../core/edits.js";
import { isText } from "../core/objects.js";
import { settle } from "../state/design.js";
import { createObject, idOf } from "./factory.js";
import { forgetWidths, hasFontsOf, loadFontsOf } from "./fonts.js";
import { applyLock, holdStill } from "./locks.js";
import { Placeholder } from "./placeholder.js";

/**
 * @typedef {import("fabric").FabricObject} FabricObject
 * @typedef {import("../core/document.js").CanvasObject} CanvasObject
 * @typedef {import("../core/document.js").Page} Page
 * @typedef {{json: CanvasObject, drawn: CanvasObject, object: FabricObject | null, making: Promise<void>}} Shown
 *   `json` is wanted, `drawn` is what the canvas shows of it; `object` is null until fonts and pictures are there
 */

/** Fields that an existing Fabric object takes; a change of any other makes the object anew. */
const SETTABLE = new Set([
  "left",
  "top",
  "width",
  "height",
  "scaleX",
  "scaleY",
  "angle",
  "flipX",
  "flipY",
  "skewX",
  "skewY",
  "opacity",
  "visible",
  "fill",
  "stroke",
  "strokeWidth",
  "rx",
  "ry",
  "text",
  "fontFamily",
  "fontSize",
  "fontWeight",
  "fontStyle",
  "textAlign",
  "lineHeight",
  "charSpacing",
  "underline",
  "linethrough",
  "styles",
  "name",
  "locked",
]);

export class CanvasView {
  /** @type {Map<string, Shown>} */
  #shown = new Map();
  /** @type {string[]} */
  #order = [];
  #selected = /** @type {string[]} */ ([]);
  /** Ids of what was measured before its letters came. @type {Set<string>} */
  #hasty = new Set();
  /** True while a change of the active object comes from here, not from the user. */
  #quiet = false;

  /** @param {import("./page-canvas.js").PageCanvas} canvas */
  constructor(canvas) {
    this.canvas = canvas;
  }

  get isQuiet() {
    return this.#quiet;
  }

  /** Brings the canvas to the page. @param {Page} page */
  sync(page) {
    this.canvas.pageBackground = page.background;
    this.#order = page.objects.map(({ id }) => id);
    const wanted = new Set(this.#order);
    for (const id of [...this.#shown.keys()]) if (!wanted.has(id)) this.#remove(id);
    for (const json of page.objects) this.#show(json);
    this.#arrange();
    this.showSelection(this.#selected);
    this.canvas.requestRenderAll();
  }

  /** What the canvas itself has changed is not to be applied to it again. @param {CanvasObject} json */
  acknowledge(json) {
    const shown = this.#shown.get(json.id);
    if (!shown) return;
    shown.json = shown.drawn = json;
    if (isText(json) && !hasFontsOf(json)) shown.making = this.#awaitLetters(shown);
  }

  /** @param {string} id @returns {FabricObject | null} */
  objectOf(id) {
    return this.#shown.get(id)?.object ?? null;
  }

  /** Waits until everything that the design holds is drawn. */
  async ready() {
    await Promise.all([...this.#shown.values()].map(({ making }) => making));
  }

  /** @returns {string[]} ids of what could not be drawn */
  get lost() {
    return [...this.#shown.values()].filter(({ object }) => object instanceof Placeholder).map(({ json }) => json.id);
  }

  /** @param {CanvasObject} json */
  #show(json) {
    const shown = this.#shown.get(json.id);
    if (!shown) {
      /** @type {Shown} */
      const entry = { json, drawn: json, object: null, making: Promise.resolve() };
      this.#shown.set(json.id, entry);
      this.#make(entry);
    } else if (shown.json !== json) {
      shown.json = json;
      if (shown.object) this.#apply(shown);
    }
  }

  /** @param {Shown} shown */
  #make(shown) {
    const { json } = shown;
    shown.making = createObject(json, this.canvas.getZoom()).then((object) => this.#arrive(shown, json, object));
  }

  /**
   * An object is ready: it takes its place, unless the design has gone on without it.
   * @param {Shown} shown
   * @param {CanvasObject} madeFrom
   * @param {FabricObject} object
   */
  #arrive(shown, madeFrom, object) {
    if (this.#shown.get(madeFrom.id) !== shown) return;
    this.#takeAway(shown);
    shown.object = object;
    shown.drawn = madeFrom;
    this.canvas.add(object);
    if (!hasFontsOf(madeFrom)) this.#hasty.add(madeFrom.id);
    if (shown.json !== madeFrom) this.#apply(shown);
    this.#arrange();
    this.showSelection(this.#selected);
  }

  /** A text changes its looks when the letters for them are there: no step over a stand-in. @param {Shown} shown */
  #apply(shown) {
    if (hasFontsOf(shown.json)) this.#draw(shown);
    else shown.making = this.#awaitLetters(shown);
  }

  /** @param {Shown} shown */
  async #awaitLetters(shown) {
    const { id } = shown.json;
    if (!(await loadFontsOf(shown.json))) this.#hasty.add(id);
    if (this.#shown.get(id) !== shown) return;
    if (shown.drawn === shown.json) this.#remeasure(shown);
    else this.#draw(shown);
    this.canvas.requestRenderAll();
  }

  /** @param {Shown} shown */
  #draw(shown) {
    const { json, drawn, object } = shown;
    const keys = new Set([...Object.keys(drawn), ...Object.keys(json)]);
    const changed = [...keys].filter((key) => drawn[key] !== json[key]);
    shown.drawn = json;
    if (!object || object instanceof Placeholder || !changed.every((key) => isSettable(key, json[key]))) return this.#make(shown);
    this.#release(object);
    object.set(Object.fromEntries(changed.map((key) => [key, valueFor(json, key)])));
    object.setCoords();
    object.set("dirty", true);
    if (changed.includes("locked")) applyLock(object, json);
    if (isText(json)) this.#settleText(shown);
  }

  /** Letters that came after a text was measured. */
  lettersCame() {
    for (const id of this.#hasty) {
      const shown = this.#shown.get(id);
      if (shown && !hasFontsOf(shown.json)) continue;
      this.#hasty.delete(id);
      if (shown) this.#remeasure(shown);
    }
    this.canvas.requestRenderAll();
  }

  /** @param {Shown} shown */
  #remeasure(shown) {
    const { json, object } = shown;
    if (!object) return;
    forgetWidths(json);
    for (const text of textsIn(object)) text.initDimensions();
    object.set("dirty", true);
    object.setCoords();
    this.#settleText(shown);
  }

  /** The height of a text follows from its lines. @param {Shown} shown */
  #settleText(shown) {
    const { json, object } = shown;
    if (!object || object.height === json.height || this.#shown.get(json.id) !== shown) return;
    if (!isText(json)) return;
    const settled = { ...json, height: object.height };
    shown.json = shown.drawn = settled;
    settle((design) => changeObjects(design, [json.id], () => settled));
  }

  /** @param {string} id */
  #remove(id) {
    const shown = this.#shown.get(id);
    this.#shown.delete(id);
    this.#hasty.delete(id);
    if (shown) this.#takeAway(shown);
  }

  /** @param {Shown} shown */
  #takeAway({ object }) {
    if (!object) return;
    this.#release(object);
    this.canvas.remove(object);
  }

  /** Takes an object out of the active selection, where its place is relative. @param {FabricObject} object */
  #release(object) {
    if (object.group || this.canvas.getActiveObject() instanceof ActiveSelection) this.#quietly(() => this.canvas.discardActiveObject());
  }

  /** Puts the objects into the order of the design. */
  #arrange() {
    const place = new Map(this.#order.map((id, i) => [id, i]));
    const rank = (/** @type {FabricObject} */ object) => place.get(idOf(object)) ?? 0;
    this.canvas._objects.sort((a, b) => rank(a) - rank(b));
    this.canvas.requestRenderAll();
  }

  /** @param {string[]} ids */
  showSelection(ids) {
    this.#selected = ids;
    const objects = ids.flatMap((id) => this.objectOf(id) ?? []);
    const active = this.canvas.getActiveObjects();
    if (active.length === objects.length && objects.every((object) => active.includes(object))) return;
    this.#quietly(() => {
      this.canvas.discardActiveObject();
      if (objects.length === 1) this.canvas.setActiveObject(objects[0]);
      if (objects.length > 1) this.canvas.setActiveObject(this.#together(objects));
    });
    this.canvas.requestRenderAll();
  }

  /** Of several, one that is locked holds all. @param {FabricObject[]} objects */
  #together(objects) {
    const selection = new ActiveSelection(objects, { canvas: this.canvas });
    if (objects.some(({ evented }) => !evented)) holdStill(selection, true);
    return selection;
  }

  /** Decides anew which objects get a bitmap. @param {number} zoom */
  chooseCaching(zoom) {
    for (const { json, object } of this.#shown.values()) object?.set("objectCaching", worthCaching(json, zoom));
  }

  /** @param {() => void} work */
  #quietly(work) {
    const before = this.#quiet;
    this.#quiet = true;
    work();
    this.#quiet = before;
  }
}

/** A gradient or a pattern has to be made; a colour can be set. @param {string} key @param {any} value */
function isSettable(key, value) {
  return SETTABLE.has(key) && (typeof value !== "object" || value === null || key === "styles");
}

/** The design lists the looks of parts as runs, Fabric by line and letter. @param {CanvasObject} json @param {string} key */
function valueFor(json, key) {
  return key === "styles" ? util.stylesFromArray(json.styles ?? [], json.text ?? "") : json[key];
}

/** @param {any} object @returns {any[]} texts, also those in a group */
function textsIn(object) {
  if (object.initDimensions) return [object];
  return (object._objects ?? []).flatMap(textsIn);
}
