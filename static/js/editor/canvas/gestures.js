/** What the user does on the canvas, told to the design: selecting, moving, scaling, rotating, typing. */
import { ActiveSelection, Group, IText } from "fabric";

import { changeAnywhere, findObject, replaceObjects } from "../core/edits.js";
import { withMember } from "../core/group.js";
import { baked } from "../core/objects.js";
import { adjust, beginGesture, continueGesture, design, endGesture, select } from "../state/design.js";
import { activeLayer } from "../state/layers.js";
import { setTextRange } from "../state/typing.js";
import { idOf, readBack } from "./factory.js";
import { isTypedMember, memberAt, rootOf, textAt, typeInGroup, withTyped } from "./group-text.js";
import { snapMoving, snapRotating, snapScaling } from "./snap.js";

/**
 * @typedef {import("fabric").FabricObject} FabricObject
 * @typedef {import("./view.js").CanvasView} CanvasView
 */

/** @param {CanvasView} view */
export function listenToGestures(view) {
  const { canvas } = view;
  let transforming = false;
  canvas.on("before:transform", () => {
    transforming = true;
    beginGesture();
  });
  const follow = (/** @type {{target: FabricObject}} */ { target }) => followTransform(view, target);
  canvas.on("object:moving", (event) => {
    onWholePixels(event.target);
    snapMoving(event);
    follow(event);
  });
  canvas.on("object:rotating", (event) => {
    snapRotating(event);
    follow(event);
  });
  for (const name of /** @type {const} */ (["object:scaling", "object:resizing"])) {
    canvas.on(name, (event) => {
      snapScaling(event);
      follow(event);
    });
  }
  canvas.on("object:modified", ({ target }) => finish(view, target));
  canvas.on("mouse:up", () => {
    if (transforming) endGesture();
    transforming = false;
  });
  listenToSelection(view);
  listenToTyping(view);
}

/** @param {CanvasView} view */
function listenToSelection(view) {
  const tell = () => {
    if (!view.choice.isQuiet) select(view.canvas.getActiveObjects().map(rootOf).map(idOf));
  };
  view.canvas.on("selection:created", tell);
  view.canvas.on("selection:updated", tell);
  view.canvas.on("selection:cleared", tell);
}

/** @param {CanvasView} view */
function listenToTyping(view) {
  const { canvas } = view;
  canvas.on("mouse:dblclick", ({ target, scenePoint }) => {
    if (!(target instanceof Group) || !target.evented || target instanceof ActiveSelection) return;
    const text = textAt(target, scenePoint);
    const member = text ?? memberAt(target, scenePoint);
    if (text) typeInGroup(text);
    if (member) activeLayer.value = idOf(member);
  });
  canvas.on("mouse:down", () => {
    if (!isTypedMember(canvas.getActiveObject())) activeLayer.value = null;
  });
  canvas.on("text:editing:entered", ({ target }) => {
    continueGesture();
    followRange(target);
  });
  canvas.on("text:selection:changed", ({ target }) => followRange(target));
  canvas.on("text:changed", ({ target }) => {
    write(view, [target], false);
    followRange(target);
  });
  canvas.on("text:editing:exited", ({ target }) => {
    setTextRange(null);
    // Where the text has changed, Fabric tells so next, and is done with the object only then.
    if (/** @type {any} */ (target)._textBeforeEdit === target.text) endTyping(view, target, false);
  });
}

/** Some of Fabric's events come before the range has changed. @param {import("fabric").IText} text */
function followRange(text) {
  queueMicrotask(() => {
    if (text.isEditing) setTextRange({ id: idOf(text), start: text.selectionStart, end: text.selectionEnd });
  });
}

/** A text without letters is no object. @param {CanvasView} view @param {import("fabric").IText} text @param {boolean} hasChanged */
function endTyping(view, text, hasChanged) {
  if (text.text.trim() === "") adjust((document) => changeAnywhere(document, [idOf(text)], () => null));
  else if (hasChanged) write(view, [text], true);
  endGesture();
  if (rootOf(text) !== text) view.makeAnew(idOf(rootOf(text)));
}

/** The panel follows one object live; many are read once at the end. @param {CanvasView} view @param {FabricObject} target */
function followTransform(view, target) {
  if (!(target instanceof ActiveSelection)) write(view, [target], false);
}

/** @param {CanvasView} view @param {FabricObject} target */
function finish(view, target) {
  if (target instanceof IText) return target.isEditing ? write(view, [target], true) : endTyping(view, target, true);
  write(view, target instanceof ActiveSelection ? target.getObjects() : [target], true);
  endGesture();
}

/**
 * @param {CanvasView} view
 * @param {FabricObject[]} objects
 * @param {boolean} final turns scale into real measures, which the canvas then takes over
 */
function write(view, objects, final) {
  const changed = objects.flatMap((object) => {
    const json = findObject(design.value, idOf(rootOf(object)));
    if (!json) return [];
    const now = rootOf(object) === object ? readBack(json, object) : withMember(json, idOf(object), (member) => withTyped(member, /** @type {IText} */ (object)));
    view.acknowledge(now);
    return [final ? baked(now) : now];
  });
  adjust((document) => replaceObjects(document, changed));
}


/** @param {FabricObject} target */
function onWholePixels(target) {
  target.set({ left: Math.round(target.left), top: Math.round(target.top) });
}
