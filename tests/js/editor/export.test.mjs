/** The pure parts of an export: what was chosen, which pages, what the files are called, how a size limit is met. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { withinBudget } from "../../../static/js/editor/core/export/budget.js";
import { DEFAULT_CHOICE, readChoice } from "../../../static/js/editor/core/export/choice.js";
import { designFile } from "../../../static/js/editor/core/export/json.js";
import { exportName } from "../../../static/js/editor/core/export/names.js";
import { pagesOf, parsePages } from "../../../static/js/editor/core/export/pages.js";
import { facesFor, inRanges, parseRange, runsOf, usedFaces } from "../../../static/js/editor/core/type/faces.js";

test("pages are read as a person writes them", () => {
  assert.deepEqual(parsePages("1-3, 5", 6), [0, 1, 2, 4]);
  assert.deepEqual(parsePages("5 2,2 1–2", 6), [0, 1, 4]);
  for (const wrong of ["", "0", "7", "3-1", "two", "1-", "1.5", "-1"]) assert.equal(parsePages(wrong, 6), null, wrong);
});

test("the scope says which pages, each with its number", () => {
  const pages = ["a", "b", "c"].map((id) => ({ id, background: "#fff", objects: [] }));
  const numbers = (scope, text = "") => pagesOf({ ...DEFAULT_CHOICE, scope, pages: text }, pages, "b")?.map(({ number }) => number);
  assert.deepEqual(numbers("page"), [2]);
  assert.deepEqual(numbers("selection"), [2]);
  assert.deepEqual(numbers("all"), [1, 2, 3]);
  assert.deepEqual(numbers("chosen", "3,1"), [1, 3]);
  assert.equal(numbers("chosen", "4"), undefined);
});

test("a file is called after its project and its page", () => {
  assert.equal(exportName("여름 라떼", "png"), "여름 라떼.png");
  assert.equal(exportName("여름 라떼", "png", { number: 1, total: 1 }), "여름 라떼.png");
  assert.equal(exportName("여름: 라떼?", "jpg", { number: 3, total: 12 }), "여름 라떼-03.jpg");
});

test("a remembered choice that makes no sense is as it is at first", () => {
  assert.deepEqual(readChoice(null), DEFAULT_CHOICE);
  assert.deepEqual(readChoice({ format: "exe", scale: 40, quality: "90", budgetKb: -1, transparent: 1 }), DEFAULT_CHOICE);
  assert.equal(readChoice({ format: "jpg", quality: 61 }).quality, 61);
});

/** A picture whose size grows with quality and area, as a JPG's does. */
function camera(log = []) {
  return async (quality, scale) => {
    log.push([quality, scale]);
    return { size: Math.round((quality ?? 100) * 10_000 * scale * scale) };
  };
}
const search = { leastQuality: 40, leastScale: 0.25, scale: 1, quality: 90 };

test("what fits is made once", async () => {
  const log = [];
  const found = await withinBudget({ ...search, limit: 900_000, make: camera(log) });
  assert.deepEqual([found.fits, found.quality, found.scale, log.length], [true, 90, 1, 1]);
});

test("the best quality that fits is found, and no smaller picture", async () => {
  const log = [];
  const found = await withinBudget({ ...search, limit: 675_000, make: camera(log) });
  assert.deepEqual([found.fits, found.quality, found.scale], [true, 67, 1]);
  assert.ok(log.length <= 8, `${log.length} attempts`);
});

test("only where no quality will do, the picture gets smaller", async () => {
  const found = await withinBudget({ ...search, limit: 100_000, make: camera() });
  assert.deepEqual([found.fits, found.quality], [true, 40]);
  assert.ok(found.scale < 0.5 && found.scale > 0.49, String(found.scale));
  const lossless = await withinBudget({ ...search, quality: null, limit: 250_000, make: camera() });
  assert.ok(lossless.quality === null && lossless.scale <= 0.5 && lossless.scale > 0.48, String(lossless.scale));
});

test("what cannot be is said, with the least that could be", async () => {
  const found = await withinBudget({ ...search, limit: 10, make: camera() });
  assert.deepEqual([found.fits, found.result.size, found.scale], [false, 25_000, 0.25]);
});

test("the file of a design holds it as it is, and the project's name and size", () => {
  const document = { schema: 1, fabric: "7.4.0", pages: [{ id: "p", background: "#fff", objects: [{ type: "Rect", id: "r", own: { deep: [1] } }] }], kept: 7 };
  const read = JSON.parse(designFile(document, document.pages, { name: "라떼", width: 10, height: 20 }));
  const { project, ...rest } = read;
  assert.deepEqual(project, { name: "라떼", width: 10, height: 20 });
  assert.deepEqual(rest, document);
});

const face = (family, weight, range = "U+0-10FFFF", style = "normal") => ({ family, weight, style, range, address: `/${family}/${weight}/${range}` });

test("ranges of letters are read as CSS writes them", () => {
  const ranges = parseRange("U+ac00-ac0f, U+20, U+4??");
  assert.deepEqual(ranges, [[0xac00, 0xac0f], [0x20, 0x20], [0x400, 0x4ff]]);
  assert.ok(inRanges(ranges, 0xac05) && !inRanges(ranges, 0xac10));
});

test("the nearest weight and the slant decide, another family never", () => {
  const faces = [face("Inter", "400"), face("Inter", "700"), face("Inter", "400", undefined, "italic"), face("Pretendard Variable", "45 920")];
  const chosen = (family, weight, italic = false) => facesFor(faces, { family, weight, italic }).map((each) => `${each.weight} ${each.style}`);
  assert.deepEqual(chosen("Inter", 600), ["700 normal"]);
  assert.deepEqual(chosen("inter", 300), ["400 normal"]);
  assert.deepEqual(chosen("Inter", 400, true), ["400 italic"]);
  assert.deepEqual(chosen("Pretendard Variable", 850), ["45 920 normal"]);
  assert.deepEqual(chosen("Comic Sans", 400), []);
});

test("only files with letters in use are used, those of a word's own look and of groups too", () => {
  const faces = [face("A", "400", "U+0-7F"), face("A", "400", "U+AC00-D7A3"), face("A", "700", "U+0-7F"), face("B", "400", "U+0-7F")];
  const objects = [
    { type: "Textbox", id: "1", text: "abc", fontFamily: "A", fontWeight: 400, styles: [{ start: 0, end: 1, style: { fontWeight: "bold" } }] },
    { type: "Group", id: "2", objects: [{ type: "i-text", text: "xy", fontFamily: "B", styles: { 0: { 1: { fill: "#f00" } } } }] },
    { type: "Rect", id: "3" },
  ];
  assert.deepEqual(usedFaces(faces, runsOf(objects)), [faces[0], faces[2], faces[3]]);
});
