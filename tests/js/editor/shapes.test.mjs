import assert from "node:assert/strict";
import { test } from "node:test";
import { Path, Polygon } from "fabric";
import { encode } from "uqr";
import { ELEMENT_ICONS as LISTED } from "../../../scripts/element-icons.mjs";
import { boundsOf } from "../../../static/js/editor/core/bounds.js";
import { lineObject, straightened } from "../../../static/js/editor/core/lines.js";
import { baked, scaledWhole } from "../../../static/js/editor/core/objects.js";
import { arrowPath, pathOfShapes, scaledPath } from "../../../static/js/editor/core/paths.js";
import { outlinesOf, qrObject, withQrText } from "../../../static/js/editor/core/qr.js";
import { cornersOf, shapeObject } from "../../../static/js/editor/core/shapes.js";
import { iconChoices, matchingIcons } from "../../../static/js/editor/panels/icon-choices.js";
import { ELEMENT_ICONS } from "../../../static/vendor/lucide/elements.js";

const BOX = { left: 30, top: 40, width: 300, height: 150 };
const sides = ({ left, top, width, height }) => [left, top, width, height].map((value) => Math.round(value * 100) / 100);
const ids = ["triangle", "right-triangle", "diamond", "parallelogram", "pentagon", "hexagon", "octagon", "star", "sparkle", "burst", "block-arrow", "chevron", "cross"];

for (const shape of ids) {
  test(`${shape}: fills its box, in Fabric as in our own numbers`, () => {
    const object = shapeObject(shape, BOX, "Shape");
    assert.deepEqual(sides(boundsOf(object)), sides(BOX));
    const { points, ...fields } = structuredClone(object);
    assert.deepEqual(sides(new Polygon(points, fields).getBoundingRect()), sides(BOX));
    assert.ok(cornersOf(shape).every(({ x, y }) => x >= 0 && x <= 100 && y >= 0 && y <= 100));
  });
}

test("a line goes from the one point to the other, whichever way", () => {
  for (const [from, to] of [[{ x: 10, y: 20 }, { x: 310, y: 20 }], [{ x: 300, y: 200 }, { x: 100, y: 50 }], [{ x: 5, y: 5 }, { x: 5, y: 90 }]]) {
    const { path, ...fields } = lineObject(from, to, { width: 4, heads: { start: false, end: true } }, "Arrow");
    const [a, b, c, d, e, f] = new Path(structuredClone(path), fields).calcTransformMatrix();
    const half = fields.width / 2;
    const ends = [[-half, 0], [half, 0]].map(([x, y]) => [a * x + c * y + e, b * x + d * y + f].map(Math.round));
    assert.deepEqual(ends, [[from.x, from.y], [to.x, to.y]]);
  }
  assert.deepEqual(Object.values(straightened({ x: 0, y: 0 }, { x: 100, y: 8 })).map(Math.round), [100, 0]);
});

test("a longer arrow has the same head; one grown as a whole has a larger one", () => {
  const arrow = lineObject({ x: 0, y: 0 }, { x: 100, y: 0 }, { width: 4, heads: { start: true, end: true } }, "Arrow");
  const longer = baked({ ...arrow, scaleX: 3 });
  assert.deepEqual([longer.width, longer.height, longer.scaleX], [300, arrow.height, 1]);
  assert.deepEqual(longer.path, arrowPath(300, arrow.height / 2, arrow.line));
  assert.equal(scaledWhole({ ...arrow, scaleX: 2, scaleY: 2 }).height, arrow.height * 2);
});

test("every icon that is offered is there, is named once, and is drawn whole", () => {
  const names = iconChoices().map(({ name }) => name);
  assert.deepEqual(names, LISTED);
  assert.deepEqual(Object.keys(ELEMENT_ICONS), LISTED);
  assert.equal(new Set(iconChoices().map(({ label }) => label)).size, names.length);
  for (const name of names) {
    const { width, height, pathOffset, path } = new Path(pathOfShapes(ELEMENT_ICONS[name]), {});
    const box = [pathOffset.x - width / 2, pathOffset.y - height / 2, pathOffset.x + width / 2, pathOffset.y + height / 2];
    assert.ok(box.every((side) => side >= 0.9 && side <= 23.1), `${name}: ${box}`);
    assert.ok(path.flat().every((part) => typeof part === "string" || Number.isFinite(part)), name);
    assert.ok(Math.max(width, height) >= 6, name);
  }
});

