/** Opens a line of text where one clicks, or in the width that one drags, ready to type. */
import { addObjects } from "../core/edits.js";
import { textObject } from "../core/objects.js";
import { adjust, beginGesture, page } from "../state/design.js";
import { pageSize, tool } from "../state/stage.js";
import { surface } from "../state/surface.js";
import { createBoxTool } from "./drag-box.js";

/** Of the width of the page. */
const USUAL_WIDTH_SHARE = 0.4;
const FONT_SHARE = 1 / 20;
const LEAST_FONT_PX = 16;

/** @param {string} name of the new objects */
export function createTextTool(name) {
  /** @type {import("../core/geometry.js").Box | null} */
  let box = null;
  return createBoxTool({
    click: ({ x, y }) => begin(name, x, y - usualFontSize() * 0.65, pageSize.value.width * USUAL_WIDTH_SHARE),
    start: (first) => (box = first),
    drag: (next) => (box = next),
    end() {
      if (box) begin(name, box.left, box.top, Math.max(box.width, usualFontSize()));
    },
    cancel: () => (box = null),
  });
}

function usualFontSize() {
  return Math.max(LEAST_FONT_PX, Math.round(pageSize.value.width * FONT_SHARE));
}

/**
 * The gesture stays open: placing and typing are one step.
 * @param {string} name @param {number} left @param {number} top @param {number} width
 */
function begin(name, left, top, width) {
  const place = { left: Math.round(left), top: Math.round(top), width: Math.round(width) };
  const object = textObject({ ...place, text: "", fontSize: usualFontSize() }, name);
  beginGesture();
  adjust((document) => addObjects(document, page.value.id, [object]), [object.id]);
  tool.value = "select";
  surface().editText(object.id);
}
