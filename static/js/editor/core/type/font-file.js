/** One font file: which glyph a letter has, its outline and its width, at any weight that the file knows. */
import { Reader } from "./reader.js";
import { coordinates, deltasOf } from "./variations.js";
import { openWoff2 } from "./woff2.js";

/**
 * @typedef {import("./woff2.js").Point} Point
 * @typedef {{points: Point[], ends: number[], advance: number}} Shape in units of the em square
 */

const DEEPEST_COMPONENT = 8;

export class FontFile {
  /** @param {Uint8Array} bytes of a WOFF2 file @param {(compressed: Uint8Array, length: number) => Uint8Array} brotli */
  constructor(bytes, brotli) {
    const { tables, outlines } = openWoff2(bytes, brotli);
    this.tables = tables;
    this.outlines = outlines;
    this.unitsPerEm = new Reader(this.#table("head"), 18).u16();
    const hhea = new Reader(this.#table("hhea"), 4);
    this.ascent = hhea.i16();
    this.descent = hhea.i16();
    hhea.at = 34;
    this.longMetrics = hhea.u16();
    this.letters = lettersOf(this.#table("cmap"));
    // What WOFF2 made smaller has the widths first, without the bearings between them.
    this.advances = this.#advances();
  }

  /** @param {string} tag @returns {Uint8Array} */
  #table(tag) {
    const table = this.tables.get(tag);
    if (!table) throw new RangeError(`The font has no ${tag} table.`);
    return table;
  }

  #advances() {
    const table = this.#table("hmtx");
    const reader = new Reader(table);
    const hasBearings = table.byteLength >= this.longMetrics * 4;
    return Array.from({ length: this.longMetrics }, () => {
      const width = reader.u16();
      if (hasBearings) reader.at += 2;
      return width;
    });
  }

  /** @param {number} codePoint @returns {number} 0 where it has none */
  glyphOf(codePoint) {
    return this.letters.get(codePoint) ?? 0;
  }

  /** @param {number} glyph @param {number} weight @returns {Shape} */
  shape(glyph, weight) {
    const at = coordinates(this.tables, weight);
    const { points, ends, shift } = this.#outline(glyph, at, 0);
    const advance = this.advances[Math.min(glyph, this.longMetrics - 1)] + shift;
    return { points: points.map(({ x, y, on }) => ({ x: Math.round(x), y: Math.round(y), on })), ends, advance: Math.round(advance) };
  }

  /**
   * @param {number} glyph @param {number[] | null} at @param {number} depth
   * @returns {{points: Point[], ends: number[], shift: number}} `shift`: how much wider it is than at the default
   */
  #outline(glyph, at, depth) {
    const outline = this.outlines[glyph];
    if (!outline || depth > DEEPEST_COMPONENT) return { points: [], ends: [], shift: 0 };
    const { points, ends, components } = outline;
    const own = components.length ? components.map(({ dx, dy }) => ({ x: dx, y: dy })) : points;
    const deltas = at ? deltasOf(this.#table("gvar"), glyph, at, { points: own, ends }) : null;
    const moved = own.map((point, i) => ({ ...point, x: point.x + (deltas?.[i].x ?? 0), y: point.y + (deltas?.[i].y ?? 0) }));
    const shift = deltas ? deltas[own.length + 1].x - deltas[own.length].x : 0;
    if (!components.length) return { points: /** @type {Point[]} */ (moved), ends, shift };
    return { ...this.#composed(components, moved, at, depth), shift };
  }

  /** @param {import("./woff2.js").Component[]} components @param {{x: number, y: number}[]} offsets @param {number[] | null} at @param {number} depth */
  #composed(components, offsets, at, depth) {
    const points = /** @type {Point[]} */ ([]);
    const ends = /** @type {number[]} */ ([]);
    components.forEach(({ glyph, matrix: [a, b, c, d] }, i) => {
      const part = this.#outline(glyph, at, depth + 1);
      ends.push(...part.ends.map((end) => end + points.length));
      points.push(...part.points.map(({ x, y, on }) => ({ x: a * x + c * y + offsets[i].x, y: b * x + d * y + offsets[i].y, on })));
    });
    return { points, ends };
  }
}

/** @param {Uint8Array} cmap @returns {Map<number, number>} code point → glyph */
function lettersOf(cmap) {
  const reader = new Reader(cmap, 2);
  const letters = /** @type {Map<number, number>} */ (new Map());
  const offsets = Array.from({ length: reader.u16() }, () => [reader.u16(), reader.u16(), reader.u32()]);
  for (const [, , offset] of offsets) {
    const format = new Reader(cmap, offset).u16();
    if (format === 4) readFormat4(cmap, offset, letters);
    if (format === 12) readFormat12(cmap, offset, letters);
  }
  return letters;
}

/** @param {Uint8Array} cmap @param {number} offset @param {Map<number, number>} letters */
function readFormat4(cmap, offset, letters) {
  const count = new Reader(cmap, offset + 6).u16() / 2;
  const column = (/** @type {number} */ i) => offset + 14 + i * count * 2;
  for (let i = 0; i < count; i += 1) {
    const end = new Reader(cmap, column(0) + i * 2).u16();
    const start = new Reader(cmap, column(1) + 2 + i * 2).u16();
    const delta = new Reader(cmap, column(2) + 2 + i * 2).u16();
    const place = column(3) + 2 + i * 2;
    const range = new Reader(cmap, place).u16();
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const listed = range ? new Reader(cmap, place + range + (code - start) * 2).u16() : code;
      const glyph = range && !listed ? 0 : (listed + delta) & 0xffff;
      if (glyph) letters.set(code, glyph);
    }
  }
}

/** @param {Uint8Array} cmap @param {number} offset @param {Map<number, number>} letters */
function readFormat12(cmap, offset, letters) {
  const reader = new Reader(cmap, offset + 12);
  const count = reader.u32();
  for (let i = 0; i < count; i += 1) {
    const [start, end, glyph] = [reader.u32(), reader.u32(), reader.u32()];
    for (let code = start; code <= end; code += 1) letters.set(code, glyph + code - start);
  }
}
