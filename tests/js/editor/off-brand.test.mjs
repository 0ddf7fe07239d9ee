import assert from "node:assert/strict";
import { test } from "node:test";
import { colourJudge, fontJudge } from "../../../static/js/editor/core/brand-look.js";
import { withColours } from "../../../static/js/editor/core/looks.js";
import { createInspector, mended, wordsOf } from "../../../static/js/editor/core/off-brand.js";
import { chroma, distance, toOklab } from "../../../static/js/editor/core/oklab.js";

const BRAND = { palette: ["#e4572e", "#17bebb"], fonts: ["Noto Sans KR", "Playfair Display"] };
const box = (id, fields = {}) => ({ type: "Rect", id, left: 0, top: 0, width: 100, height: 50, strokeWidth: 0, stroke: null, fill: "#e4572e", ...fields });
const text = (id, fields = {}) => ({ ...box(id), type: "Textbox", text: "여름 라떼", fontFamily: "Noto Sans KR", fontWeight: 400, styles: [], fill: "#000000", ...fields });
const design = (...objects) => ({ schema: 1, fabric: "7.4.0", pages: [{ id: "p", background: "#ffffff", objects }] });
const look = (document) => createInspector(BRAND)(document);
const told = (document) => look(document).map(({ id, from, to }) => [id, from, to]);
const RED_TO_BRAND = ["#ff0000", "#e4572e"];

test("distances are those of OKLab", () => {
  const white = toOklab({ r: 255, g: 255, b: 255 });
  assert.ok(Math.abs(white.l - 1) < 1e-3 && chroma(white) < 1e-3);
  // Reference values of the author's page for pure red and blue.
  const red = toOklab({ r: 255, g: 0, b: 0 });
  const blue = toOklab({ r: 0, g: 0, b: 255 });
  for (const [found, expected] of [[red, [0.628, 0.225, 0.126]], [blue, [0.452, -0.032, -0.312]]]) {
    [found.l, found.a, found.b].forEach((value, i) => assert.ok(Math.abs(value - expected[i]) < 1e-3, String(value)));
  }
  assert.ok(Math.abs(distance(white, toOklab({ r: 0, g: 0, b: 0 })) - 1) < 1e-3);
});

test("a colour that looks the same belongs, one that does not is told with the nearest", () => {
  const judge = colourJudge(BRAND.palette);
  for (const own of ["#e4572e", "#E5582F", "rgb(228, 87, 46)", "#17bebb", "rgba(228, 87, 46, 0.3)"]) assert.equal(judge(own), null, own);
  assert.deepEqual(judge("#ff0000"), { from: "#ff0000", to: "#e4572e" });
  assert.deepEqual(judge("#0af"), { from: "#00aaff", to: "#17bebb" });
  assert.deepEqual(judge("rgba(255, 0, 0, 0.5)"), { from: "rgba(255, 0, 0, 0.5)", to: "rgba(228, 87, 46, 0.5)" }, "what is see-through stays so");
});

test("paper, ink and what is not seen belong to everybody; other greys do not, and become ink or paper", () => {
  const judge = colourJudge(BRAND.palette);
  for (const own of ["#fff", "#fafafa", "#000", "#18181b", "transparent", "rgba(255, 0, 0, 0)", "latte", ""]) assert.equal(judge(own), null, own);
  assert.equal(judge("#3f3f46")?.to, "#000000");
  assert.equal(judge("#e4e4e7")?.to, "#ffffff");
});

test("without a palette or fonts nothing is judged", () => {
  assert.equal(colourJudge([])("#ff0000"), null);
  assert.equal(fontJudge([])("Inter", "Latte"), null);
});

test("a typeface is known by its other names, and what stands in can draw the letters", () => {
  const judge = fontJudge(BRAND.fonts);
  assert.equal(judge("noto sans kr", "라떼"), null);
  assert.equal(fontJudge(["Inter"])("Inter Variable", "Latte"), null);
  assert.deepEqual(judge("Inter", "Latte"), { from: "Inter", to: "Noto Sans KR" }, "a plain face for a plain face");
  assert.equal(judge("DM Serif Display", "Latte")?.to, "Playfair Display");
  assert.equal(judge("DM Serif Display", "라떼")?.to, "Noto Sans KR", "Playfair has no Hangul");
  assert.equal(fontJudge(["House Sans", "Inter"])("Caveat", "Latte")?.to, "Inter", "a typeface that is not served here cannot stand in");
  assert.equal(fontJudge(["House Sans"])("Caveat", "Latte")?.to, "House Sans");
});

