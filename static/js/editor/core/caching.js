/**
 * Which objects are worth a bitmap of their own. A bitmap costs memory and is drawn anew at each
 * zoom step; 1,000 plain shapes draw ten times faster without. Only what is slow to draw gets one.
 */
import { kindOf } from "./objects.js";

const SLOW_PATH_STEPS = 300;
const SLOW_TEXT_LENGTH = 2_000;
const SLOW_GROUP_MEMBERS = 20;
/** Below this zoom the drawing is so small that the bitmap costs more than it saves. */
const SMALL_ZOOM = 0.25;

/**
 * @param {import('./document.js').CanvasObject} object
 * @param {number} zoom
 */
export function worthCaching(object, zoom) {
  return zoom >= SMALL_ZOOM && isSlow(object);
}

/** @param {import('./document.js').CanvasObject} object */
function isSlow(object) {
  if (object.shadow?.blur > 0) return true;
  // Its edges have to be sharp.
  if (object.qr) return false;
  switch (kindOf(object)) {
    case "path":
      return (object.path?.length ?? 0) > SLOW_PATH_STEPS;
    case "group":
      return (object.objects?.length ?? 0) > SLOW_GROUP_MEMBERS;
    default:
      return (object.text?.length ?? 0) > SLOW_TEXT_LENGTH;
  }
}
