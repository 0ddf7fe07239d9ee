/** Variable fonts: the outline of a glyph at a weight (OpenType's fvar, avar and gvar). */
import { Reader } from "./reader.js";

/**
 * @typedef {import("./woff2.js").Point} Point
 * @typedef {{x: number, y: number}} Delta
 * @typedef {{scalar: number, points: number[] | null, data: Reader, count: number}} Tuple
 */

/** After a glyph's own points come four that stand for its left, right, top and bottom. */
const PHANTOMS = 4;

/**
 * Where a weight lies on each axis, from -1 to 1; other axes stay at their default.
 * @param {Map<string, Uint8Array>} tables
 * @param {number} weight
 * @returns {number[] | null} null when the font has no axes
 */
export function coordinates(tables, weight) {
  const fvar = tables.get("fvar");
  if (!fvar || !tables.has("gvar")) return null;
  const reader = new Reader(fvar, 4);
  const start = reader.u16();
  reader.u16();
  const count = reader.u16();
  const size = reader.u16();
  return Array.from({ length: count }, (_, axis) => {
    reader.at = start + axis * size;
    const tag = reader.tag();
    const [least, usual, most] = [reader.fixed(), reader.fixed(), reader.fixed()];
    const value = tag === "wght" ? Math.min(Math.max(weight, least), most) : usual;
    const plain = value === usual ? 0 : value < usual ? (value - usual) / (usual - least) : (value - usual) / (most - usual);
    return bent(tables.get("avar"), axis, plain);
  });
}

/** @param {Uint8Array | undefined} avar @param {number} axis @param {number} value */
function bent(avar, axis, value) {
  if (!avar) return value;
  const reader = new Reader(avar, 8);
  for (let i = 0; i < axis; i += 1) reader.at += 4 * reader.u16();
  const pairs = Array.from({ length: reader.u16() }, () => [reader.f2dot14(), reader.f2dot14()]);
  const after = pairs.findIndex(([from]) => from >= value);
  if (after < 0 || !pairs.length) return value;
  if (pairs[after][0] === value || after === 0) return pairs[after][1];
  const [[x0, y0], [x1, y1]] = [pairs[after - 1], pairs[after]];
  return y0 + ((value - x0) * (y1 - y0)) / (x1 - x0);
}

/**
 * How far each point of a glyph moves; the last four are the phantom points.
 * @param {Uint8Array} gvar
 * @param {number} glyph
 * @param {number[]} at coordinates
 * @param {{points: Delta[], ends: number[]}} outline for a glyph of components, their offsets and no ends
 * @returns {Delta[]}
 */
export function deltasOf(gvar, glyph, at, { points, ends }) {
  const total = points.length + PHANTOMS;
  const sum = Array.from({ length: total }, () => ({ x: 0, y: 0 }));
  for (const tuple of tuplesOf(gvar, glyph, at)) {
    if (!tuple.scalar) continue;
    const touched = tuple.points ?? sum.map((_, i) => i);
    const xs = packedDeltas(tuple.data, touched.length);
    const ys = packedDeltas(tuple.data, touched.length);
    const moves = /** @type {(Delta | null)[]} */ (sum.map(() => null));
    touched.forEach((point, i) => {
      if (point < total) moves[point] = { x: xs[i], y: ys[i] };
    });
    if (tuple.points) between(moves, points, ends);
    moves.forEach((move, i) => {
      sum[i].x += (move?.x ?? 0) * tuple.scalar;
      sum[i].y += (move?.y ?? 0) * tuple.scalar;
    });
  }
  return sum;
}

