import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import test from "node:test";

import { DEFAULT_FAMILY, TYPEFACES, facesOf, familyStack, findTypeface, fontOf, isForeign, nearestWeight, weightsOf } from "../../../static/js/editor/core/fonts.js";

const VENDOR = new URL("../../../static/vendor/", import.meta.url);

/** @param {string} css @returns {{family: string, weights: [number, number], range: string, files: string[]}[]} */
function facesIn(css) {
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, body]) => {
    const value = (field) => body.match(new RegExp(`${field}:\\s*([^;]+);`))?.[1] ?? "";
    const [from, to = from] = value("font-weight").split(" ").map(Number);
    const files = [...value("src").matchAll(/url\(\.\/([^)]+)\)/g)].map(([, file]) => file);
    return { family: value("font-family").replace(/['"]/g, ""), weights: [from, to], range: value("unicode-range"), files };
  });
}

test("every typeface is there, with its licence, its weights and only the letters that are used", () => {
  const served = TYPEFACES.filter(({ folder }) => folder);
  assert.ok(served.length >= 15);
  for (const { family, folder, weights } of served) {
    const home = new URL(`fonts/${folder}/`, VENDOR);
    assert.match(readFileSync(new URL("LICENSE.txt", home), "utf8"), /SIL Open Font License/i, family);
    const faces = facesIn(readFileSync(new URL("font.css", home), "utf8"));
    assert.ok(faces.length > 0, family);
    for (const face of faces) {
      assert.equal(face.family, family);
      assert.ok(face.range.startsWith("U+"), `${family}: a face without unicode-range would be fetched whole`);
      for (const file of face.files) assert.ok(existsSync(new URL(file, home)), `${family}: ${file}`);
    }
    for (const weight of weights) assert.ok(faces.some(({ weights: [from, to] }) => from <= weight && weight <= to), `${family} ${weight}`);
  }
});

test("a typeface is found by the names that programs give it", () => {
  assert.equal(findTypeface("Inter Variable")?.family, "Inter");
  assert.equal(findTypeface("'jua', sans-serif")?.family, "Jua");
  assert.equal(findTypeface("Pretendard")?.family, DEFAULT_FAMILY);
  assert.equal(findTypeface("Arial"), null);
  assert.deepEqual([isForeign("Arial"), isForeign("serif"), isForeign("Jua"), isForeign("")], [true, false, false, false]);
});

test("Pretendard stands in for every letter that a typeface lacks", () => {
  assert.equal(familyStack("Bebas Neue"), '"Bebas Neue", "Pretendard Variable"');
  assert.equal(familyStack("Pretendard"), '"Pretendard Variable"');
  assert.equal(familyStack("Helvetica, Arial, sans-serif"), '"Helvetica", "Arial", "Pretendard Variable"');
  assert.equal(familyStack("serif"), 'serif, "Pretendard Variable"');
  assert.equal(familyStack('Evil"; x\\'), '"Evil; x", "Pretendard Variable"', "no name ends the string early");
});

test("the faces of a text are those of all its parts, each once", () => {
  const styles = [
    { start: 0, end: 2, style: { fontWeight: 700 } },
    { start: 3, end: 4, style: { fontWeight: "bold", fill: "#ff0000" } },
    { start: 5, end: 6, style: { fontFamily: "Inter", fontStyle: "oblique" } },
  ];
  const text = { type: "Textbox", id: "a", text: "여름", fontFamily: "Jua", styles };
  assert.deepEqual(facesOf(text).map(fontOf), [
    'normal 400 16px "Jua", "Pretendard Variable"',
    'normal 700 16px "Jua", "Pretendard Variable"',
    'italic 400 16px "Inter", "Pretendard Variable"',
  ]);
  assert.equal(facesOf({ ...text, styles: { 0: { 1: { fontWeight: 900 } } } }).length, 2, "as Fabric 5 wrote them");
  assert.deepEqual(facesOf({ type: "Text", id: "b", text: "a", fontWeight: "none" }), [{ family: DEFAULT_FAMILY, weight: 400, style: "normal" }]);
});

test("another typeface takes the weight that it has", () => {
  assert.equal(nearestWeight("Jua", 800), 400);
  assert.equal(nearestWeight("Gowun Batang", 550), 700);
  assert.equal(nearestWeight("Montserrat", 600), 600);
  assert.deepEqual(weightsOf("Arial"), [400, 700]);
});
