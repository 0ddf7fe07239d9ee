/** Draws the page of the stage as a picture, in slices between which the page can answer: a thousand objects take longer than a frame. */
import { MANY_OBJECTS } from "../core/weight.js";
import { Picture } from "./picture.js";

const SLICE_MS = 6;

/**
 * The same as `canvas.drawPage(scale)`. An edit meanwhile may be in the picture or not.
 * @param {import("./page-canvas.js").PageCanvas} canvas
 * @param {number} scale
 * @returns {Promise<HTMLCanvasElement>}
 */
export async function drawPageInSlices(canvas, scale) {
  const objects = [...canvas.getObjects()];
  if (objects.length < MANY_OBJECTS) return canvas.drawPage(scale);
  const picture = document.createElement("canvas");
  picture.width = Math.max(1, Math.floor(canvas.pageWidth * scale));
  picture.height = Math.max(1, Math.floor(canvas.pageHeight * scale));
  const context = /** @type {CanvasRenderingContext2D} */ (picture.getContext("2d"));
  for (const object of objects) if (object instanceof Picture) object.finishFilters();
  canvas.printing(scale, () => canvas._renderBackground(context));
  for (let at = 0; at < objects.length; ) {
    at = canvas.printing(scale, () => drawSome(canvas, context, objects, at));
    await new Promise((resolve) => setTimeout(resolve));
  }
  return picture;
}

/**
 * @param {import("./page-canvas.js").PageCanvas} canvas
 * @param {CanvasRenderingContext2D} context
 * @param {import("fabric").FabricObject[]} objects
 * @param {number} from
 * @returns {number} where to go on
 */
function drawSome(canvas, context, objects, from) {
  const end = performance.now() + SLICE_MS;
  let at = from;
  context.save();
  context.transform(...canvas.viewportTransform);
  context.beginPath();
  context.rect(0, 0, canvas.pageWidth, canvas.pageHeight);
  context.clip();
  while (at < objects.length && performance.now() < end) objects[at++].render(context);
  context.restore();
  return at;
}
