import assert from "node:assert/strict";
import { test } from "node:test";
import { linesOf, makeTargets, snapEdges, snapMove, snapPoint } from "../../../static/js/editor/core/snapping.js";

const PAGE = { width: 1000, height: 800 };
const NONE = { x: [], y: [] };
const box = (left, top, width, height) => ({ left, top, width, height });
const targets = (boxes, guides = NONE) => makeTargets(boxes, PAGE, guides);

test("an edge within the tolerance snaps, one beyond it does not", () => {
  const others = targets([box(203, 300, 100, 100)]);
  const near = snapMove(box(197, 603, 47, 41), others, 8);
  assert.equal(197 + near.dx, 203);
  assert.ok(near.lines.some(({ axis, at, distance }) => axis === "x" && at === 203 && distance === 203));
  assert.equal(snapMove(box(194, 603, 47, 41), others, 8).dx, 0, "nine away");
});

test("the nearest wins: the page's centre over an edge that is farther", () => {
  const { dx } = snapMove(box(447, 603, 100, 41), targets([box(441, 100, 50, 50)]), 8);
  assert.equal(447 + dx, 450);
});

test("guides count as edges", () => {
  assert.equal(snapMove(box(129, 603, 61, 41), targets([], { x: [131], y: [] }), 8).dx, 2);
});

test("equal gaps: between two neighbours, and as far as they are from each other", () => {
  const row = targets([box(100, 100, 103, 100), box(500, 100, 103, 100)]);
  const middle = snapMove(box(312, 130, 81, 41), row, 8);
  assert.equal(312 + middle.dx, 311);
  assert.deepEqual(
    middle.gaps.map(({ from, to }) => to - from),
    [108, 108],
  );
  const pair = targets([box(100, 100, 103, 100), box(263, 100, 103, 100)]);
  const third = snapMove(box(423, 130, 81, 41), pair, 8);
  assert.equal(423 + third.dx, 426, "60 behind the second, as that is behind the first");
  const first = snapMove(box(-50, 130, 91, 41), pair, 8);
  assert.equal(-50 + first.dx, -51);
  assert.equal(snapMove(box(423, 530, 81, 41), pair, 8).gaps.length, 0, "not in their row");
});

test("the grid pulls weakly and only where nothing else does", () => {
  assert.equal(snapMove(box(337, 603, 61, 41), targets([]), 8).dx, -1);
  assert.equal(snapMove(box(340, 603, 61, 41), targets([]), 8).dx, 0);
});

test("only the dragged edges snap, and points as the corners that they become", () => {
  const others = targets([box(203, 303, 100, 100)]);
  assert.deepEqual(snapEdges(box(50, 50, 150, 249), { x: "high", y: null }, others, 8), { dx: 3, dy: 0 });
  assert.deepEqual(snapEdges(box(50, 50, 150, 249), { x: null, y: "high" }, others, 8), { dx: 0, dy: 4 });
  assert.deepEqual(snapPoint({ x: 306, y: 405 }, others, 8), { x: 303, y: 403 });
});

test("a line tells the distance to the nearest object on it", () => {
  const [line] = linesOf(box(100, 500, 61, 41), targets([box(100, 100, 10, 20), box(100, 300, 10, 20)]));
  assert.deepEqual([line.from, line.to, line.distance, line.middle], [100, 541, 180, 410]);
});

test("of a thousand objects the nearest edge is found, wherever it is", () => {
  const many = Array.from({ length: 1_000 }, (_, i) => box((i * 37) % 900, (i * 91) % 700, 20 + (i % 60), 20));
  const others = targets(many);
  for (let i = 0; i < 100; i++) {
    const moved = box(i * 5 + 0.3, i * 3, 50, 50);
    const { dx } = snapMove(moved, others, 8);
    const places = [0, 25, 50].map((offset) => moved.left + offset);
    const pulls = others.x.flatMap((edge) => places.map((place) => Math.abs(edge.at - place)));
    assert.ok(Math.abs(Math.abs(dx) - Math.min(...pulls)) < 1e-9, `${i}: moved by ${dx}`);
  }
});