test("shapes of an icon become one path, wherever each begins", () => {
  const two = '<path d="m3 7 5 5-5 5V7" /><circle cx="12" cy="12" r="2" /><rect x="1" y="2" width="4" height="6" rx="1" /><path d="m.5-1 2 0" />';
  const path = pathOfShapes(two);
  assert.ok(path.startsWith("M3 7l5 5-5 5V7 M10 12A2 2"), path);
  assert.ok(path.includes("M2 2h2a1 1 0 0 1 1 1v4"), path);
  assert.ok(path.endsWith("M.5 -1l2 0"), path);
  assert.deepEqual(scaledPath([["M", 1, 2], ["C", 1, 2, 3, 4, 5, 6], ["Z"]], 2, 10), [["M", 2, 20], ["C", 2, 20, 6, 40, 10, 60], ["Z"]]);
});

test("an icon that is scaled keeps its proportion of stroke", () => {
  const icon = { type: "Path", id: "i", icon: "x", path: [["M", 0, 0], ["L", 10, 10]], width: 10, height: 10, strokeWidth: 2, strokeUniform: false };
  const large = baked({ ...icon, scaleX: 3, scaleY: 3 });
  assert.deepEqual([large.path, large.width, large.strokeWidth, large.scaleX], [[["M", 0, 0], ["L", 30, 30]], 30, 6, 1]);
  assert.equal(baked({ ...icon, strokeUniform: true, scaleX: 3, scaleY: 3 }).strokeWidth, 2);
  const foreign = { type: "Path", id: "f", path: [["M", 0, 0]], width: 5, height: 5, scaleX: 2, scaleY: 2 };
  assert.equal(baked(foreign), foreign, "other paths keep their scale");
});

test("icons are found by any of their words", () => {
  const found = (query) => matchingIcons(iconChoices(), query).map(({ name }) => name);
  assert.deepEqual(found("coffee"), ["coffee"]);
  assert.ok(found("ARROW right").includes("arrow-right"));
  assert.equal(found("").length, LISTED.length);
  assert.deepEqual(found("no such thing"), []);
});

/** Whether a point lies inside the outlines: how often a ray to the right crosses them. */
function isInside(path, x, y) {
  let crossings = 0;
  for (const loop of path.match(/M[^Mh]+Z/g)) {
    const points = loop.slice(1, -1).split("L").map((point) => point.split(" ").map(Number));
    points.forEach(([ax, ay], i) => {
      const [, by] = points[(i + 1) % points.length];
      if (ay > y !== by > y && ax > x) crossings += 1;
    });
  }
  return crossings % 2 === 1;
}

test("the outlines of a QR code hold exactly its dark fields", () => {
  const fields = encode("https://artify.example/여름", { ecc: "M", border: 0 }).data;
  const path = outlinesOf(fields);
  fields.forEach((row, y) => row.forEach((dark, x) => assert.equal(isInside(path, x + 0.5, y + 0.5), Boolean(dark), `${x} ${y}`)));
  const drawn = new Path(path, {});
  assert.deepEqual([drawn.width, drawn.height], [fields.length + 4, fields.length + 4], "with its rim");
});

test("a QR code that says more stays as large", () => {
  const code = (text) => encode(text, { ecc: "M", border: 0 }).data;
  const small = qrObject("a", code("a"), { x: 200, y: 100 }, 100, "QR code");
  assert.deepEqual(sides(boundsOf(small)), [150, 50, 100, 100]);
  const text = "https://artify.example/".repeat(9);
  const more = withQrText(small, text, code(text));
  assert.ok(more.width > small.width);
  assert.deepEqual([sides(boundsOf(more)), more.qr, more.id], [[150, 50, 100, 100], { text }, small.id]);
});
