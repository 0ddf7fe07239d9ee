/** Makes a page ready to be drawn, written as SVG or set as PDF, whatever is on the screen. */
import { Group } from "fabric";

import { runsOf, usedFaces } from "../core/type/faces.js";
import { createObject } from "./factory.js";
import { declaredFaces } from "./font-faces.js";
import { PrintCanvas } from "./print-canvas.js";
import { drawPdf } from "./print-pdf.js";
import { svgOf } from "./print-svg.js";

/**
 * @param {import("../core/document.js").Page} page
 * @param {{width: number, height: number}} size in px
 * @returns {Promise<import("../state/surface.js").Print>} once fonts and pictures are there
 */
export async function printPage(page, { width, height }) {
  const objects = await Promise.all(page.objects.map((json) => createObject(json, 1)));
  const canvas = new PrintCanvas(document.createElement("canvas"), { width, height, renderOnAddRemove: false, enableRetinaScaling: false });
  canvas.pageBackground = page.background;
  canvas.pageBox = { left: 0, top: 0, width, height };
  objects.forEach(withoutBitmap);
  canvas.add(...objects);
  return {
    draw: (form) => canvas.picture(form),
    svg: (form) => svgOf(canvas, form),
    pdf: (context, options) => drawPdf(canvas, context, page.objects, options),
    boxOf: (only) => (only ? canvas.boxAround(only) : canvas.pageBox),
    dispose: () => void canvas.dispose(),
  };
}

/** A bitmap of its own would have the zoom of the screen. @param {import("fabric").FabricObject} object */
function withoutBitmap(object) {
  object.set("objectCaching", false);
  if (object instanceof Group) object.getObjects().forEach(withoutBitmap);
}

/** @param {import("../core/document.js").CanvasObject[]} objects */
export function fontFaces(objects) {
  return usedFaces(declaredFaces(), runsOf(objects));
}
