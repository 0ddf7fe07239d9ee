/** Draws a page that is not on the stage, on a canvas of its own. */
import { createObject } from "./factory.js";
import { PageCanvas } from "./page-canvas.js";

/**
 * @param {import("../core/document.js").Page} page
 * @param {{width: number, height: number}} size in page pixels
 * @param {number} scale
 * @returns {Promise<HTMLCanvasElement>}
 */
export async function drawOtherPage(page, size, scale) {
  const objects = await Promise.all(page.objects.map((json) => createObject(json, scale)));
  const canvas = new PageCanvas(document.createElement("canvas"), { renderOnAddRemove: false });
  Object.assign(canvas, { pageWidth: size.width, pageHeight: size.height, pageBackground: page.background });
  canvas.add(...objects);
  try {
    return canvas.drawPage(scale);
  } finally {
    void canvas.dispose();
  }
}
