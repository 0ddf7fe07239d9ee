/** Shows the design on the canvas. The design is the truth; this follows it, piece by piece. */
import { Group, IText } from "fabric";

import { worthCaching } from "../core/caching.js";
import { replaceObjects } from "../core/edits.js";
import { withMember, withMembers } from "../core/group.js";
import { isText } from "../core/objects.js";
import { settle } from "../state/design.js";
import { noteMissing } from "../state/missing.js";
import { appearing } from "../state/stage.js";
import { Choice } from "./choice.js";
import { createObject, idOf, isLost } from "./factory.js";
import { hasFontsOf, loadFontsOf, measureAgain } from "./fonts.js";
import { isTypedMember, rootOf } from "./group-text.js";
import { applyLock } from "./locks.js";
import { Placeholder } from "./placeholder.js";
import { ANEW, changedFields, liveValue } from "./settable.js";
import { inTurns } from "./turns.js";

/**
 * @typedef {import("fabric").FabricObject} FabricObject
 * @typedef {import("../core/document.js").CanvasObject} CanvasObject
 * @typedef {import("../core/document.js").Page} Page
 * @typedef {{json: CanvasObject, drawn: CanvasObject, object: FabricObject | null, making: Promise<void>}} Shown
 *   `json` is wanted, `drawn` is what the canvas shows of it; `object` is null until fonts and pictures are there
 */

/** From so many new objects on it is said how many are there. */
const MANY = 1_000;

export class CanvasView {
  /** @type {Map<string, Shown>} */
  #shown = new Map();
  /** Of the page, from back to front. @type {CanvasObject[]} */
  #objects = [];
  /** @type {Promise<void>} */
  #beginning = Promise.resolve();
  #arrivals = 0;
  #selected = /** @type {string[]} */ ([]);
  /** Ids of what was measured before its letters came. @type {Set<string>} */
  #hasty = new Set();
  /** What follows from changes that are under way, until it is told to the design all at once. @type {Map<string, CanvasObject> | null} */
  #settling = null;

  /** @param {import("./page-canvas.js").PageCanvas} canvas */
  constructor(canvas) {
    this.canvas = canvas;
    this.choice = new Choice(canvas);
  }

