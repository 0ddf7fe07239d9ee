/** The pure parts of a PDF: letters out of font files, paths and looks as operators, pages on paper. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

import { PdfContext } from "../../../static/js/editor/core/pdf/context.js";
import { PdfFonts } from "../../../static/js/editor/core/pdf/font.js";
import { onPaper } from "../../../static/js/editor/core/pdf/paper.js";
import { PdfResources } from "../../../static/js/editor/core/pdf/resources.js";
import { PdfWriter, latin, num, pdfText } from "../../../static/js/editor/core/pdf/writer.js";
import { FontFile } from "../../../static/js/editor/core/type/font-file.js";
import unbrotli from "../../../static/vendor/unbrotli/unbrotli.js";

const ADDRESS = "pretendard/woff2/PretendardVariable.subset.91.woff2";
const file = new FontFile(new Uint8Array(readFileSync(new URL(`../../../static/vendor/${ADDRESS}`, import.meta.url))), unbrotli);
const FACE = { family: "Pretendard Variable", weight: "45 920", style: "normal", range: "U+0-7F, U+AC00", address: ADDRESS };

/** Stands in for the browser's context where a PDF asks how wide letters are and what a colour means. */
const probe = {
  canvas: {},
  font: "",
  fillStyle: "",
  measureText: (text) => ({ width: 20 * [...text].length - (text.includes("AV") ? 3 : 0) }),
};

function page(base = [1, 0, 0, 1, 0, 0]) {
  const resources = new PdfResources();
  const fonts = new PdfFonts([FACE], new Map([[ADDRESS, file]]));
  return { resources, fonts, context: new PdfContext({ resources, fonts, probe: { ...probe }, base }) };
}

// Coordinates as fontTools 4.63 gives them for the same file (instancer, then rounded).
test("the outline of a letter follows the weight, as other software reads the same file", () => {
  const corners = (weight) => file.shape(file.glyphOf(0x41), weight).points.slice(0, 3).map(({ x, y }) => [x, y]);
  assert.equal(file.unitsPerEm, 2048);
  assert.deepEqual(corners(400), [[36, 0], [566, 1448], [756, 1448]]);
  assert.deepEqual(corners(700), [[42, 0], [542, 1448], [928, 1448]]);
  assert.ok(file.shape(file.glyphOf(0x41), 900).advance > file.shape(file.glyphOf(0x41), 400).advance);
  assert.equal(file.glyphOf(0x3042), 0);
});

test("what is no font is refused", () => {
  assert.throws(() => new FontFile(latin("wOFF and so on"), unbrotli), RangeError);
});

test("a font of a PDF knows which letters it has", () => {
  const { fonts } = page();
  const run = (text, family = "Pretendard Variable") => ({ family, weight: 700, italic: false, text });
  assert.ok(fonts.covers(run("Abc 1\n")));
  assert.ok(!fonts.covers(run("A🎉")));
  assert.ok(!fonts.covers(run("A", "Comic Sans")));
});

test("letters stand where the browser puts them", () => {
  const { context } = page();
  context.font = 'normal 700 10px "Pretendard Variable"';
  context.fillText("AV", 5, 30);
  const text = context.operators.find((line) => line.includes("TJ"));
  assert.match(text, /BT \/F1 10 Tf 0 Tr 1 0 0 -1 5 30 Tm \[<0001>-?[\d.]+<0002>\] TJ ET/);
});

test("letters that are told one by one make one line with one space between them", () => {
  const { context } = page();
  context.font = 'normal 700 10px "Pretendard Variable"';
  for (const [i, letter] of [..."Aa Bb"].entries()) {
    context.save();
    context.fillText(letter, 5 + 20 * i, 30);
    context.restore();
  }
  context.fillText("A", 5, 50);
  const lines = context.operators.filter((line) => line.includes("TJ"));
  assert.equal(lines.length, 2, "the next line is a line of its own");
  assert.match(lines[0], /1 0 0 -1 5 30 Tm [\d.]+ Tc \[<0001>.*<0005>\] TJ/);
  assert.ok(!lines[1].includes("Tc"));
  assert.equal(context.operators.filter((line) => line === "q").length, context.operators.filter((line) => line === "Q").length);
});

test("a path stays where it was built, and a pen has the scale of its stroke", () => {
  const { context, resources } = page();
  context.save();
  context.translate(10, 20);
  context.beginPath();
  context.rect(0, 0, 4, 2);
  context.restore();
  context.fillStyle = "#ff0000";
  context.globalAlpha = 0.5;
  context.fill();
  assert.ok(context.operators.at(-1).includes("1 0 0 rg 10 20 m\n14 20 l\n14 22 l\n10 22 l\nh f"));
  assert.deepEqual([...resources.states.keys()], ["<< /Type /ExtGState /ca .5 /CA .5 /BM /Normal >>"]);
  context.scale(2, 1);
  context.lineWidth = 3;
  context.stroke();
  assert.match(context.operators.at(-1), /2 0 0 1 0 0 cm 3 w .* 5 20 m/s);
});

test("what cuts off is not taken back by its own shape", () => {
  const { context } = page();
  context.save();
  context.isClip = true;
  context.beginPath();
  context.rect(0, 0, 1, 1);
  context.save();
  context.fill();
  context.restore();
  context.isClip = false;
  assert.deepEqual(context.operators.slice(1).map((line) => line.slice(-3)), ["q", "W n"]);
});

test("a full circle is four curves", () => {
  const { context } = page();
  context.beginPath();
  context.arc(0, 0, 10, 0, 2 * Math.PI);
  context.fill();
  assert.equal(context.operators.at(-1).match(/ c\n/g).length + context.operators.at(-1).match(/ c f/g).length, 4);
});

test("a page is fitted on A4, or as large as it is", () => {
  const wide = onPaper({ width: 1200, height: 600 }, "a4");
  assert.ok(wide.width > wide.height);
  const tall = onPaper({ width: 600, height: 1200 }, "a4");
  assert.deepEqual([Math.round(tall.width), Math.round(tall.height)], [595, 842]);
  const top = tall.base[5];
  const bottom = top + tall.base[3] * 1200;
  assert.ok(Math.abs(842 - top - bottom) < 1 && bottom > 28, `${top} ${bottom}`);
  assert.deepEqual(onPaper({ width: 96, height: 192 }, "exact"), { width: 72, height: 144, base: [0.75, 0, 0, -0.75, 0, 144] });
});

test("the table says where every object begins", async () => {
  const pdf = new PdfWriter();
  const info = pdf.add(`<< /Title ${pdfText("라떼")} >>`);
  const stream = await pdf.stream("", latin("hello ".repeat(50)));
  const text = Buffer.from(await pdf.file(stream, info).arrayBuffer()).toString("latin1");
  assert.ok(text.includes("<FEFFB77CB5BC>"));
  const offsets = [...text.matchAll(/^(\d{10}) 00000 n/gm)].map(([, digits]) => Number(digits));
  offsets.forEach((offset, i) => assert.ok(text.startsWith(`${i + 1} 0 obj`, offset)));
  assert.ok(text.slice(Number(/startxref\n(\d+)/.exec(text)[1])).startsWith("xref"));
  assert.equal(num(-0.00001), "0");
});
