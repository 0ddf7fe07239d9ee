import assert from "node:assert/strict";
import { test } from "node:test";
import { worthCaching } from "../../../static/js/editor/core/caching.js";
import { estimateCopy, estimatePicture, estimateTokens, nearestSize, sizesOf } from "../../../static/js/editor/core/costs.js";
import { sameJson } from "../../../static/js/editor/core/equal.js";
import { fileName } from "../../../static/js/editor/core/file-name.js";
import { boxBetween, fitScale, fitView, nextZoom, toPage, viewOf, visibleBox, zoomAt } from "../../../static/js/editor/core/geometry.js";
import { inkOn, setCopy, topOfCopy } from "../../../static/js/editor/core/headline.js";
import { meanLuminance } from "../../../static/js/editor/core/luminance.js";
import { uuidOf } from "../../../static/js/editor/core/ids.js";
import { isComposing, matchesShortcut, shortcutLabel } from "../../../static/js/editor/core/keys.js";
import { baked, gestureFields, indexForPicture, resized, sizeOf, textObject, turned } from "../../../static/js/editor/core/objects.js";
import { wrapWords } from "../../../static/js/editor/core/wrap.js";

const key = (fields) => ({ key: "", code: "", ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...fields });

test("shortcuts: letters by what they say, with exactly the asked-for modifiers", () => {
  assert.ok(matchesShortcut("Mod+Z", key({ key: "z", code: "KeyZ", ctrlKey: true })));
  assert.ok(matchesShortcut("Mod+Z", key({ key: "z", code: "KeyZ", metaKey: true })));
  assert.ok(matchesShortcut("Mod+Shift+Z", key({ key: "Z", code: "KeyZ", ctrlKey: true, shiftKey: true })));
  assert.ok(matchesShortcut("Mod+Shift+Z", key({ key: "z", code: "KeyZ", ctrlKey: true, shiftKey: true })), "as test drivers send it");
  assert.ok(!matchesShortcut("Mod+Z", key({ key: "Z", code: "KeyZ", ctrlKey: true, shiftKey: true })));
  assert.ok(!matchesShortcut("V", key({ key: "v", code: "KeyV", ctrlKey: true })));
  assert.ok(!matchesShortcut("ArrowLeft", key({ key: "ArrowLeft", code: "ArrowLeft", shiftKey: true })));
});

test("shortcuts: on a Hangul layout the place of the key counts", () => {
  assert.ok(matchesShortcut("V", key({ key: "ㅍ", code: "KeyV" })));
  assert.ok(!matchesShortcut("V", key({ key: "ㅊ", code: "KeyC" })));
  assert.ok(matchesShortcut("Z", key({ key: "z", code: "KeyW" })), "AZERTY: what the key says");
});

test("shortcuts: signs do not ask for Shift, plus is a key too", () => {
  assert.ok(matchesShortcut("?", key({ key: "?", code: "Slash", shiftKey: true })));
  assert.ok(matchesShortcut("Mod++", key({ key: "+", code: "Equal", shiftKey: true, ctrlKey: true })));
  assert.ok(matchesShortcut("Mod+-", key({ key: "-", code: "Minus", ctrlKey: true })));
  assert.ok(!matchesShortcut("?", key({ key: "/", code: "Slash" })));
  assert.equal(shortcutLabel("Mod+Shift+Z", true), "⌘⇧Z");
  assert.equal(shortcutLabel("Mod++", false), "Ctrl++");
});

test("a key of an input method is not ours", () => {
  assert.ok(isComposing({ isComposing: true, keyCode: 13 }));
  assert.ok(isComposing({ isComposing: false, keyCode: 229 }));
  assert.ok(!isComposing({ isComposing: false, keyCode: 27 }));
});

test("the page is fitted into the stage and never enlarged", () => {
  assert.deepEqual(fitView({ width: 1000, height: 500 }, { width: 600, height: 600 }, 50), { zoom: 0.5, x: 50, y: 175 });
  assert.equal(fitView({ width: 100, height: 100 }, { width: 900, height: 900 }, 0).zoom, 1);
});

test("a part of the page is shown in the middle, as large as it fits", () => {
  assert.deepEqual(viewOf({ left: 100, top: 100, width: 100, height: 50 }, { width: 500, height: 400 }, 50), { zoom: 4, x: -350, y: -300 });
  assert.equal(viewOf({ left: 0, top: 0, width: 0, height: 5 }, { width: 500, height: 400 }, 50).zoom, 8);
});

