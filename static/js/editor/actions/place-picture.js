import { gettext } from "../../i18n.js";
import { addObjects } from "../core/edits.js";
import { fitScale } from "../core/geometry.js";
import { imageObject, indexForPicture } from "../core/objects.js";
import { edit, page } from "../state/design.js";
import { pageSize, tool, visibleCentre } from "../state/stage.js";

/**
 * Puts a picture of ours on the page as one step: scaled to fit, and never over the words.
 * @param {import("../core/objects.js").Asset} asset
 * @param {import("../core/geometry.js").Point} [at] its middle, in page pixels; the middle of what is seen when left out
 */
export function placePicture(asset, at = visibleCentre()) {
  const scale = fitScale(asset, pageSize.value);
  const width = asset.width * scale;
  const height = asset.height * scale;
  const box = { left: Math.round(at.x - width / 2), top: Math.round(at.y - height / 2), width, height };
  const object = imageObject(asset, box, gettext("Picture"));
  const { id, objects } = page.value;
  edit((document) => addObjects(document, id, [object], indexForPicture(objects)), [object.id]);
  tool.value = "select";
}
