import assert from "node:assert/strict";
import { test } from "node:test";
import { linePath, lineWords } from "../../../static/js/ui/sparkline.js";

test("a line goes from zero at the foot to the highest at the head", () => {
  assert.equal(linePath([0, 50, 100, 25, 100]), "M0 30L25 16L50 2L75 23L100 2");
});

test("what is not in yet is no fall to nothing, and keeps its room", () => {
  assert.equal(linePath([10, 10, 0, 0, 0]), "M0 2L25 2");
  assert.equal(linePath([10, 0, 10, 0, 0]), "M0 2L25 30L50 2", "a day without any is one");
});

test("nothing is a line at the foot, one day a dot", () => {
  assert.equal(linePath([0, 0, 0]), "M0 30L50 30L100 30");
  assert.equal(linePath([7, 0, 0]), "M0 2L0 2");
  assert.equal(linePath([7]), "M0 2L0 2");
});

test("the words say what the line shows", () => {
  const line = { name: "Impressions", values: [5, 0, 9, 9], whole: "23", first: "2026-02-27", format: String };
  assert.match(lineWords(line), /^Impressions in the last 4 days: 23 in all, at most 9 on .*Mar.* 1, 2026$/);
});
