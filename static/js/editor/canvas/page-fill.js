/** Fills a page with its background, on the screen and in files. */
import { Gradient } from "fabric";

import { BLANK_BACKGROUND } from "../core/document.js";
import { isGradient } from "../core/gradient.js";

/**
 * @param {CanvasRenderingContext2D} context in page pixels
 * @param {any} background a CSS colour, or a gradient as Fabric writes it
 * @param {import("../core/geometry.js").Size} page
 * @param {import("../core/geometry.js").Box} [part] what of it is drawn; all when left out
 */
export function fillPage(context, background, page, part = { left: 0, top: 0, ...page }) {
  if (!isGradient(background)) {
    context.fillStyle = typeof background === "string" ? background : BLANK_BACKGROUND;
    context.fillRect(part.left, part.top, part.width, part.height);
    return;
  }
  context.beginPath();
  context.rect(part.left, part.top, part.width, part.height);
  context.clip();
  // A gradient in shares is drawn on a page of one by one.
  const inShares = background.gradientUnits === "percentage";
  if (inShares) context.scale(page.width, page.height);
  context.fillStyle = new Gradient(background).toLive(context);
  context.fillRect(0, 0, inShares ? 1 : page.width, inShares ? 1 : page.height);
}
