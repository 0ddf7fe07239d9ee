/** A line has a handle at each end and no others: dragging one turns and stretches it, the other end stands. */
import { Control, Point, controlsUtils, util } from "fabric";

import { straightened } from "../core/lines.js";

/** Around a line, so that a thin one can be caught, in screen pixels. */
const CATCH_PX = 6;
const LEAST_LENGTH = 1;
const FULL_TURN = 360;

/** @param {import("fabric").FabricObject} object */
export function giveLineControls(object) {
  object.set({ controls: { start: endControl(-0.5), end: endControl(0.5) }, padding: CATCH_PX, hasBorders: false });
}

/** @param {number} x of the handle: -0.5 is the start, 0.5 the end */
function endControl(x) {
  return new Control({
    x,
    y: 0,
    actionName: "scale",
    cursorStyle: "crosshair",
    // The padding is for catching the line, not for the handle.
    positionHandler: (_size, _matrix, object) =>
      util.transformPoint(new Point(x * object.width, 0), util.multiplyTransformMatrices(object.getViewportTransform(), object.calcTransformMatrix())),
    actionHandler: controlsUtils.wrapWithFireEvent("scaling", (event, { target }, px, py) => moveEnd(target, x, new Point(px, py), event.shiftKey)),
  });
}

/** @param {import("fabric").FabricObject} line @param {number} x @param {Point} to on the page @param {boolean} straight */
function moveEnd(line, x, to, straight) {
  const still = util.transformPoint(new Point(-x * line.width, 0), line.calcTransformMatrix());
  const end = straight ? new Point(straightened(still, to)) : to;
  const [from, tip] = x > 0 ? [still, end] : [end, still];
  const length = Math.max(from.distanceFrom(tip), LEAST_LENGTH);
  const angle = util.radiansToDegrees(Math.atan2(tip.y - from.y, tip.x - from.x));
  line.set({ angle: (angle + FULL_TURN) % FULL_TURN, scaleX: length / line.width });
  line.setPositionByOrigin(from.midPointFrom(tip), "center", "center");
  return true;
}
