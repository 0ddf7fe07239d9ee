import assert from "node:assert/strict";
import { test } from "node:test";
import { formatColour, fromHsv, hexOf, parseColour, toHsv } from "../../../static/js/editor/core/colour.js";
import { canBeRounded, cornerRadius, withCorners } from "../../../static/js/editor/core/corners.js";
import { keepingMiddle, middleOf, withMiddle } from "../../../static/js/editor/core/frame.js";
import { PRESETS, cssGradient, readGradient, reversed, withMoreStops, withoutStop, writeGradient } from "../../../static/js/editor/core/gradient.js";
import { outlineOf, outlined, withoutOutline } from "../../../static/js/editor/core/outline.js";
import { coloursOf } from "../../../static/js/editor/core/palette.js";
import { keepsRatio, resizedInRatio } from "../../../static/js/editor/core/ratio.js";
import { shadowOf, shadowed } from "../../../static/js/editor/core/shadow.js";

const rect = { type: "Rect", id: "r", originX: "left", originY: "top", left: 10, top: 20, width: 100, height: 50, scaleX: 1, scaleY: 1, angle: 0, strokeWidth: 0, stroke: null };

test("a colour is read in every form that a design may hold", () => {
  assert.deepEqual(parseColour("#f80"), { r: 255, g: 136, b: 0, a: 1 });
  assert.deepEqual(parseColour("FF8800"), { r: 255, g: 136, b: 0, a: 1 });
  assert.deepEqual(parseColour("#ff880080"), { r: 255, g: 136, b: 0, a: 0.5 });
  assert.deepEqual(parseColour("rgba(1, 2, 3, 0.25)"), { r: 1, g: 2, b: 3, a: 0.25 });
  assert.deepEqual(parseColour("rgb(100% 0% 50% / 50%)"), { r: 255, g: 0, b: 128, a: 0.5 });
  assert.deepEqual(parseColour("hsl(120, 100%, 25%)"), { r: 0, g: 128, b: 0, a: 1 });
  assert.deepEqual(parseColour("red"), { r: 255, g: 0, b: 0, a: 1 });
  assert.equal(parseColour("transparent")?.a, 0);
  for (const wrong of ["", "#12345", "rgb(1, 2)", "latte", "rgb(a, b, c)"]) assert.equal(parseColour(wrong), null, wrong);
});

test("a colour survives the way through hue, saturation and value", () => {
  for (const hex of ["#000000", "#ffffff", "#3b82f6", "#f97316", "#0d0e0f", "#22c55e", "#c026d3"]) {
    assert.equal(hexOf(fromHsv(toHsv(parseColour(hex)))), hex);
  }
  assert.equal(toHsv(parseColour("#808080"), 200).h, 200, "a grey keeps the hue that was chosen before");
  assert.equal(formatColour({ r: 1, g: 2, b: 3, a: 0.5 }), "rgba(1, 2, 3, 0.5)");
});

test("a gradient is read back as it was written, at any angle", () => {
  for (const kind of ["linear", "radial"]) {
    for (const angle of [0, 17, 45, 90, 135, 200, 359]) {
      const look = { kind, angle: kind === "linear" ? angle : 90, stops: [{ offset: 0, colour: "#ff0000" }, { offset: 0.4, colour: "rgba(0, 255, 0, 0.5)" }, { offset: 1, colour: "#0000ff" }] };
      assert.deepEqual(readGradient(JSON.parse(JSON.stringify(writeGradient(look)))), look);
    }
  }
  assert.deepEqual(writeGradient({ ...PRESETS[0], angle: 45 }).coords, { x1: 0, y1: 0, x2: 1, y2: 1 }, "from corner to corner");
});

test("a gradient from elsewhere is understood, and what is no gradient is not", () => {
  const foreign = { type: "linear", coords: { x1: 0, y1: 0, x2: 0, y2: 300 }, colorStops: [{ offset: 1, color: "blue" }, { offset: 0, color: "red" }] };
  assert.deepEqual(readGradient(foreign), { kind: "linear", angle: 90, stops: [{ offset: 0, colour: "red" }, { offset: 1, colour: "blue" }] });
  for (const none of [null, undefined, "#fff", { source: "picture.png" }]) assert.equal(readGradient(none), null);
});

