/**
 * What the tools that draw a box have in common. States: idle → pointing → dragging → idle. A press
 * without a drag is a click.
 */

/**
 * @typedef {import("../state/stage.js").Tool} Tool
 * @typedef {import("../core/geometry.js").Point} Point
 * @typedef {import("../core/geometry.js").Box} Box
 * @typedef {{click: (at: Point) => void, start: (box: Box) => void, drag: (box: Box) => void, end: () => void, cancel: () => void}} BoxSteps
 * @typedef {{name: "idle"} | {name: "pointing" | "dragging", page: Point, screen: Point}} State
 */
import { boxBetween } from "../core/geometry.js";

/** A hand is never quite still: up to here it is a click, in screen pixels. */
const CLICK_SLACK_PX = 4;

/** @param {BoxSteps} steps @returns {Tool} */
export function createBoxTool(steps) {
  /** @type {State} */
  let state = { name: "idle" };
  return {
    cursor: "crosshair",
    usesObjects: false,
    handle({ kind, page, screen, shift }) {
      if (kind === "down") state = { name: "pointing", page, screen };
      else if (state.name === "idle") return;
      else if (kind === "move") state = moved(state, steps, page, screen, shift);
      else {
        const { name, page: from } = state;
        state = { name: "idle" };
        if (name === "pointing") steps.click(from);
        else steps.end();
      }
    },
    leave() {
      if (state.name === "dragging") steps.cancel();
      state = { name: "idle" };
    },
  };
}

/**
 * @param {Exclude<State, {name: "idle"}>} state
 * @param {BoxSteps} steps
 * @param {Point} page
 * @param {Point} screen
 * @param {boolean} square
 * @returns {State}
 */
function moved(state, steps, page, screen, square) {
  const box = boxBetween(state.page, page, square);
  if (state.name === "dragging") {
    steps.drag(box);
    return state;
  }
  if (Math.hypot(screen.x - state.screen.x, screen.y - state.screen.y) < CLICK_SLACK_PX) return state;
  steps.start(box);
  return { ...state, name: "dragging" };
}
