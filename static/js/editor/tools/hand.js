/** Drags the view. States: idle → panning → idle. */
import { panBy } from "../state/stage.js";

/** @returns {import("../state/stage.js").Tool} */
export function createHandTool() {
  /** @type {{x: number, y: number} | null} where the pointer was, while panning */
  let last = null;
  return {
    cursor: "grab",
    usesObjects: false,
    handle({ kind, screen }) {
      if (kind === "down") last = screen;
      else if (kind === "up") last = null;
      else if (last) {
        panBy(screen.x - last.x, screen.y - last.y);
        last = screen;
      }
    },
    leave() {
      last = null;
    },
  };
}
