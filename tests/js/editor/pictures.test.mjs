import assert from "node:assert/strict";
import { test } from "node:test";
import { blurPixels } from "../../../static/js/editor/core/box-blur.js";
import {
  HANDLES, dragged, filling, fittedTo, fromPicture, handlePoint, largestWindow, ratioOnPicture, shifted, toPicture, windowOf, windowed, withPicture, zoomOf, zoomedIn,
} from "../../../static/js/editor/core/crop.js";
import { LEVELS, isAdjusted, leastOf, levelOf, withLevel, withoutLevels, workingSide } from "../../../static/js/editor/core/filters.js";
import { middleOf } from "../../../static/js/editor/core/frame.js";
import { MASKS, maskOf, masked, radiusOf, refitted, withRadius } from "../../../static/js/editor/core/mask.js";

const SOURCE = { width: 400, height: 300 };
const picture = { type: "Image", id: "p", originX: "left", originY: "top", left: 100, top: 50, width: 400, height: 300, scaleX: 0.5, scaleY: 0.5, angle: 0, strokeWidth: 0, src: "/p.png" };
const turnedAndFlipped = { ...picture, angle: 30, flipX: true, scaleY: 0.8, strokeWidth: 6, strokeUniform: true };
const near = (a, b, slack = 0.1) => Math.hypot(a.x - b.x, a.y - b.y) < slack;
const copy = (value) => JSON.parse(JSON.stringify(value));

test("a point of the page is found on the picture and back, also turned and flipped", () => {
  assert.deepEqual(toPicture(picture, { x: 100, y: 50 }), { x: 0, y: 0 });
  for (const object of [picture, turnedAndFlipped, { ...turnedAndFlipped, cropX: 40, width: 200, originX: "center" }]) {
    assert.ok(near(fromPicture(object, toPicture(object, { x: 170, y: 90 })), { x: 170, y: 90 }, 1e-9));
  }
});

test("cropping leaves what is seen where it is", () => {
  for (const object of [picture, turnedAndFlipped]) {
    const cropped = windowed(object, { x: 50, y: 30, width: 200, height: 150 });
    assert.deepEqual(windowOf(cropped), { x: 50, y: 30, width: 200, height: 150 });
    for (const at of [{ x: 60, y: 40 }, { x: 240, y: 170 }]) assert.ok(near(fromPicture(object, at), fromPicture(cropped, at)));
    const whole = windowed(copy(cropped), { x: 0, y: 0, ...SOURCE });
    assert.ok(near({ x: whole.left, y: whole.top }, { x: object.left, y: object.top }), "and back again");
  }
});

test("a handle stops at the picture's edge and at its opposite", () => {
  const window = { x: 100, y: 100, width: 100, height: 100 };
  assert.deepEqual(dragged(window, "se", { x: 999, y: 150 }, SOURCE, null), { x: 100, y: 100, width: 300, height: 50 });
  assert.deepEqual(dragged(window, "nw", { x: -50, y: 999 }, SOURCE, null), { x: 0, y: 192, width: 200, height: 8 });
  assert.deepEqual(dragged(window, "w", { x: 150, y: 0 }, SOURCE, null), { x: 150, y: 100, width: 50, height: 100 });
});

test("a handle keeps the ratio, whichever it is, and stays on the picture", () => {
  const window = { x: 100, y: 100, width: 100, height: 100 };
  for (const handle of Object.keys(HANDLES)) {
    for (const at of [{ x: 0, y: 0 }, { x: 400, y: 300 }, { x: 220, y: 90 }]) {
      const { x, y, width, height } = dragged(window, handle, at, SOURCE, 1);
      assert.ok(Math.abs(width - height) < 1e-9, handle);
      assert.ok(x >= -1e-9 && y >= -1e-9 && x + width <= 400 + 1e-9 && y + height <= 300 + 1e-9, `${handle} ${JSON.stringify({ x, y, width, height })}`);
    }
  }
  assert.ok(near(handlePoint(picture, "se"), { x: 300, y: 200 }, 1e-9));
  assert.equal(ratioOnPicture({ scaleX: 1, scaleY: 2 }, 1), 2);
});

test("the largest crop of a shape; sliding stops at the edge", () => {
  assert.deepEqual(largestWindow(SOURCE, 1), { x: 50, y: 0, width: 300, height: 300 });
  assert.deepEqual(largestWindow(SOURCE, 1, { x: 390, y: 0 }), { x: 100, y: 0, width: 300, height: 300 });
  assert.deepEqual(shifted({ x: 10, y: 10, width: 100, height: 100 }, -50, 1000, SOURCE), { x: 0, y: 200, width: 100, height: 100 });
});

test("zooming keeps the box on the page", () => {
  const closer = zoomedIn(picture, SOURCE, 2);
  assert.deepEqual(windowOf(closer), { x: 100, y: 75, width: 200, height: 150 });
  assert.deepEqual([closer.width * closer.scaleX, closer.height * closer.scaleY], [200, 150]);
  assert.equal(zoomOf(closer, SOURCE), 2);
  assert.deepEqual(windowOf(zoomedIn(closer, SOURCE, 1)), { x: 0, y: 0, ...SOURCE });
});

