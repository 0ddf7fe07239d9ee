/** Draws the crop over the page: the whole picture dimmed, the part that stays bright, its thirds and handles. */
import { effect } from "@preact/signals";

import { HANDLES, fromPicture, handlePoint, windowOf } from "../core/crop.js";
import { cropping, startCropping, watchCropping } from "../state/cropping.js";
import { findObject } from "../core/edits.js";
import { design, selection } from "../state/design.js";
import { tool } from "../state/stage.js";
import { idOf } from "./factory.js";
import { Picture, naturalSize } from "./picture.js";

/**
 * @typedef {import("../core/crop.js").Handle} Handle
 * @typedef {import("../state/cropping.js").Cropping} Cropping
 */

const DIMMED = 0.3;
const LINE_PX = 1.5;
const HANDLE_PX = 6;
const THIRDS = [1 / 3, 2 / 3];

/** @param {import("./view.js").CanvasView} view */
export function drawCropping(view) {
  const { canvas } = view;
  /** @type {Picture | null} */
  let shown = null;
  watchCropping();
  effect(() => {
    const crop = cropping.value;
    const object = crop && view.objectOf(crop.base.id);
    const next = object instanceof Picture ? object : null;
    if (shown && shown !== next) toggle(shown, false);
    // A press beside the handles would else be a press beside the selection.
    view.choice.isQuiet = next !== null;
    if (shown && !next) view.showSelection(selection.peek());
    shown = next;
    if (shown) toggle(shown, true);
    canvas.requestRenderAll();
  });
  canvas.on("after:render", ({ ctx }) => {
    if (cropping.value && shown && ctx === canvas.contextContainer) draw(ctx, canvas, shown, cropping.value);
  });
  canvas.on("mouse:dblclick", ({ target }) => {
    if (tool.value === "select" && target instanceof Picture) enter(target);
  });
}

/** @param {Picture} picture */
function enter(picture) {
  const json = findObject(design.value, idOf(picture));
  if (json && !json.locked) startCropping(json, naturalSize(picture));
}

/** @param {Picture} picture @param {boolean} isCropped */
function toggle(picture, isCropped) {
  picture.isCropped = isCropped;
  picture.set({ hasControls: !isCropped, hasBorders: !isCropped });
}

/** @param {CanvasRenderingContext2D} context @param {import("./page-canvas.js").PageCanvas} canvas @param {Picture} picture @param {Cropping} crop */
function draw(context, canvas, picture, crop) {
  const retina = canvas.getRetinaScaling();
  context.save();
  context.setTransform(retina, 0, 0, retina, 0, 0);
  context.transform(...canvas.viewportTransform);
  drawPicture(context, picture, crop);
  drawFrame(context, crop, 1 / canvas.getZoom(), String(picture.borderColor));
  context.restore();
}

/** @param {CanvasRenderingContext2D} context @param {Picture} picture @param {Cropping} crop */
function drawPicture(context, picture, { object, source }) {
  const corner = fromPicture(object, { x: 0, y: 0 });
  context.save();
  context.translate(corner.x, corner.y);
  context.rotate(((object.angle ?? 0) * Math.PI) / 180);
  context.scale((object.scaleX ?? 1) * (object.flipX ? -1 : 1), (object.scaleY ?? 1) * (object.flipY ? -1 : 1));
  const paint = () => context.drawImage(/** @type {CanvasImageSource} */ (picture._element), 0, 0, source.width, source.height);
  context.globalAlpha = DIMMED;
  paint();
  const { x, y, width, height } = windowOf(object);
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.globalAlpha = 1;
  paint();
  context.restore();
}

/** @param {CanvasRenderingContext2D} context @param {Cropping} crop @param {number} pixel of the screen, on the page @param {string} accent */
function drawFrame(context, { object }, pixel, accent) {
  const at = (/** @type {number} */ right, /** @type {number} */ down) => {
    const { x, y, width, height } = windowOf(object);
    return fromPicture(object, { x: x + width * right, y: y + height * down });
  };
  context.lineWidth = LINE_PX * pixel;
  context.strokeStyle = "rgb(255 255 255 / 65%)";
  for (const share of THIRDS) {
    line(context, [at(share, 0), at(share, 1)]);
    line(context, [at(0, share), at(1, share)]);
  }
  context.strokeStyle = accent;
  line(context, [at(0, 0), at(1, 0), at(1, 1), at(0, 1), at(0, 0)]);
  context.fillStyle = "#ffffff";
  for (const handle of /** @type {Handle[]} */ (Object.keys(HANDLES))) {
    const { x, y } = handlePoint(object, handle);
    context.beginPath();
    context.arc(x, y, HANDLE_PX * pixel, 0, 2 * Math.PI);
    context.fill();
    context.stroke();
  }
}

/** @param {CanvasRenderingContext2D} context @param {import("../core/geometry.js").Point[]} points */
function line(context, points) {
  context.beginPath();
  for (const { x, y } of points) context.lineTo(x, y);
  context.stroke();
}
