/** What is locked: the pointer goes through it, and chosen in the layers panel it shows no handles. */

/**
 * @typedef {import("fabric").FabricObject} FabricObject
 * @typedef {import("../core/document.js").CanvasObject} CanvasObject
 */

/** @param {FabricObject} object @param {CanvasObject} json */
export function applyLock(object, json) {
  const locked = Boolean(json.locked);
  object.set({ evented: !locked, selectable: !locked, editable: !locked });
  holdStill(object, locked);
}

/** @param {FabricObject} object @param {boolean} still */
export function holdStill(object, still) {
  object.set({ hasControls: !still, lockMovementX: still, lockMovementY: still, lockRotation: still, lockScalingX: still, lockScalingY: still });
}
