/** Writes glyphs as a TrueType font for a PDF: no more tables than a PDF asks for. */

/** @typedef {import("./font-file.js").Shape} Shape */

const EM = 1000;

/** Grows as it is written to. */
class Writer {
  bytes = /** @type {number[]} */ ([]);

  /** @param {...number} values */
  u16(...values) {
    for (const value of values) this.bytes.push((value >> 8) & 255, value & 255);
    return this;
  }

  /** @param {...number} values */
  u32(...values) {
    for (const value of values) this.u16(value >>> 16, value & 0xffff);
    return this;
  }

  pad() {
    while (this.bytes.length % 4) this.bytes.push(0);
    return this;
  }
}

/**
 * @param {Shape[]} shapes the first stands for letters that are missing
 * @param {{ascent: number, descent: number, unitsPerEm?: number}} metrics
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function trueType(shapes, { ascent, descent, unitsPerEm = EM }) {
  const glyf = new Writer();
  const loca = new Writer().u32(0);
  for (const shape of shapes) {
    writeGlyph(glyf, shape);
    glyf.pad();
    loca.u32(glyf.bytes.length);
  }
  const widest = Math.max(...shapes.map(({ advance }) => advance));
  const most = (/** @type {(shape: Shape) => number} */ of) => Math.max(0, ...shapes.map(of));
  const hmtx = new Writer();
  for (const { advance, points } of shapes) hmtx.u16(advance, points.length ? least(points.map(({ x }) => x)) : 0);
  const head = new Writer().u32(0x10000, 0x10000, 0, 0x5f0f3cf5).u16(0, unitsPerEm).u32(0, 0, 0, 0).u16(-widest, descent, widest, ascent, 0, 8, 2, 1, 0);
  const hhea = new Writer().u32(0x10000).u16(ascent, descent, 0, widest, 0, 0, widest, 1, 0, 0, 0, 0, 0, 0, 0, shapes.length);
  const maxp = new Writer().u32(0x10000).u16(shapes.length, most(({ points }) => points.length), most(({ ends }) => ends.length), 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0);
  return assembled({ glyf, head, hhea, hmtx, loca, maxp });
}

/** @param {number[]} values */
function least(values) {
  return values.reduce((low, value) => Math.min(low, value), Infinity);
}

/** @param {Writer} out @param {Shape} shape */
function writeGlyph(out, { points, ends }) {
  if (!points.length) return;
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  out.u16(ends.length, least(xs), least(ys), -least(xs.map((x) => -x)), -least(ys.map((y) => -y)), ...ends, 0);
  out.bytes.push(...points.map(({ on }) => (on ? 1 : 0)));
  out.u16(...xs.map((x, i) => x - (xs[i - 1] ?? 0)));
  out.u16(...ys.map((y, i) => y - (ys[i - 1] ?? 0)));
}

/** @param {Record<string, Writer>} tables in alphabetical order */
function assembled(tables) {
  const entries = Object.entries(tables);
  const directory = new Writer().u32(0x10000).u16(entries.length, 64, 2, 32);
  let offset = 12 + entries.length * 16;
  for (const [tag, { bytes }] of entries) {
    directory.bytes.push(...[...tag].map((letter) => letter.charCodeAt(0)));
    directory.u32(checksum(bytes), offset, bytes.length);
    offset += Math.ceil(bytes.length / 4) * 4;
  }
  const font = new Uint8Array(offset);
  font.set(directory.bytes);
  let at = directory.bytes.length;
  for (const [, { bytes }] of entries) {
    font.set(bytes, at);
    at += Math.ceil(bytes.length / 4) * 4;
  }
  return font;
}

/** @param {number[]} bytes */
function checksum(bytes) {
  let sum = 0;
  for (let i = 0; i < bytes.length; i += 4) {
    sum = (sum + ((bytes[i] << 24) | ((bytes[i + 1] ?? 0) << 16) | ((bytes[i + 2] ?? 0) << 8) | (bytes[i + 3] ?? 0))) >>> 0;
  }
  return sum;
}
