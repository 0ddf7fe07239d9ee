/** What the pages of a PDF share: looks, gradients and pictures, each written once. */
import { num } from "./writer.js";

/**
 * @typedef {{kind: "linear" | "radial", numbers: number[], stops: {offset: number, rgb: number[]}[]}} GradientRecord
 * @typedef {CanvasImageSource & {width: number, height: number}} Source
 * @typedef {{source: Source, crop: [number, number, number, number]}} PictureRecord
 */

export class PdfResources {
  /** @type {Map<string, string>} definition → name */
  states = new Map();
  /** @type {Map<string, string>} */
  patterns = new Map();
  /** @type {Map<string, {name: string, record: PictureRecord}>} */
  pictures = new Map();
  /** @type {Map<object, number>} */
  #ids = new Map();

  /** @param {number} alpha @param {string} blend @returns {string} */
  state(alpha, blend) {
    const definition = `<< /Type /ExtGState /ca ${num(alpha)} /CA ${num(alpha)} /BM /${blend} >>`;
    return named(this.states, definition, "G");
  }

  /** @param {GradientRecord} gradient @param {import("./matrix.js").Matrix} matrix to points on paper */
  pattern({ kind, numbers, stops }, matrix) {
    const coordinates = kind === "linear" ? numbers : [numbers[0], numbers[1], numbers[2], numbers[3], numbers[4], numbers[5]];
    const shading = `<< /ShadingType ${kind === "linear" ? 2 : 3} /ColorSpace /DeviceRGB /Coords [${coordinates.map(num).join(" ")}] /Extend [true true] /Function ${ramp(stops)} >>`;
    return named(this.patterns, `<< /Type /Pattern /PatternType 2 /Matrix [${matrix.map(num).join(" ")}] /Shading ${shading} >>`, "P");
  }

  /** @param {PictureRecord} record */
  picture(record) {
    const { source, crop } = record;
    if (!this.#ids.has(source)) this.#ids.set(source, this.#ids.size);
    const key = `${this.#ids.get(source)} ${crop.join()}`;
    const known = this.pictures.get(key) ?? { name: `I${this.pictures.size + 1}`, record };
    this.pictures.set(key, known);
    return known.name;
  }
}

/** @param {Map<string, string>} known @param {string} definition @param {string} letter */
function named(known, definition, letter) {
  const name = known.get(definition) ?? `${letter}${known.size + 1}`;
  known.set(definition, name);
  return name;
}

/** @param {GradientRecord["stops"]} stops */
function ramp(stops) {
  const sorted = [...stops].sort((a, b) => a.offset - b.offset);
  if (!sorted.length) return ramp([{ offset: 0, rgb: [0, 0, 0] }]);
  const all = [{ ...sorted[0], offset: 0 }, ...sorted, { ...sorted[sorted.length - 1], offset: 1 }];
  const colour = (/** @type {number[]} */ rgb) => `[${rgb.map(num).join(" ")}]`;
  const pieces = all.slice(1).map((stop, i) => `<< /FunctionType 2 /Domain [0 1] /N 1 /C0 ${colour(all[i].rgb)} /C1 ${colour(stop.rgb)} >>`);
  const bounds = all.slice(1, -1).map(({ offset }) => num(Math.min(Math.max(offset, 0), 1)));
  return `<< /FunctionType 3 /Domain [0 1] /Functions [${pieces.join(" ")}] /Bounds [${bounds.join(" ")}] /Encode [${pieces.map(() => "0 1").join(" ")}] >>`;
}
