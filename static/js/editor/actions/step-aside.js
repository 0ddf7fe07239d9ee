import { page } from "../state/design.js";

export const STEP_ASIDE_PX = 20;

/**
 * How far something new has to go right and down so that it does not lie exactly on what is there.
 * @param {import("../core/document.js").CanvasObject} object
 */
export function stepAside({ left = 0, top = 0 }) {
  let step = 0;
  while (page.value.objects.some((each) => each.left === left + step && each.top === top + step)) step += STEP_ASIDE_PX;
  return step;
}
