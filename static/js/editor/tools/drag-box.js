/**
 * What the tools that draw a box have in common. States: idle → pointing → dragging → idle. A press
 * without a drag is a click.
 */

/**
 * @typedef {import("../state/stage.js").Tool} Tool
 * @typedef {import("../core/geometry.js").Point} Point
 * @typedef {import("../core/geometry.js").Box} Box
 * @typedef {{click: (at: Point) => void, start: (box: Box) => void, drag: (box: Box) => void, end: () => void, cancel: () => void}} BoxSteps
 * @typedef {{name: "idle"} | {name: "pointing" | "dragging", page: Point, from: Point, screen: Point}} State
 *   `page` is where it was pressed, `from` where that snaps to
 */
import { boxBetween } from "../core/geometry.js";
import { beginSnapping, endSnapping, markLines, snapDrawn } from "../state/snapping.js";

/** A hand is never quite still: up to here it is a click, in screen pixels. */
const CLICK_SLACK_PX = 4;

/** @param {BoxSteps} steps @returns {Tool} */
export function createBoxTool(steps) {
  /** @type {State} */
  let state = { name: "idle" };
  return {
    cursor: "crosshair",
    usesObjects: false,
    handle(event) {
      if (event.kind === "down") {
        beginSnapping([]);
        state = { name: "pointing", page: event.page, from: snapDrawn(event.page, event.free), screen: event.screen };
      } else if (state.name === "idle") return;
      else if (event.kind === "move") state = moved(state, steps, event);
      else {
        const { name, page: from } = state;
        state = { name: "idle" };
        endSnapping();
        if (name === "pointing") steps.click(from);
        else steps.end();
      }
    },
    leave() {
      if (state.name === "dragging") steps.cancel();
      if (state.name !== "idle") endSnapping();
      state = { name: "idle" };
    },
  };
}

/**
 * @param {Exclude<State, {name: "idle"}>} state
 * @param {BoxSteps} steps
 * @param {import("../state/stage.js").ToolEvent} event
 * @returns {State}
 */
function moved(state, steps, { page, screen, shift, free }) {
  const box = boxBetween(state.from, snapDrawn(page, free), shift);
  markLines(box, free);
  if (state.name === "dragging") {
    steps.drag(box);
    return state;
  }
  if (Math.hypot(screen.x - state.screen.x, screen.y - state.screen.y) < CLICK_SLACK_PX) return state;
  steps.start(box);
  return { ...state, name: "dragging" };
}