test("zooming keeps the point under the pointer", () => {
  const view = { zoom: 0.5, x: 30, y: 40 };
  const anchor = { x: 200, y: 120 };
  const before = toPage(view, anchor);
  const after = toPage(zoomAt(view, 1.7, anchor), anchor);
  assert.ok(Math.abs(before.x - after.x) < 1e-9 && Math.abs(before.y - after.y) < 1e-9);
  assert.equal(zoomAt(view, 1e9, anchor).zoom, 8);
  assert.deepEqual([nextZoom(0.6, 1), nextZoom(0.6, -1), nextZoom(8, 1), nextZoom(0.05, -1)], [0.75, 0.5, 8, 0.05]);
});

test("boxes: any direction, square with Shift", () => {
  assert.deepEqual(boxBetween({ x: 50, y: 50 }, { x: 20, y: 60 }, false), { left: 20, top: 50, width: 30, height: 10 });
  assert.deepEqual(boxBetween({ x: 50, y: 50 }, { x: 20, y: 60 }, true), { left: 20, top: 50, width: 30, height: 30 });
});

test("what is seen of the page; all of it when it is out of sight", () => {
  const page = { width: 100, height: 100 };
  assert.deepEqual(visibleBox({ zoom: 1, x: -50, y: 0 }, page, { width: 80, height: 80 }), { left: 50, top: 0, width: 50, height: 80 });
  assert.deepEqual(visibleBox({ zoom: 1, x: 5000, y: 0 }, page, { width: 80, height: 80 }), { left: 0, top: 0, width: 100, height: 100 });
  assert.equal(fitScale({ width: 2000, height: 1000 }, { width: 1000, height: 1000 }), 0.5);
  assert.equal(fitScale({ width: 1024, height: 1024 }, { width: 1080, height: 1080 }), 1080 / 1024);
  assert.equal(fitScale({ width: 200, height: 100 }, { width: 1000, height: 1000 }), 1);
});

const measure = (graphemes) => graphemes.length * 10;
const wrap = (text, limit) =>
  wrapWords(
    text.split(" ").map((word) => [...word]),
    limit,
    measure,
  ).map((line) => line.join(""));

test("lines break at spaces: an eojeol stays whole", () => {
  assert.deepEqual(wrap("여름 시즌 아이스 라테", 60), ["여름 시즌", "아이스 라테"]);
  assert.deepEqual(wrap("하나", 100), ["하나"]);
  assert.deepEqual(wrap("", 100), [""]);
});

test("a word wider than the box is broken inside and does not widen it", () => {
  assert.deepEqual(wrap("가나다라마바사", 30), ["가나다", "라마바", "사"]);
  assert.deepEqual(wrap("앞 가나다라마바사 뒤", 40), ["앞", "가나다라", "마바사", "뒤"]);
  assert.deepEqual(wrap("앞 가나다라마 뒤", 40), ["앞", "가나다라", "마 뒤"]);
  assert.deepEqual(wrap("가나", 1), ["가", "나"], "narrower than a letter: a letter a line");
});

test("no line begins with a closing sign or ends with an opening one", () => {
  assert.deepEqual(wrap("여름 신상품!", 40), ["여름", "신상품!"], "the last sign fits");
  assert.deepEqual(wrap("가나다라마!", 50), ["가나다라", "마!"]);
  assert.deepEqual(wrap("가나다라50%할인", 60), ["가나다라5", "0%할인"]);
  assert.deepEqual(wrap("가나다（라마바）", 40), ["가나다", "（라마", "바）"]);
  assert.deepEqual(wrap("오늘만 할인 !", 60), ["오늘만", "할인 !"], "a sign after a space goes with its word");
  assert.deepEqual(wrap("메뉴 ( 라테 )", 60), ["메뉴", "( 라테 )"]);
  assert.deepEqual(wrap("!!!!!!", 30), ["!!!", "!!!"], "signs alone are broken all the same");
});

test("spaces at the end of a line stay on it, and nothing is lost or doubled", () => {
  assert.deepEqual(wrap("하나 ", 20), ["하나 "]);
  assert.deepEqual(wrap("하나  둘셋", 40), ["하나 ", "둘셋"]);
  const text = "겨울 감귤 기획전(제주) SALE! 50% ~ 「첫눈」 abcdefghijklmnop 끝 .";
  for (let limit = 10; limit < 300; limit += 10) {
    assert.equal(wrap(text, limit).join("").replaceAll(" ", ""), text.replaceAll(" ", ""), String(limit));
  }
});

test("new text is normalised and stands from its top left corner", () => {
  const text = textObject({ left: 1, top: 2, width: 3, text: "\u1112\u1161\u11ab\u1100\u1173\u11af", fontSize: 20 }, "Text");
  assert.equal(text.text, "한글");
  assert.deepEqual([text.originX, text.originY, text.strokeWidth], ["left", "top", 0]);
});