test("colours are found wherever they are seen", () => {
  const gradient = { type: "linear", coords: {}, colorStops: [{ offset: 0, color: "#ff0000" }, { offset: 1, color: "#e4572e" }] };
  const rows = {
    fill: box("a", { fill: "red" }),
    gradient: box("a", { fill: gradient }),
    outline: box("a", { stroke: "#ff0000", strokeWidth: 2 }),
    shadow: box("a", { shadow: { color: "#f00", blur: 3 } }),
    "letters of a part": text("a", { styles: [{ start: 0, end: 2, style: { fill: "#ff0000" } }] }),
    "letters as Fabric 5 kept them": text("a", { styles: { 0: { 1: { fill: "#ff0000" } } } }),
    marker: text("a", { textBackgroundColor: "#ff0000" }),
    "outline of a picture": { ...box("a", { fill: "rgb(0,0,0)", stroke: "#ff0000", strokeWidth: 4 }), type: "Image", src: "/media/a.png" },
  };
  for (const [name, object] of Object.entries(rows)) {
    assert.deepEqual(told(design(object)), [["a", ...RED_TO_BRAND]], name);
    const next = mended(design(object), look(design(object)));
    assert.deepEqual(told(next), [], `${name}, mended`);
  }
});

test("what is not seen is not judged", () => {
  const rows = [
    box("a", { stroke: "#ff0000", strokeWidth: 0 }),
    box("a", { fill: "#ff0000", visible: false }),
    { ...box("a", { fill: "#ff0000" }), type: "Image", src: "/media/a.png" },
    { ...box("a", { fill: "#ff0000" }), type: "Group", objects: [box("b", { visible: false, fill: "#ff0000" })] },
  ];
  for (const object of rows) assert.deepEqual(told(design(object)), []);
});

test("members of groups and the background are found, and all is mended in one document", () => {
  const group = { ...box("team", { shadow: { color: "#ff0000" } }), type: "Group", objects: [box("one", { fill: "#ff0000" }), box("two")] };
  const before = { ...design(group), pages: [{ ...design(group).pages[0], background: "#ff0000" }] };
  assert.deepEqual(look(before).map(({ root, id }) => [root, id]), [["", ""], ["team", "team"], ["team", "one"]]);
  const after = mended(before, look(before));
  assert.deepEqual(told(after), []);
  assert.equal(after.pages[0].background, "#e4572e");
  assert.equal(after.pages[0].objects[0].objects[1], group.objects[1], "what belongs stays the same object");
});

test("one thing can be mended alone", () => {
  const before = design(box("a", { fill: "#ff0000", stroke: "#0000ff", strokeWidth: 2 }), box("b", { fill: "#ff0000" }));
  const [slip] = look(before).filter(({ id, from }) => id === "a" && from === "#ff0000");
  const after = mended(before, [slip]);
  assert.deepEqual(after.pages[0].objects[0], { ...before.pages[0].objects[0], fill: "#e4572e" });
  assert.equal(after.pages[0].objects[1], before.pages[0].objects[1]);
});

test("what is locked is told and left alone", () => {
  const before = design(box("a", { fill: "#ff0000", locked: true }));
  assert.equal(look(before)[0].locked, true);
  assert.equal(mended(before, look(before)).pages[0].objects[0].fill, "#ff0000");
});

test("typefaces of texts and of parts are mended, with a weight that the new one has", () => {
  const before = design(text("t", { fontFamily: "Bebas Neue", text: "LATTE", fontWeight: 400, styles: [{ start: 0, end: 2, style: { fontFamily: "DM Serif Display", fontWeight: 200 } }] }));
  assert.deepEqual(told(before), [["t", "Bebas Neue", "Noto Sans KR"], ["t", "DM Serif Display", "Playfair Display"]]);
  const [after] = mended(before, look(before)).pages[0].objects;
  assert.equal(after.fontFamily, "Noto Sans KR");
  assert.deepEqual(after.styles[0].style, { fontFamily: "Playfair Display", fontWeight: 400 });
});

test("an object that did not change is not looked at again", () => {
  let reads = 0;
  const object = box("a");
  Object.defineProperty(object, "fill", { enumerable: true, get: () => { reads += 1; return "#ff0000"; } });
  const inspect = createInspector(BRAND);
  inspect(design(object));
  const once = reads;
  assert.equal(inspect(design(object, box("b"))).length, 1);
  assert.equal(reads, once);
});

test("an object without anything to replace stays the same object", () => {
  const object = text("t", { styles: [{ start: 0, end: 1, style: { fill: "#17bebb" } }], shadow: { color: "#000000" } });
  assert.equal(withColours(object, (colour) => colour), object);
});

test("texts that say something are read, also those in groups", () => {
  const group = { ...box("team"), type: "Group", objects: [text("inner", { text: "Best latte" })] };
  const words = wordsOf(design(text("price", { text: "4,500" }), group, text("gone", { visible: false })));
  assert.deepEqual(words.map(({ root, object, text: said }) => [root, object.id, said]), [["team", "inner", "Best latte"]]);
});