  /** Brings the canvas to the page. @param {Page} page */
  sync(page) {
    if (this.canvas.pageBackground !== page.background) this.canvas.requestRenderAll();
    this.canvas.pageBackground = page.background;
    if (page.objects !== this.#objects) this.#syncObjects(page.objects);
    this.showSelection(this.#selected);
    this.canvas.redraw();
  }

  /** @param {CanvasObject[]} objects */
  #syncObjects(objects) {
    const order = objects.map(({ id }) => id);
    const moved = order.length !== this.#objects.length || order.some((id, i) => id !== this.#objects[i].id);
    this.#objects = objects;
    if (moved) this.#removeAllBut(new Set(order));
    const fresh = this.#settlingAtOnce(() => objects.filter((json) => !this.#update(json)));
    if (fresh.length) this.#begin(fresh);
    if (moved) this.#arrange();
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
    await this.#beginning;
    await Promise.all([...this.#shown.values()].map(({ making }) => making));
    this.#welcome();
  }

  /** @returns {string[]} ids of what could not be drawn */
  get lost() {
    return [...this.#shown.values()].filter(({ object }) => object && isLost(object)).map(({ json }) => json.id);
  }

  /** @param {CanvasObject} json @returns {boolean} false when there is nothing yet to bring up to date */
  #update(json) {
    const shown = this.#shown.get(json.id);
    if (!shown || shown.json === json) return Boolean(shown);
    shown.json = json;
    if (shown.object) this.#apply(shown);
    return true;
  }

  /** @param {CanvasObject[]} fresh */
  #begin(fresh) {
    const entries = fresh.map((json) => {
      /** @type {Shown} */
      const shown = { json, drawn: json, object: null, making: Promise.resolve() };
      this.#shown.set(json.id, shown);
      return shown;
    });
    const tell = (/** @type {number} */ done) => {
      if (entries.length >= MANY) appearing.value = done < entries.length ? { done, total: entries.length } : null;
    };
    const begun = inTurns(entries, (shown) => this.#make(shown), tell);
    this.#beginning = Promise.all([this.#beginning, begun]).then(() => {});
  }

  /** @param {Shown} shown @param {string[]} [reset] texts in it whose heights are to be told */
  #make(shown, reset = []) {
    const { json } = shown;
    if (this.#shown.get(json.id) !== shown) return;
    shown.making = createObject(json, this.canvas.getZoom()).then((object) => this.#arrive(shown, json, object, reset));
  }

  /**
   * An object is ready: it takes its place, unless the design has gone on without it.
   * @param {Shown} shown
   * @param {CanvasObject} madeFrom
   * @param {FabricObject} object
   * @param {string[]} reset
   */
  #arrive(shown, madeFrom, object, reset) {
    if (this.#shown.get(madeFrom.id) !== shown) return;
    this.#takeAway(shown);
    shown.object = object;
    shown.drawn = madeFrom;
    noteMissing(madeFrom.id, object instanceof Placeholder);
    this.canvas.damage.willChange(object);
    this.canvas.add(object);
    if (!hasFontsOf(madeFrom)) this.#hasty.add(madeFrom.id);
    if (shown.json !== madeFrom) this.#apply(shown);
    else if (reset.length && object instanceof Group) this.#settleMembers(shown, object, reset);
    this.#arrivals += 1;
    if (this.#arrivals === 1) void this.#beginning.then(() => setTimeout(() => this.#welcome()));
  }

  /** Those that came since the last time take their places together. */
  #welcome() {
    if (this.#arrivals === 0) return;
    this.#arrivals = 0;
    this.#arrange();
    this.showSelection(this.#selected);
    this.canvas.redraw();
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
    this.canvas.redraw();
  }

  /** @param {Shown} shown */
  #draw(shown) {
    const { json, drawn, object } = shown;
    if (object && this.#drawTyped(shown)) return;
    const changed = changedFields(drawn, json);
    shown.drawn = json;
    const values = changed.map((key) => [key, liveValue(json, key)]);
    if (!object || object instanceof Placeholder || values.some(([, value]) => value === ANEW)) return this.#make(shown, isText(json) ? [] : resetTexts(drawn, json));
    this.canvas.damage.willChange(object);
    this.choice.release(object);
    object.set(Object.fromEntries(values));
    object.setCoords();
    object.set("dirty", true);
    if (changed.includes("locked")) applyLock(object, json);
    if (isText(json)) this.#settleText(shown);
  }

  /** A text of a group that is being typed in takes its new looks itself: the group made anew would end the typing. @param {Shown} shown */
  #drawTyped(shown) {
    const text = this.canvas.getActiveObject();
    if (!isTypedMember(text) || rootOf(text) !== shown.object) return false;
    const [before, after] = [shown.drawn, shown.json].map((group) => withMembers(group.objects).find(({ id }) => id === idOf(text)));
    if (!before || !after) return false;
    // Where the group's box follows, its members are given other places; on the canvas that waits for the end of the typing.
    const changed = changedFields(before, after).filter((field) => field !== "left" && field !== "top");
    const values = changed.map((field) => [field, liveValue(after, field)]);
    if (values.some(([, value]) => value === ANEW)) return false;
    shown.drawn = shown.json;
    text.set(Object.fromEntries(values));
    text.set("dirty", true);
    if (values.length && text.height !== after.height) this.#settle(withMember(shown.json, after.id, (member) => ({ ...member, height: text.height })));
    this.canvas.requestRenderAll();
    return true;
  }

  /** Draws an object as the design says, where the canvas has gone a way of its own with it. @param {string} id */
  makeAnew(id) {
    const shown = this.#shown.get(id);
    if (shown) this.#make(shown);
  }

  /** Asks once more for letters that did not come. */
  fetchLetters() {
    for (const id of this.#hasty) {
      const shown = this.#shown.get(id);
      if (shown) shown.making = this.#awaitLetters(shown);
    }
  }

  /** Letters that came after a text was measured. */
  lettersCame() {
    for (const id of this.#hasty) {
      const shown = this.#shown.get(id);
      if (shown && !hasFontsOf(shown.json)) continue;
      this.#hasty.delete(id);
      if (shown) this.#remeasure(shown);
    }
    this.canvas.redraw();
  }

  /** @param {Shown} shown */
  #remeasure(shown) {
    const { json, object } = shown;
    if (!object) return;
    this.canvas.damage.willChange(object);
    measureAgain(object, json);
    this.#settleText(shown);
  }

  /** The height of a text follows from its lines. @param {Shown} shown */
  #settleText(shown) {
    const { json, object } = shown;
    if (!object || object.height === json.height || this.#shown.get(json.id) !== shown) return;
    if (!isText(json)) return;
    const settled = { ...json, height: object.height };
    shown.json = shown.drawn = settled;
    this.#settle(settled);
  }

  /** @param {CanvasObject} settled */
  #settle(settled) {
    if (this.#settling) this.#settling.set(settled.id, settled);
    else settle((design) => replaceObjects(design, [settled]));
  }

  /** Each alone would go through the whole design. @template T @param {() => T} work @returns {T} */
  #settlingAtOnce(work) {
    const settling = (this.#settling = new Map());
    try {
      return work();
    } finally {
      this.#settling = null;
      if (settling.size) settle((design) => replaceObjects(design, [...settling.values()]));
    }
  }

  /** The heights of texts in a group, and with them its box. @param {Shown} shown @param {Group} group @param {string[]} reset */
  #settleMembers({ json }, group, reset) {
    const heights = new Map(textsWithin(group).map((text) => [idOf(text), text.height]));
    const texts = withMembers(json.objects).filter(({ id, height }) => reset.includes(id) && heights.has(id) && heights.get(id) !== height);
    const settled = texts.reduce((whole, { id }) => withMember(whole, id, (text) => ({ ...text, height: heights.get(id) })), json);
    if (settled !== json) this.#settle(settled);
  }

  /** @param {Set<string>} wanted ids */
  #removeAllBut(wanted) {
    for (const [id, shown] of [...this.#shown]) {
      if (wanted.has(id)) continue;
      this.#shown.delete(id);
      this.#hasty.delete(id);
      this.#takeAway(shown);
    }
  }

  /** @param {Shown} shown */
  #takeAway({ object }) {
    if (!object) return;
    this.canvas.damage.willChange(object);
    this.choice.leave(object);
    this.canvas.remove(object);
  }

  /** Puts the objects into the order of the design. */
  #arrange() {
    const place = new Map(this.#objects.map(({ id }, i) => [id, i]));
    const rank = (/** @type {FabricObject} */ object) => place.get(idOf(object)) ?? 0;
    const before = [...this.canvas._objects];
    this.canvas._objects.sort((a, b) => rank(a) - rank(b));
    this.canvas._objects.forEach((object, i) => {
      if (object !== before[i]) this.canvas.damage.willChange(object);
    });
  }

  /** @param {string[]} ids */
  showSelection(ids) {
    this.#selected = ids;
    this.choice.show(ids.flatMap((id) => this.objectOf(id) ?? []));
  }

  /** Decides anew which objects get a bitmap. @param {number} zoom */
  chooseCaching(zoom) {
    for (const { json, object } of this.#shown.values()) {
      const wanted = worthCaching(json, zoom);
      if (object && object.objectCaching !== wanted) object.set("objectCaching", wanted);
    }
  }
}

/** @param {Group} group @returns {IText[]} */
function textsWithin(group) {
  return group.getObjects().flatMap((member) => (member instanceof Group ? textsWithin(member) : member instanceof IText ? [member] : []));
}

/** The texts of a group that changed while their heights did not: an undone step brings its heights along. @param {CanvasObject} before @param {CanvasObject} after */
function resetTexts(before, after) {
  const earlier = new Map(withMembers([before]).map((member) => [member.id, member]));
  const isReset = (/** @type {CanvasObject} */ member) => isText(member) && earlier.get(member.id) !== member && earlier.get(member.id)?.height === member.height;
  return withMembers([after]).filter(isReset).map(({ id }) => id);
}
