/** A page as SVG that needs nothing beside it: pictures, and the typefaces where that is wanted, lie inside. */
import { readFile } from "../../api/files.js";
import { surface } from "../state/surface.js";

/** What Fabric writes for a picture of ours. */
const ADDRESS = /(xlink:href|href)="((?:https?:\/\/[^"/]+)?\/media\/[^"]+)"/g;

/**
 * @param {import("../state/surface.js").Print} print
 * @param {import("../core/export/choice.js").ExportChoice} choice
 * @param {{only?: string[], signal?: AbortSignal, texts: import("../core/document.js").CanvasObject[]}} options
 * @returns {Promise<Blob>}
 */
export async function svgFile(print, { transparent, embedFonts }, { only, signal, texts }) {
  const css = embedFonts ? await fontRules(texts, signal) : "";
  const svg = print.svg({ clear: transparent, only, css });
  const addresses = [...new Set([...svg.matchAll(ADDRESS)].map((match) => match[2]))];
  const pictures = new Map(await Promise.all(addresses.map(async (address) => /** @type {const} */ ([address, await dataAddress(address, signal)]))));
  return new Blob([svg.replace(ADDRESS, (whole, name, address) => `${name}="${pictures.get(address) ?? address}"`)], { type: "image/svg+xml" });
}

/**
 * The @font-face rules of the letters in use, with the typefaces inside.
 * @param {import("../core/document.js").CanvasObject[]} texts
 * @param {AbortSignal} [signal]
 */
async function fontRules(texts, signal) {
  const faces = await surface().fontFaces(texts);
  const rules = faces.map(async ({ family, weight, style, range, address }) => {
    const source = await dataAddress(address, signal);
    return `@font-face { font-family: "${family}"; font-weight: ${weight}; font-style: ${style}; unicode-range: ${range}; src: url(${source}) format("woff2"); }\n`;
  });
  return (await Promise.all(rules)).join("");
}

/** @param {string} address @param {AbortSignal} [signal] @returns {Promise<string>} */
async function dataAddress(address, signal) {
  const file = await readFile(address, signal);
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
