import { gettext } from "../../i18n.js";
import { addObjects } from "../core/edits.js";
import { fitScale } from "../core/geometry.js";
import { imageObject, indexForPicture } from "../core/objects.js";
import { edit } from "../state/design.js";
import { pageSize, tool, visibleCentre } from "../state/stage.js";
import { landingPage, tellWhere } from "./landing.js";

/**
 * Puts a picture of ours on the page as one step: scaled to fit, and never over the words.
 * @param {import("../core/objects.js").Asset} asset
 * @param {import("../core/geometry.js").Point} [at] its middle, in page pixels; the middle of what is seen when left out
 * @param {string} [on] id of the page from which it was asked for; the shown one when left out, or gone
 */
export function placePicture(asset, at = visibleCentre(), on) {
  const scale = fitScale(asset, pageSize.value);
  const width = asset.width * scale;
  const height = asset.height * scale;
  const box = { left: Math.round(at.x - width / 2), top: Math.round(at.y - height / 2), width, height };
  const object = imageObject(asset, box, gettext("Picture"));
  const { id, objects } = landingPage(on);
  edit((document) => addObjects(document, id, [object], indexForPicture(objects)), [object.id]);
  tellWhere(id);
  tool.value = "select";
}
