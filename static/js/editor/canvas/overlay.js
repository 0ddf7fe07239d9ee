/** Draws over the page what helps to place things: the grid, the lines of a snap and their distances. */
import { effect } from "@preact/signals";

import { GRID_PX } from "../core/snapping.js";
import { memberCorners } from "../core/group.js";
import { chosenMember } from "../state/member.js";
import { snapMarks } from "../state/snapping.js";
import { pageSize, stageSize, view } from "../state/stage.js";
import { gridOn } from "../state/view-aids.js";

/**
 * @typedef {import("../core/snapping.js").Axis} Axis
 * @typedef {{context: CanvasRenderingContext2D, accent: string, onAccent: string, line: string}} Pen
 */

/** Lines closer together than this would be a grey haze, in screen pixels. */
const LEAST_STEP_PX = 10;
const TICK_PX = 4;
const LABEL_HEIGHT_PX = 16;
const LABEL_PADDING_PX = 4;
const FONT = "500 11px system-ui, sans-serif";

/** @param {HTMLElement} stage */
export function mountOverlay(stage) {
  const canvas = stage.appendChild(document.createElement("canvas"));
  canvas.className = "stage-overlay";
  effect(() => {
    const pen = prepare(canvas, stageSize.value);
    if (!pen) return;
    if (gridOn.value) drawGrid(pen);
    drawMember(pen);
    drawLines(pen, snapMarks.value.lines);
    for (const gap of snapMarks.value.gaps) drawGap(pen, gap);
  });
}

/** @param {HTMLCanvasElement} canvas @param {{width: number, height: number}} size @returns {Pen | null} */
function prepare(canvas, { width, height }) {
  const context = canvas.getContext("2d");
  if (!context || !width) return null;
  const ratio = devicePixelRatio;
  if (canvas.width !== Math.round(width * ratio) || canvas.height !== Math.round(height * ratio)) {
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
  }
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  const style = getComputedStyle(canvas);
  return { context, accent: style.color, onAccent: style.outlineColor, line: style.borderTopColor };
}

/** @param {Axis} axis @param {number} along @param {number} across @returns {[number, number]} on the stage; on half pixels, so that a line is sharp */
function onStage(axis, along, across) {
  const { zoom, x, y } = view.value;
  const [px, py] = axis === "x" ? [along, across] : [across, along];
  return [Math.round(px * zoom + x) + 0.5, Math.round(py * zoom + y) + 0.5];
}

/** @param {Pen} pen @param {[number, number]} from @param {[number, number]} to @param {string} colour */
function stroke({ context }, from, to, colour) {
  context.strokeStyle = colour;
  context.lineWidth = 1;
  context.beginPath();
  context.moveTo(...from);
  context.lineTo(...to);
  context.stroke();
}

/** @param {Pen} pen */
function drawGrid(pen) {
  const { width, height } = pageSize.value;
  let step = GRID_PX;
  while (step * view.value.zoom < LEAST_STEP_PX) step *= 2;
  for (let x = step; x < width; x += step) stroke(pen, onStage("x", x, 0), onStage("x", x, height), pen.line);
  for (let y = step; y < height; y += step) stroke(pen, onStage("y", y, 0), onStage("y", y, width), pen.line);
}

/** Which part of the selected group is chosen. @param {Pen} pen */
function drawMember(pen) {
  const member = chosenMember.value;
  if (!member) return;
  const corners = memberCorners(member.root, member.object.id).map(({ x, y }) => onStage("x", x, y));
  corners.forEach((corner, i) => stroke(pen, corner, corners[(i + 1) % corners.length], pen.accent));
}

/** A distance that several lines have in common is said once. @param {Pen} pen @param {import("../core/snapping.js").Line[]} lines */
function drawLines(pen, lines) {
  for (const { axis, at, from, to } of lines) stroke(pen, onStage(axis, at, from), onStage(axis, at, to), pen.accent);
  const told = new Set();
  for (const { axis, at, distance, middle } of lines) {
    const number = `${axis} ${Math.round(distance)}`;
    if (Math.round(distance) > 0 && !told.has(number)) drawNumber(pen, distance, onStage(axis, at, middle));
    told.add(number);
  }
}

/** @param {Pen} pen @param {import("../core/snapping.js").Gap} gap */
function drawGap(pen, { axis, from, to, across }) {
  const ends = [onStage(axis, from, across), onStage(axis, to, across)];
  stroke(pen, ends[0], ends[1], pen.accent);
  const [dx, dy] = axis === "x" ? [0, TICK_PX] : [TICK_PX, 0];
  for (const [x, y] of ends) stroke(pen, [x - dx, y - dy], [x + dx, y + dy], pen.accent);
  drawNumber(pen, to - from, onStage(axis, (from + to) / 2, across));
}

/** @param {Pen} pen @param {number} length in page pixels @param {[number, number]} at */
function drawNumber({ context, accent, onAccent }, length, [x, y]) {
  const words = String(Math.round(length));
  context.font = FONT;
  context.textAlign = "center";
  context.textBaseline = "middle";
  const width = context.measureText(words).width + 2 * LABEL_PADDING_PX;
  context.fillStyle = accent;
  context.beginPath();
  context.roundRect(x - width / 2, y - LABEL_HEIGHT_PX / 2, width, LABEL_HEIGHT_PX, LABEL_PADDING_PX);
  context.fill();
  context.fillStyle = onAccent;
  context.fillText(words, x, y + 0.5);
}