/** @param {Uint8Array} gvar @param {number} glyph @param {number[]} at @returns {Tuple[]} */
function tuplesOf(gvar, glyph, at) {
  const header = new Reader(gvar, 4);
  const axes = header.u16();
  header.u16();
  const shared = header.u32();
  header.u16();
  const isLong = header.u16() & 1;
  const base = header.u32();
  const offset = (/** @type {number} */ i) => (isLong ? new Reader(gvar, 20 + i * 4).u32() : new Reader(gvar, 20 + i * 2).u16() * 2);
  const [start, end] = [base + offset(glyph), base + offset(glyph + 1)];
  if (start === end) return [];
  const reader = new Reader(gvar, start);
  const count = reader.u16();
  const data = new Reader(gvar, start + reader.u16());
  const common = count & 0x8000 ? packedPoints(data) : null;
  let next = data.at;
  return Array.from({ length: count & 0xfff }, () => {
    const size = reader.u16();
    const flags = reader.u16();
    const tuple = (/** @type {Reader} */ source) => Array.from({ length: axes }, () => source.f2dot14());
    const peak = flags & 0x8000 ? tuple(reader) : tuple(new Reader(gvar, shared + (flags & 0xfff) * axes * 2));
    const range = flags & 0x4000 ? [tuple(reader), tuple(reader)] : null;
    const own = new Reader(gvar, next);
    next += size;
    const points = flags & 0x2000 ? packedPoints(own) : common;
    return { scalar: scalarOf(at, peak, range), points, data: own, count: size };
  });
}

/** @param {number[]} at @param {number[]} peak @param {number[][] | null} range */
function scalarOf(at, peak, range) {
  return peak.reduce((scalar, top, axis) => {
    const value = at[axis];
    if (top === 0 || value === top) return scalar;
    const [low, high] = range ? [range[0][axis], range[1][axis]] : [Math.min(top, 0), Math.max(top, 0)];
    if (value <= low || value >= high) return 0;
    return scalar * (value < top ? (value - low) / (top - low) : (high - value) / (high - top));
  }, 1);
}

/** @param {Reader} reader @returns {number[] | null} null means every point */
function packedPoints(reader) {
  const first = reader.u8();
  const count = first & 0x80 ? ((first & 0x7f) << 8) | reader.u8() : first;
  if (!count) return null;
  const points = /** @type {number[]} */ ([]);
  let point = 0;
  while (points.length < count) {
    const control = reader.u8();
    for (let i = 0; i <= (control & 0x7f) && points.length < count; i += 1) {
      point += control & 0x80 ? reader.u16() : reader.u8();
      points.push(point);
    }
  }
  return points;
}

/** @param {Reader} reader @param {number} count @returns {number[]} */
function packedDeltas(reader, count) {
  const deltas = /** @type {number[]} */ ([]);
  while (deltas.length < count) {
    const control = reader.u8();
    for (let i = 0; i <= (control & 0x3f) && deltas.length < count; i += 1) {
      deltas.push(control & 0x80 ? 0 : control & 0x40 ? reader.i16() : reader.i8());
    }
  }
  return deltas;
}

/** Points that a tuple does not name follow their neighbours on the contour. @param {(Delta | null)[]} moves @param {Delta[]} points @param {number[]} ends */
function between(moves, points, ends) {
  let first = 0;
  for (const last of ends) {
    const named = /** @type {number[]} */ ([]);
    for (let i = first; i <= last; i += 1) if (moves[i]) named.push(i);
    const size = last - first + 1;
    named.forEach((from, k) => {
      const to = named[(k + 1) % named.length];
      for (let i = from; ; ) {
        i = first + ((i - first + 1) % size);
        if (i === to) break;
        const [a, b] = [/** @type {Delta} */ (moves[from]), /** @type {Delta} */ (moves[to])];
        moves[i] = { x: follow(points[i].x, points[from].x, points[to].x, a.x, b.x), y: follow(points[i].y, points[from].y, points[to].y, a.y, b.y) };
      }
    });
    first = last + 1;
  }
}

/** @param {number} at @param {number} from @param {number} to @param {number} a how far `from` moves @param {number} b how far `to` moves */
function follow(at, from, to, a, b) {
  if (from === to) return a === b ? a : 0;
  const [low, high, atLow, atHigh] = from < to ? [from, to, a, b] : [to, from, b, a];
  if (at <= low) return atLow;
  if (at >= high) return atHigh;
  return atLow + ((at - low) * (atHigh - atLow)) / (high - low);
}
