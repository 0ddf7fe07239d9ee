/** Opens WOFF2 (W3C Recommendation, 2022): its tables, and the outlines that it keeps in a form of its own. */
import { Reader } from "./reader.js";

/**
 * @typedef {{x: number, y: number, on: boolean}} Point
 * @typedef {{glyph: number, dx: number, dy: number, matrix: [number, number, number, number]}} Component
 * @typedef {{points: Point[], ends: number[], components: Component[]}} Outline
 *   `ends`: index of the last point of each contour; a glyph has contours or components
 * @typedef {{tables: Map<string, Uint8Array>, outlines: Outline[]}} OpenedFont
 */

const SIGNATURE = 0x774f4632;
const HEADER_BYTES = 48;
const ARBITRARY_TAG = 63;
const TAGS =
  "cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill"
    .replaceAll("_", " ")
    .match(/\S{4}|\S{3} /g);

/**
 * @param {Uint8Array} bytes
 * @param {(compressed: Uint8Array, length: number) => Uint8Array} brotli
 * @returns {OpenedFont}
 * @throws {RangeError} when it is no font of this kind
 */
export function openWoff2(bytes, brotli) {
  const reader = new Reader(bytes);
  if (reader.u32() !== SIGNATURE) throw new RangeError("Not a WOFF2 file.");
  reader.at = 12;
  const count = reader.u16();
  reader.at = 20;
  const compressed = reader.u32();
  reader.at = HEADER_BYTES;
  const entries = Array.from({ length: count }, () => entryOf(reader));
  const total = entries.reduce((sum, { length }) => sum + length, 0);
  const data = brotli(reader.take(compressed), total);
  const tables = new Map();
  let at = 0;
  for (const { tag, length } of entries) {
    tables.set(tag, data.subarray(at, at + length));
    at += length;
  }
  if (!entries.some(({ tag, changed }) => tag === "glyf" && changed)) throw new RangeError("A font without TrueType outlines.");
  if (entries.some(({ tag, changed }) => tag === "hmtx" && changed)) tables.set("hmtx", tables.get("hmtx").subarray(1));
  return { tables, outlines: outlinesOf(tables.get("glyf")) };
}

/** @param {Reader} reader @returns {{tag: string, length: number, changed: boolean}} */
function entryOf(reader) {
  const flags = reader.u8();
  const known = flags & 63;
  const tag = known === ARBITRARY_TAG ? reader.tag() : /** @type {string[]} */ (TAGS)[known];
  const version = flags >> 6;
  const length = reader.base128();
  const changed = tag === "glyf" || tag === "loca" ? version === 0 : version !== 0;
  return { tag, length: changed ? reader.base128() : length, changed };
}

/** @param {Uint8Array} table @returns {Outline[]} */
function outlinesOf(table) {
  const header = new Reader(table, 4);
  const count = header.u16();
  header.u16();
  const sizes = Array.from({ length: 7 }, () => header.u32());
  let at = header.at;
  const [contours, points, flags, glyphs, composites] = sizes.map((size) => {
    const stream = new Reader(table, at);
    at += size;
    return stream;
  });
  return Array.from({ length: count }, () => {
    const number = contours.i16();
    if (number < 0) return { points: [], ends: [], components: componentsIn(composites, glyphs) };
    return number ? simpleOutline(number, points, flags, glyphs) : { points: [], ends: [], components: [] };
  });
}

/** @param {number} contours @param {Reader} counts @param {Reader} flags @param {Reader} glyphs @returns {Outline} */
function simpleOutline(contours, counts, flags, glyphs) {
  const ends = /** @type {number[]} */ ([]);
  let total = 0;
  for (let i = 0; i < contours; i += 1) {
    total += counts.short255();
    ends.push(total - 1);
  }
  let [x, y] = [0, 0];
  const points = Array.from({ length: total }, () => {
    const flag = flags.u8();
    const [dx, dy] = triplet(flag & 127, glyphs);
    x += dx;
    y += dy;
    return { x, y, on: flag < 128 };
  });
  glyphs.short255(); // the length of its instructions, which lie in a stream of their own
  return { points, ends, components: [] };
}

/** How far the next point is, in one to four bytes. @param {number} form @param {Reader} bytes @returns {[number, number]} */
function triplet(form, bytes) {
  const signed = (/** @type {number} */ sign, /** @type {number} */ value) => (sign & 1 ? value : -value);
  const first = bytes.u8();
  if (form < 10) return [0, signed(form, ((form & 14) << 7) + first)];
  if (form < 20) return [signed(form, (((form - 10) & 14) << 7) + first), 0];
  if (form < 84) {
    const base = form - 20;
    return [signed(form, 1 + (base & 0x30) + (first >> 4)), signed(form >> 1, 1 + ((base & 0x0c) << 2) + (first & 15))];
  }
  const second = bytes.u8();
  if (form < 120) {
    const base = form - 84;
    return [signed(form, 1 + (Math.floor(base / 12) << 8) + first), signed(form >> 1, 1 + (((base % 12) >> 2) << 8) + second)];
  }
  const third = bytes.u8();
  if (form < 124) return [signed(form, (first << 4) + (second >> 4)), signed(form >> 1, ((second & 15) << 8) + third)];
  return [signed(form, (first << 8) + second), signed(form >> 1, (third << 8) + bytes.u8())];
}

/** @param {Reader} stream @param {Reader} glyphs @returns {Component[]} */
function componentsIn(stream, glyphs) {
  const components = /** @type {Component[]} */ ([]);
  let flags = 0;
  do {
    flags = stream.u16();
    const glyph = stream.u16();
    const [dx, dy] = flags & 1 ? [stream.i16(), stream.i16()] : [stream.i8(), stream.i8()];
    components.push({ glyph, dx, dy, matrix: matrixIn(stream, flags) });
  } while (flags & 0x20);
  if (flags & 0x100) glyphs.short255();
  return components;
}

/** @param {Reader} stream @param {number} flags @returns {[number, number, number, number]} */
function matrixIn(stream, flags) {
  if (flags & 0x08) {
    const scale = stream.f2dot14();
    return [scale, 0, 0, scale];
  }
  if (flags & 0x40) return [stream.f2dot14(), 0, 0, stream.f2dot14()];
  if (flags & 0x80) return [stream.f2dot14(), stream.f2dot14(), stream.f2dot14(), stream.f2dot14()];
  return [1, 0, 0, 1];
}
