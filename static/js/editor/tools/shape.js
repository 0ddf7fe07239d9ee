/** Draws a shape by dragging its box; a click puts one of a usual size there. */
import { addObjects, changeObjects } from "../core/edits.js";
import { ellipseObject, rectObject } from "../core/objects.js";
import { adjust, beginGesture, cancelGesture, edit, endGesture, page } from "../state/design.js";
import { pageSize, tool } from "../state/stage.js";
import { createBoxTool } from "./drag-box.js";

/**
 * @typedef {import("../core/document.js").CanvasObject} CanvasObject
 * @typedef {import("../core/geometry.js").Box} Box
 */

/** Of the shorter side of the page. */
const USUAL_SHARE = 0.25;

/** @param {string} name of the new objects */
export function createRectTool(name) {
  return createShapeTool((box) => rectObject(box, name));
}

/** @param {string} name of the new objects */
export function createEllipseTool(name) {
  return createShapeTool((box) => ellipseObject(box, name));
}

/** @param {(box: Box) => CanvasObject} make */
function createShapeTool(make) {
  let id = "";
  return createBoxTool({
    click({ x, y }) {
      const side = Math.round(Math.min(pageSize.value.width, pageSize.value.height) * USUAL_SHARE);
      const object = make({ left: Math.round(x - side / 2), top: Math.round(y - side / 2), width: side, height: side });
      edit((document) => addObjects(document, page.value.id, [object]), [object.id]);
      tool.value = "select";
    },
    start(box) {
      const object = make(box);
      id = object.id;
      beginGesture();
      adjust((document) => addObjects(document, page.value.id, [object]), []);
    },
    drag(box) {
      const { id: _other, ...shape } = make(box);
      adjust((document) => changeObjects(document, [id], (object) => ({ ...object, ...shape })));
    },
    end() {
      adjust((document) => document, [id]);
      endGesture();
      tool.value = "select";
    },
    cancel: cancelGesture,
  });
}
