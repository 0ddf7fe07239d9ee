import { gettext } from "../../i18n.js";
import { GAP_SHARE, inkOn, setCopy, topOfCopy } from "../core/headline.js";
import { isText, textObject } from "../core/objects.js";
import { pageSize, visiblePage } from "../state/stage.js";
import { surface } from "../state/surface.js";
import { land, landingPage } from "./landing.js";

/**
 * @typedef {import("../core/document.js").CanvasObject} CanvasObject
 * @typedef {import("../core/geometry.js").Box} Box
 */

/**
 * Puts copy on the page as one step: set as a headline with the rest below it, in a colour that reads on what is there.
 * @param {string} text
 * @param {string} [on] id of the page from which it was asked for; the shown one when left out, or gone
 */
export async function placeText(text, on) {
  const target = landingPage(on);
  const pieces = setCopy(text, pageSize.value);
  const drafts = pieces.map(({ text: words, look }) => textObject({ left: 0, top: 0, ...look, text: words }, gettext("Text")));
  const measured = await Promise.all(drafts.map((draft) => surface().measure(draft)));
  const gap = Math.round(pieces[0].look.fontSize * GAP_SHARE);
  const box = spotFor(target, measured, gap);
  const fill = inkOn(await surface().luminance(box, target));
  const objects = stacked(measured, gap, box).map((object) => ({ ...object, fill }));
  land(objects, landingPage(target.id).id);
}

/** @param {import("../core/document.js").Page} page @param {CanvasObject[]} objects one below the other @param {number} gap @returns {Box} */
function spotFor(page, objects, gap) {
  const visible = visiblePage();
  const width = Math.max(...objects.map((object) => object.width));
  const height = objects.reduce((sum, object) => sum + object.height + gap, -gap);
  const isFirst = !page.objects.some(isText);
  const left = Math.round(visible.left + (visible.width - width) / 2);
  return { left, top: topOfCopy(height, pageSize.value, visible, isFirst), width, height };
}

/** @param {CanvasObject[]} objects @param {number} gap @param {Box} box */
function stacked(objects, gap, box) {
  let top = box.top;
  return objects.map((object) => {
    const placed = { ...object, left: box.left, top: Math.round(top) };
    top += object.height + gap;
    return placed;
  });
}
