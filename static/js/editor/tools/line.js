/**
 * Draws a line from where one presses to where one lets go; with Shift in steps of 45°. A click draws one of a usual
 * length. States: idle → pointing → dragging → idle.
 */
import { addObjects, changeObjects } from "../core/edits.js";
import { lineObject, straightened } from "../core/lines.js";
import { adjust, beginGesture, cancelGesture, edit, endGesture, page } from "../state/design.js";
import { lineLook, tool } from "../state/stage.js";

/**
 * @typedef {import("../state/stage.js").Tool} Tool
 * @typedef {import("../core/geometry.js").Point} Point
 * @typedef {{name: "idle"} | {name: "pointing", page: Point, screen: Point} | {name: "dragging", page: Point, id: string}} State
 */

const CLICK_SLACK_PX = 4;

/**
 * @param {import("../core/lines.js").Heads} heads
 * @param {string} name of the new objects
 * @returns {Tool}
 */
export function createLineTool(heads, name) {
  /** @type {State} */
  let state = { name: "idle" };
  const make = (/** @type {Point} */ from, /** @type {Point} */ to) => lineObject(from, to, { width: lineLook().width, heads }, name);
  return {
    cursor: "crosshair",
    usesObjects: false,
    handle({ kind, page: at, screen, shift }) {
      if (kind === "down") state = { name: "pointing", page: at, screen };
      else if (state.name === "pointing" && kind === "move") state = begun(state, at, screen, make);
      else if (state.name === "pointing") state = clicked(state.page, make);
      else if (state.name === "dragging" && kind === "move") stretch(state.id, make(state.page, shift ? straightened(state.page, at) : at));
      else if (state.name === "dragging") state = finished(state.id);
    },
    leave() {
      if (state.name === "dragging") cancelGesture();
      state = { name: "idle" };
    },
  };
}

/** @typedef {(from: Point, to: Point) => import("../core/document.js").CanvasObject} Make */

/** @param {Extract<State, {name: "pointing"}>} state @param {Point} at @param {Point} screen @param {Make} make @returns {State} */
function begun(state, at, screen, make) {
  if (Math.hypot(screen.x - state.screen.x, screen.y - state.screen.y) < CLICK_SLACK_PX) return state;
  const line = make(state.page, at);
  beginGesture();
  adjust((document) => addObjects(document, page.value.id, [line]), []);
  return { name: "dragging", page: state.page, id: line.id };
}

/** @param {string} id @param {import("../core/document.js").CanvasObject} line */
function stretch(id, line) {
  adjust((document) => changeObjects(document, [id], () => ({ ...line, id })));
}

/** @param {string} id @returns {State} */
function finished(id) {
  adjust((document) => document, [id]);
  endGesture();
  tool.value = "select";
  return { name: "idle" };
}

/** @param {Point} at @param {Make} make @returns {State} */
function clicked({ x, y }, make) {
  const half = lineLook().length / 2;
  const line = make({ x: x - half, y }, { x: x + half, y });
  edit((document) => addObjects(document, page.value.id, [line]), [line.id]);
  tool.value = "select";
  return { name: "idle" };
}