test("a gradient has two to four colours", () => {
  const mix = (a, b) => `${a}+${b}`;
  let look = { kind: "linear", angle: 0, stops: [{ offset: 0, colour: "a" }, { offset: 0.2, colour: "b" }, { offset: 1, colour: "c" }] };
  look = withMoreStops(look, mix);
  assert.deepEqual(look.stops[2], { offset: 0.6, colour: "b+c" }, "in the widest gap");
  assert.equal(withMoreStops(look, mix), look);
  assert.deepEqual(reversed(look).stops.map(({ colour }) => colour), ["c", "b+c", "b", "a"]);
  const two = withoutStop(withoutStop(look, 0), 0);
  assert.equal(withoutStop(two, 0), two);
  assert.match(cssGradient(look), /^linear-gradient\(90deg, a 0%, b 20%/);
});

test("an outline grows to both sides and goes without a trace", () => {
  for (const place of [{}, { angle: 30 }, { originX: "center", originY: "center" }, { scaleX: 2, scaleY: 3, strokeUniform: true }]) {
    const object = { ...rect, ...place };
    const drawn = outlined(object, { stroke: "#000000", width: 10, dash: "dashed" });
    const [before, after] = [middleOf(object), middleOf(drawn)];
    assert.ok(Math.hypot(before.x - after.x, before.y - after.y) < 0.02, JSON.stringify(place));
    assert.deepEqual(outlineOf(drawn), { stroke: "#000000", width: 10, dash: "dashed" });
    const bare = withoutOutline(drawn);
    assert.equal(outlineOf(bare), null);
    assert.ok(Math.abs(bare.left - object.left) < 0.02 && Math.abs(bare.top - object.top) < 0.02);
  }
});

test("dashes follow the width; letters stand before their outline", () => {
  const dotted = outlined(rect, { stroke: "#000000", width: 4, dash: "dotted" });
  assert.deepEqual([dotted.strokeDashArray, dotted.strokeLineCap], [[0, 8], "round"]);
  assert.deepEqual(outlined(dotted, { width: 10 }).strokeDashArray, [0, 20]);
  assert.equal(outlined({ ...rect, type: "Textbox" }, { stroke: "#000000" }).paintFirst, "stroke");
});

test("an object's middle is found and put elsewhere, whatever its origin and angle", () => {
  assert.deepEqual(middleOf(rect), { x: 60, y: 45 });
  assert.deepEqual(middleOf({ ...rect, originX: "right", originY: "bottom" }), { x: -40, y: -5 });
  for (const object of [{ ...rect, angle: 73 }, { ...rect, originX: "center", originY: "bottom", angle: -20 }]) {
    const { x, y } = middleOf(withMiddle(object, { x: 300, y: 200 }));
    assert.ok(Math.hypot(x - 300, y - 200) < 0.02);
  }
  assert.deepEqual(keepingMiddle(rect, { ...rect, width: 200 }).left, -40);
});

test("a shadow is measured on the page, whatever the object's scale", () => {
  const look = { colour: "rgba(0, 0, 0, 0.5)", blur: 12, x: 3, y: -4 };
  assert.deepEqual(shadowOf(shadowed({ ...rect, scaleX: 0.2, scaleY: 0.2 }, look)), look);
  const foreign = { ...rect, scaleX: 0.5, scaleY: 0.5, shadow: { color: "red", blur: 20, offsetX: 10, offsetY: 4 } };
  assert.deepEqual(shadowOf(foreign), { colour: "red", blur: 10, x: 5, y: 2 });
  assert.equal(shadowOf(shadowed(foreign, null)), null);
});

test("corners of rectangles and pictures are page pixels", () => {
  const picture = { ...rect, type: "Image", width: 400, height: 200, scaleX: 0.5, scaleY: 0.5 };
  for (const object of [rect, picture]) {
    assert.ok(canBeRounded(object));
    assert.equal(cornerRadius(withCorners(object, 12)), 12);
    assert.equal(cornerRadius(withCorners(object, 9999)), Math.min(object.width * object.scaleX, object.height * object.scaleY) / 2);
    assert.equal(cornerRadius(withCorners(withCorners(object, 12), 0)), 0);
  }
  assert.ok(!canBeRounded({ ...rect, type: "Ellipse" }));
});

test("the ratio holds where it is asked for; a picture asks by itself", () => {
  const { width, height } = resizedInRatio(rect, { height: 100 });
  assert.deepEqual([width, height], [200, 100]);
  assert.deepEqual([keepsRatio(rect), keepsRatio({ ...rect, type: "Image" }), keepsRatio({ ...rect, type: "Image", keepRatio: false })], [false, true, false]);
});

test("the colours of a design: the most used first, each in one form", () => {
  const gradient = writeGradient(PRESETS[2]);
  const objects = [
    { ...rect, fill: "#F00" },
    { ...rect, fill: "rgb(255, 0, 0)", stroke: "#123456", strokeWidth: 2 },
    { ...rect, fill: gradient, stroke: "#abcdef" },
    { ...rect, type: "Image", fill: "rgb(0,0,0)" },
    { ...rect, type: "Group", fill: "", objects: [{ ...rect, fill: "#00ff00" }] },
  ];
  const colours = coloursOf({ schema: 1, fabric: "", pages: [{ id: "p", background: "#ffffff", objects }] });
  assert.equal(colours[0], "#ff0000");
  assert.deepEqual(new Set(colours), new Set(["#ff0000", "#ffffff", "#123456", "#fde68a", "#fb923c", "#00ff00"]));
});
