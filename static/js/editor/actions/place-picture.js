import { gettext } from "../../i18n.js";
import { fitScale } from "../core/geometry.js";
import { imageObject, indexForPicture } from "../core/objects.js";
import { pageSize, visibleCentre } from "../state/stage.js";
import { land, landQuietly, landingPage } from "./landing.js";

/**
 * Puts a picture of ours on the page as one step: scaled to fit, and never over the words.
 * @param {import("../core/objects.js").Asset} asset
 * @param {object} [where]
 * @param {import("../core/geometry.js").Point} [where.at] its middle, in page pixels; the middle of what is seen when left out
 * @param {string} [where.on] id of the page from which it was asked for; the shown one when left out, or gone
 * @param {string} [where.name] what it is called in the layers
 * @param {boolean} [where.quietly] whether who is on another page by now stays there
 */
export function placePicture(asset, { at = visibleCentre(), on, name = gettext("Picture"), quietly = false } = {}) {
  const scale = fitScale(asset, pageSize.value);
  const width = asset.width * scale;
  const height = asset.height * scale;
  const box = { left: Math.round(at.x - width / 2), top: Math.round(at.y - height / 2), width, height };
  const object = imageObject(asset, box, name);
  const { id, objects } = landingPage(on);
  (quietly ? landQuietly : land)([object], id, indexForPicture(objects));
}