test("scaling becomes real measures where the kind has them", () => {
  assert.deepEqual(pick(baked({ type: "Rect", id: "r", width: 10, height: 20, rx: 4, scaleX: 2, scaleY: 3 })), {
    width: 20,
    height: 60,
    rx: 4,
    scaleX: 1,
    scaleY: 1,
  });
  assert.deepEqual(pick(baked({ type: "Ellipse", id: "e", rx: 5, ry: 10, width: 10, height: 20, scaleX: 2, scaleY: 1 })), {
    rx: 10,
    ry: 10,
    width: 20,
    height: 20,
    scaleX: 1,
    scaleY: 1,
  });
  const text = baked({
    type: "Textbox",
    id: "t",
    width: 100.001,
    fontSize: 33.337,
    scaleX: 2,
    scaleY: 2,
    styles: [{ start: 0, end: 1, style: { fontSize: 10, fill: "red" } }],
  });
  assert.deepEqual([text.fontSize, text.width, text.styles[0].style], [66.67, 200.01, { fontSize: 20, fill: "red" }]);
  const image = { type: "Image", id: "i", width: 10, height: 10, scaleX: 2, scaleY: 2 };
  assert.equal(baked(image), image, "a picture keeps its own pixels");
});

function pick({ id: _id, type: _type, ...rest }) {
  return rest;
}

test("an angle from the panel turns about the middle", () => {
  const rect = { type: "Rect", id: "r", originX: "left", originY: "top", left: 100, top: 100, width: 200, height: 100, strokeWidth: 0 };
  const quarter = turned(rect, 90);
  assert.deepEqual([quarter.left, quarter.top, quarter.angle], [250, 50, 90]);
  assert.deepEqual(turned(quarter, 0), { ...rect, angle: 0 });
  const centred = { ...rect, originX: "center", originY: "center" };
  assert.deepEqual(turned(centred, 30), { ...centred, angle: 30 });
});

test("a size from the panel is the size that is seen", () => {
  for (const object of [
    { type: "Image", id: "i", width: 200, height: 100, scaleX: 0.5, scaleY: 0.5 },
    { type: "Rect", id: "r", width: 200, height: 100, scaleX: 0.5, scaleY: 0.5 },
    { type: "Circle", id: "c", radius: 50, width: 100, height: 100, scaleX: 1, scaleY: 1 },
  ]) {
    assert.deepEqual(sizeOf(resized(object, { width: 300 })), { ...sizeOf(object), width: 300 });
    assert.deepEqual(sizeOf(resized(object, { height: 70 })), { ...sizeOf(object), height: 70 });
  }
  assert.equal(resized({ type: "Textbox", id: "t", width: 100, height: 20, fontSize: 10 }, { width: 250 }).width, 250);
});

test("the canvas is asked back only for what a gesture can change", () => {
  assert.ok(!gestureFields({ type: "Image", id: "i" }).includes("src"));
  assert.ok(!gestureFields({ type: "group", id: "g" }).includes("objects"));
  assert.ok(gestureFields({ type: "textbox", id: "t" }).includes("text"));
  assert.ok(gestureFields({ type: "Hologram", id: "h" }).includes("left"));
});

test("a new picture is seen, and never hides the words", () => {
  const of = (...kinds) => indexForPicture(kinds.map((type, i) => ({ type, id: String(i) })));
  assert.equal(of(), 0);
  assert.equal(of("Rect", "Textbox"), 1);
  assert.equal(of("Image", "Rect", "Textbox", "Textbox"), 2);
  assert.equal(of("Textbox", "Image"), 2, "over the picture that is there");
  assert.equal(of("Textbox", "Image", "i-text"), 2);
});

test("plain shapes are drawn directly, slow ones from a bitmap, none when tiny", () => {
  const path = { type: "Path", id: "p", path: Array(1000).fill(["L", 0, 0]) };
  assert.equal(worthCaching({ type: "Rect", id: "r" }, 1), false);
  assert.equal(worthCaching(path, 1), true);
  assert.equal(worthCaching(path, 0.1), false);
});

test("JSON equality knows no order of keys", () => {
  assert.ok(sameJson({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 }));
  assert.ok(sameJson({ a: 1, gone: undefined }, { a: 1 }));
  for (const [a, b] of [
    [[1], [1, 2]],
    [{ a: 1 }, { a: 1, b: 2 }],
    [[], {}],
    [null, {}],
    [1, "1"],
  ])
    assert.ok(!sameJson(a, b), JSON.stringify([a, b]));
});

