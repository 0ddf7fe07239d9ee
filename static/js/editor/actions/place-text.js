import { gettext } from "../../i18n.js";
import { addObjects } from "../core/edits.js";
import { GAP_SHARE, setCopy } from "../core/headline.js";
import { textObject } from "../core/objects.js";
import { edit, page } from "../state/design.js";
import { pageSize, tool, visibleCentre } from "../state/stage.js";
import { surface } from "../state/surface.js";

/**
 * Puts copy on the page as one step: set as a headline with the rest below it, in the middle of what is seen.
 * @param {string} text
 */
export async function placeText(text) {
  const pieces = setCopy(text, pageSize.value);
  const drafts = pieces.map(({ text: words, look }) => textObject({ left: 0, top: 0, ...look, text: words }, gettext("Text")));
  const measured = await Promise.all(drafts.map((draft) => surface().measure(draft)));
  const objects = stacked(measured, Math.round(pieces[0].look.fontSize * GAP_SHARE));
  edit(
    (document) => addObjects(document, page.value.id, objects),
    objects.map(({ id }) => id),
  );
  tool.value = "select";
}

/**
 * One below the other about the middle of what is seen.
 * @param {import("../core/document.js").CanvasObject[]} objects
 * @param {number} gap
 */
function stacked(objects, gap) {
  const { x, y } = visibleCentre();
  const heights = objects.map((object) => object.height + gap);
  let top = y - (heights.reduce((sum, height) => sum + height) - gap) / 2;
  return objects.map((object, i) => {
    const placed = { ...object, left: Math.round(x - object.width / 2), top: Math.round(top) };
    top += heights[i];
    return placed;
  });
}
