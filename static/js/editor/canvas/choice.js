/** Which objects the canvas shows as selected. */
import { ActiveSelection, FabricObject } from "fabric";

import { isTypedMember, rootOf } from "./group-text.js";
import { holdStill } from "./locks.js";

/** A frame about each of more objects than these tells nothing, and takes as long as drawing them. */
const MOST_FRAMES = 300;

class Together extends ActiveSelection {
  /** @override @param {CanvasRenderingContext2D} context @param {any} [style] @param {any} [ofMembers] */
  _renderControls(context, style, ofMembers) {
    if (this._objects.length > MOST_FRAMES) FabricObject.prototype._renderControls.call(this, context, style);
    else super._renderControls(context, style, ofMembers);
  }
}

export class Choice {
  /** True while a change of the active object comes from here, not from the user. */
  isQuiet = false;

  /** @param {import("./page-canvas.js").PageCanvas} canvas */
  constructor(canvas) {
    this.canvas = canvas;
  }

  /** @param {FabricObject[]} objects */
  show(objects) {
    if (objects.length === 1 && this.#isTypedIn(objects[0])) return;
    const active = this.canvas.getActiveObjects();
    const chosen = new Set(active);
    if (active.length === objects.length && objects.every((object) => chosen.has(object))) return;
    this.#quietly(() => {
      this.canvas.discardActiveObject();
      if (objects.length === 1) this.canvas.setActiveObject(objects[0]);
      if (objects.length > 1) this.canvas.setActiveObject(this.#together(objects));
    });
    this.canvas.redraw();
  }

  /** Of several, one that is locked holds all. @param {FabricObject[]} objects */
  #together(objects) {
    const selection = new Together(objects, { canvas: this.canvas });
    if (objects.some(({ evented }) => !evented)) holdStill(selection, true);
    return selection;
  }

  /** Takes an object out of the active selection, where its place is relative. @param {FabricObject} object */
  release(object) {
    if (object.group || this.canvas.getActiveObject() instanceof ActiveSelection || this.#isTypedIn(object)) this.#quietly(() => this.canvas.discardActiveObject());
  }

  /** The object goes: what is selected in the design stays so. @param {FabricObject} object */
  leave(object) {
    if (this.canvas.getActiveObject() === object) this.#quietly(() => this.canvas.discardActiveObject());
    else this.release(object);
  }

  /** Whether a text of this group is being typed in. @param {FabricObject} object */
  #isTypedIn(object) {
    const active = this.canvas.getActiveObject();
    return isTypedMember(active) && rootOf(active) === object;
  }

  /** @param {() => void} work */
  #quietly(work) {
    const before = this.isQuiet;
    this.isQuiet = true;
    work();
    this.isQuiet = before;
  }
}