test("a copy's cost is estimated high enough from the price list", () => {
  const gpt = {
    name: "gpt-3.5-turbo",
    provider: "openai",
    prices: [
      { unit: "input_1k", size: "", quality: "", usd: "0.001500" },
      { unit: "output_1k", size: "", quality: "", usd: "0.002000" },
    ],
  };
  assert.equal(estimateCopy(gpt, "", 1), (300 * 0.0015 + 600 * 0.002) / 1000);
  assert.ok(estimateCopy(gpt, "가".repeat(1000), 3) > estimateCopy(gpt, "a".repeat(1000), 3));
  assert.equal(estimateCopy({ name: "x", provider: "openai", prices: [] }, "", 1), null, "no price is not free");
  assert.equal(estimateCopy({ name: "offline-copy", provider: "offline", prices: [] }, "", 1), 0);
  assert.deepEqual([estimateTokens("가나다"), estimateTokens("abcdefgh")], [3, 2]);
});

test("a picture's cost and size come from the price list", () => {
  const prices = [
    ["1024x1024", "standard", "0.040"],
    ["1024x1024", "hd", "0.080"],
    ["1024x1792", "standard", "0.080"],
    ["1792x1024", "standard", "0.080"],
  ];
  const dalle = {
    name: "dall-e-3",
    provider: "openai",
    prices: prices.map(([size, quality, usd]) => ({ unit: "image", size, quality, usd })),
  };
  assert.equal(estimatePicture(dalle, "1024x1024", "hd"), 0.08);
  assert.equal(estimatePicture(dalle, "64x64", "hd"), null);
  assert.deepEqual(sizesOf(dalle), ["1024x1024", "1024x1792", "1792x1024"]);
  assert.equal(nearestSize(sizesOf(dalle), { width: 1080, height: 1920 }), "1024x1792");
  assert.equal(nearestSize(sizesOf(dalle), { width: 1200, height: 628 }), "1792x1024");
  assert.equal(nearestSize([], { width: 1, height: 1 }), "");
});

test("copy is set to the page: a short headline large, the rest small below it", () => {
  const page = { width: 1080, height: 1920 };
  const [short] = setCopy("여름 라테 20%", page);
  const [long] = setCopy("긴 문장입니다. ".repeat(30), page);
  assert.ok(short.look.fontSize > 2 * long.look.fontSize && short.look.fontWeight > long.look.fontWeight);
  assert.equal(short.look.width, 864);
  const pieces = setCopy("  첫 모금\n \n부드러운 첫맛\n깔끔한 끝맛\n\n지금 만나요\n", page);
  assert.deepEqual(
    pieces.map(({ text }) => text),
    ["첫 모금", "부드러운 첫맛\n깔끔한 끝맛\n지금 만나요"],
  );
  assert.ok(pieces[0].look.fontSize > 2 * pieces[1].look.fontSize);
  assert.equal(setCopy("두 줄\n제목", page).length, 1);
});

test("copy begins above what a picture shows, and later copy where one looks", () => {
  const page = { height: 1000 };
  const whole = { top: 0, height: 1000 };
  assert.equal(topOfCopy(300, page, whole, true), 90);
  assert.equal(topOfCopy(300, page, whole, false), 350);
  assert.equal(topOfCopy(950, page, whole, true), 25, "a block that would end below the page is centred");
  assert.equal(topOfCopy(100, page, { top: 500, height: 400 }, true), 650, "zoomed in: where one looks");
});

test("ink reads on what is below it", () => {
  assert.equal(meanLuminance([255, 255, 255, 255, 0, 0, 0, 255]), 0.5);
  assert.equal(meanLuminance([0, 0, 0, 0]), 1, "nothing below: paper");
  assert.ok(Math.abs(meanLuminance([119, 119, 119, 255]) - 0.184) < 0.001);
  assert.equal(inkOn(meanLuminance([24, 20, 60, 255])), "#ffffff");
  assert.equal(inkOn(meanLuminance([242, 165, 65, 255])), "#18181b");
});

test("file names are allowed everywhere", () => {
  assert.equal(fileName('여름: 라테/20% "할인"?', "png"), "여름 라테 20% 할인.png");
  assert.equal(fileName("  ..  ", "png"), "artify.png");
  assert.equal([...fileName("가".repeat(300), "png")].length, 104);
});

test("ids are version 4 UUIDs also where the browser makes none", () => {
  assert.equal(uuidOf(new Uint8Array(16)), "00000000-0000-4000-8000-000000000000");
  assert.match(uuidOf(new Uint8Array(16).fill(255)), /^ffffffff-ffff-4fff-bfff-ffffffffffff$/);
});
