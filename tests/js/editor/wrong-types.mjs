/** Rich valid designs, and copies of them in which random values are of a wrong type. Run by itself it prints such copies as JSON. */
import { randomness } from "./random-edits.mjs";

const GRADIENT = { type: "linear", coords: { x1: 0, y1: 0, x2: 1, y2: 1 }, colorStops: [{ offset: 0, color: "#ff0000" }, { offset: 1, color: "rgba(0, 0, 0, 0.5)" }], offsetX: 0, offsetY: 0, gradientUnits: "percentage" };
const SHADOW = { color: "rgba(0, 0, 0, 0.3)", blur: 24, offsetX: 0, offsetY: 8, affectStroke: false, nonScaling: true };
const MASK = { type: "Ellipse", originX: "center", originY: "center", left: 0, top: 0, width: 80, height: 80, rx: 40, ry: 40, mask: "circle" };
const RED = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==";

const at = (left, top, fields) => ({ originX: "left", originY: "top", left, top, scaleX: 1, scaleY: 1, angle: 0, opacity: 1, strokeWidth: 0, ...fields });
const pieces = () => [
  at(40, 40, { type: "Rect", id: "rect", name: "Card", width: 200, height: 100, rx: 8, ry: 8, fill: GRADIENT, shadow: SHADOW, stroke: "#112233", strokeWidth: 4, strokeDashArray: [12, 8], strokeUniform: true }),
  at(300, 40, { type: "Ellipse", id: "ellipse", width: 90, height: 60, rx: 45, ry: 30, fill: "#00ff00", angle: 30, flipX: true }),
  at(420, 40, { type: "Image", id: "image", width: 1, height: 1, scaleX: 90, scaleY: 90, cropX: 0, cropY: 0, src: RED, filters: [{ type: "Brightness", brightness: 0.2 }, { type: "Blur", blur: 0.1 }], clipPath: MASK }),
  at(40, 200, { type: "Path", id: "arrow", width: 120, height: 20, path: [["M", 0, 0], ["L", 120, 0], ["M", 110, -10], ["L", 120, 0], ["L", 110, 10]], line: { start: false, end: true }, stroke: "#000000", strokeWidth: 3, fill: null }),
  at(200, 200, { type: "Polygon", id: "star", width: 100, height: 100, points: [{ x: 0, y: 0 }, { x: 100, y: 0 }, { x: 50, y: 100 }], fill: "gold" }),
  at(40, 300, { type: "Textbox", id: "text", width: 400, height: 90, text: "여름 라떼\n20% off", fontFamily: "Pretendard Variable", fontSize: 40, fontWeight: 700, fontStyle: "normal", textAlign: "left", lineHeight: 1.3, charSpacing: 20, underline: false, fill: "#18181b", styles: [{ start: 0, end: 2, style: { fill: "#ff0000", fontWeight: 400, fontSize: 50 } }] }),
];
const group = (id, members) => at(500, 300, { type: "Group", id, width: 300, height: 200, objects: members, visible: true, locked: false });

const OWN = {
  schema: 1,
  fabric: "7.4.0",
  project: { name: "라떼", width: 1080, height: 1080 },
  pages: [
    { id: "front", name: "Cover", background: GRADIENT, guides: { x: [100, 200], y: [50] }, objects: [...pieces(), group("outer", [pieces()[0], group("inner", [pieces()[5], pieces()[1]])])] },
    { id: "back", background: "#ffffff", objects: [at(0, 0, { type: "Path", id: "qr", width: 40, height: 40, path: "M 0 0 L 40 0 L 40 40 Z", qr: { text: "https://example.com" }, fill: "#000000" }), ...pieces().slice(3).map((piece) => ({ ...piece, id: `${piece.id}-2` }))] },
  ],
};
const OLD = {
  version: "5.3.0",
  background: "#eef",
  backgroundImage: { type: "image", left: 0, top: 0, width: 1, height: 1, scaleX: 900, scaleY: 700, src: RED, filters: [] },
  objects: [
    { type: "rect", left: 50, top: 60, width: 200, height: 100, fill: { type: "radial", coords: { x1: 100, y1: 50, r1: 0, x2: 100, y2: 50, r2: 90 }, colorStops: [{ offset: 0, color: "red" }, { offset: 1, color: "blue" }], offsetX: 0, offsetY: 0, gradientUnits: "pixels" }, shadow: { color: "black", blur: 5, offsetX: 2, offsetY: 2 } },
    { type: "i-text", left: 50, top: 200, width: 90, height: 45, text: "Latte", fontSize: 40, fontWeight: "bold", styles: { 0: { 0: { fill: "red" }, 1: { fontSize: 60 } } } },
    { type: "circle", left: 300, top: 60, radius: 40, width: 80, height: 80, fill: "rgb(1,2,3)", clipPath: { type: "circle", radius: 20, left: -20, top: -20 } },
    { type: "line", left: 10, top: 10, x1: -50, y1: -50, x2: 50, y2: 50, width: 100, height: 100, stroke: "navy", strokeWidth: 2 },
    { type: "group", left: 400, top: 400, width: 200, height: 100, objects: [{ type: "triangle", left: -100, top: -50, width: 100, height: 100, fill: "teal" }, { type: "textbox", left: 0, top: -50, width: 100, height: 40, text: "안녕", fontSize: 20, styles: {} }] },
  ],
};
export const DESIGNS = [OWN, OLD];

const nested = (depth) => (depth ? [nested(depth - 1)] : []);
const WRONG = [null, "", "x", "NaN", "Infinity", "12px", "constructor", "__proto__", -1, 0, 0.5, 1e9, 1e308, -1e308, true, false, {}, [], [null], [5], { a: 1 }, { type: 5 }, { type: "Rect" }, [[["x"]]], nested(40), nested(90)];

/** @param {any} value @returns {[any, string][]} every place in it: the holder and the key */
function placesIn(value) {
  if (typeof value !== "object" || value === null) return [];
  return Object.keys(value).flatMap((key) => [[value, key], ...placesIn(value[key])]);
}

/** A copy of one of the designs with `count` values replaced. @param {() => number} random @param {number} count */
export function mutated(random, count) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const copy = structuredClone(pick(DESIGNS));
  for (let i = 0; i < count; i += 1) {
    const [holder, key] = pick(placesIn(copy));
    holder[key] = structuredClone(pick(WRONG));
  }
  return copy;
}

if (process.argv[1] === import.meta.filename) {
  const [seed, count] = process.argv.slice(2).map(Number);
  const random = randomness(seed);
  console.log(JSON.stringify(Array.from({ length: count }, (_, i) => mutated(random, 1 + (i % 30)))));
}
