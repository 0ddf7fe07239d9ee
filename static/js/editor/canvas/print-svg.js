/** A page as SVG: Fabric writes the objects, the frame and the background are ours. */
import { Gradient } from "fabric";

import { idOf } from "./factory.js";
import { Placeholder } from "./placeholder.js";

/** @typedef {import("./print-canvas.js").PrintCanvas} PrintCanvas */

/**
 * @param {PrintCanvas} canvas
 * @param {{clear?: boolean, only?: string[], css?: string}} form
 * @returns {string}
 */
export function svgOf(canvas, { clear = false, only, css = "" }) {
  const box = only ? canvas.boxAround(only) : canvas.pageBox;
  const { left, top, width, height } = box;
  const objects = canvas.getObjects().filter((object) => !(object instanceof Placeholder) && (!only || only.includes(idOf(object))));
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1"`,
    ` width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}" xml:space="preserve">`,
    css ? `<style type="text/css"><![CDATA[\n${css}]]></style>` : "",
    clear ? "" : background(canvas, box),
    ...objects.map((object) => named(object.toSVG(), idOf(object))),
    `</svg>\n`,
  ].join("\n");
}

/** Fabric writes an id only where it set one itself. @param {string} svg @param {string} id */
function named(svg, id) {
  const safe = id.replace(/[^\w-]/g, "");
  return /^\s*<g [^>]*\bid="/.test(svg) ? svg : svg.replace(/^(\s*<g )/, `$1id="${/^[a-z]/i.test(safe) ? safe : `o-${safe}`}" `);
}

/** @param {PrintCanvas} canvas @param {import("../core/geometry.js").Box} box */
function background({ pageBackground }, { left, top, width, height }) {
  const place = `x="${left}" y="${top}" width="${width}" height="${height}"`;
  if (!pageBackground?.colorStops) return `<rect ${place} fill="${attribute(String(pageBackground))}" />`;
  const gradient = new Gradient(pageBackground);
  // Fabric measures pixels from the middle of the object, the page from its corner; shares it divides by the size.
  const side = gradient.gradientUnits === "percentage" ? 1 : 0;
  const markup = gradient.toSVG(/** @type {any} */ ({ width: side, height: side }), {});
  return `<defs>${markup}</defs>\n<rect ${place} fill="url(#SVGID_${gradient.id})" />`;
}

/** @param {string} text */
function attribute(text) {
  return text.replace(/[<>&"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