test("another picture fills the same box; what was set on the first stays", () => {
  const first = { ...withRadius(withLevel(picture, "brightness", 30), 12), angle: 15 };
  const next = withPicture(first, { id: "b", url: "/b.png", width: 1000, height: 2000 });
  assert.deepEqual([next.src, next.assetId, next.angle, next.left, next.top], ["/b.png", "b", 15, 100, 50]);
  assert.deepEqual([next.width * next.scaleX, next.height * next.scaleY].map(Math.round), [200, 150]);
  assert.deepEqual(windowOf(next), { x: 0, y: 625, width: 1000, height: 750 });
  assert.equal(levelOf(next, "brightness"), 30);
  assert.ok(Math.abs(radiusOf(next) - 12) < 0.1);
});

test("fit shows all of it, fill covers the page", () => {
  const page = { width: 1000, height: 1000 };
  const fitted = fittedTo({ ...picture, angle: 40 }, page);
  assert.deepEqual([fitted.left, fitted.top, fitted.width * fitted.scaleX, fitted.angle], [0, 125, 1000, 0]);
  const full = filling(picture, SOURCE, page);
  assert.deepEqual([full.left, full.top, full.width * full.scaleX, full.height * full.scaleY], [0, 0, 1000, 1000]);
  assert.deepEqual(middleOf(full), { x: 500, y: 500 });
});

test("each adjustment is read back as it was set, beside the others and what we do not know", () => {
  const foreign = { type: "Sepia" };
  let object = { ...picture, filters: [foreign] };
  for (const [i, level] of LEVELS.entries()) object = withLevel(copy(object), level, 10 + i);
  for (const [i, level] of LEVELS.entries()) assert.equal(levelOf(object, level), 10 + i);
  assert.equal(object.filters.length, LEVELS.length + 1);
  object = withLevel(object, "contrast", 0);
  assert.ok(!object.filters.some(({ type }) => type === "Contrast"), "a level of nothing is no filter");
  assert.ok(isAdjusted(object));
  assert.deepEqual(withoutLevels(object).filters, [foreign]);
  assert.equal(levelOf({ ...picture, filters: [{ type: "Grayscale" }] }, "greyscale"), 100);
  assert.deepEqual(LEVELS.filter((level) => leastOf(level) === 0), ["greyscale", "blur"]);
});

test("what is blurred is filtered smaller, but not too small", () => {
  assert.equal(workingSide([{ type: "Contrast" }], 4096), 4096);
  assert.equal(workingSide([{ type: "Blur", blur: 1 }], 4096), 512);
  assert.equal(workingSide([{ type: "Blur", blur: 0.02 }], 4096), 3333);
});

test("the blur spreads a dot evenly, keeps a plain field, and reaches the edges", () => {
  const side = 21;
  const field = new Uint8ClampedArray(side * side * 4).fill(200);
  blurPixels(field, side, side, 6);
  assert.ok(field.every((value) => Math.abs(value - 200) <= 1), "no holes, no dark rim");
  const dot = new Uint8ClampedArray(side * side * 4);
  dot.set([255, 0, 0, 255], (10 * side + 10) * 4);
  blurPixels(dot, side, side, 4);
  const alpha = (x, y) => dot[(y * side + x) * 4 + 3];
  assert.ok(alpha(10, 10) > alpha(12, 10) && alpha(12, 10) > 0);
  assert.deepEqual([alpha(12, 10), alpha(10, 12), alpha(10, 8)], Array(3).fill(alpha(8, 10)));
  assert.ok(dot[(10 * side + 12) * 4] > 250, "what is see-through does not darken the colour");
});

test("a mask lies in the picture, looks square on the page, and goes again", () => {
  const wide = { ...picture, scaleX: 1, scaleY: 2 };
  for (const shape of MASKS) {
    const object = copy(masked(wide, shape));
    assert.equal(maskOf(object), shape);
    assert.equal(maskOf(masked(object, null)), null);
  }
  const { clipPath } = masked(wide, "circle");
  assert.deepEqual([clipPath.rx * wide.scaleX, clipPath.ry * wide.scaleY], [200, 200]);
  assert.equal(maskOf({ ...picture, clipPath: { type: "Group" } }), "other");
});

test("a mask follows a new size; a foreign one is left alone", () => {
  const round = masked(picture, "circle");
  assert.equal(refitted(round, { ...round, width: 100, height: 60 }).clipPath.rx, 30);
  const rounded = withRadius(picture, 20);
  const smaller = refitted(rounded, { ...rounded, width: 200 });
  assert.deepEqual([smaller.clipPath.width, radiusOf(smaller)], [200, 20]);
  const foreign = { ...picture, clipPath: { type: "Group", objects: [] } };
  assert.equal(refitted(foreign, foreign), foreign);
});
