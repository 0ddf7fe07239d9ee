import assert from "node:assert/strict";
import { test } from "node:test";
import { markedCopy } from "../../../static/js/editor/core/findings.js";
import { splitCopy } from "../../../static/js/editor/core/headline.js";

/** A finding on the first place of some words. */
const on = (text, words, code = "x") => ({ code, start: text.indexOf(words), end: text.indexOf(words) + words.length });
const shown = (pieces) => pieces.map(({ text, found }) => (found.length ? `[${text}]` : text)).join("");
const bare = (pieces) => pieces.map(({ text }) => text).join("");

test("words keep their place in the headline and in the rest", () => {
  const text = "최고의 라떼\n\n지금 최고로 시원해요!!\n\n끝";
  const second = { start: text.lastIndexOf("최고"), end: text.lastIndexOf("최고") + 2 };
  const { headline, body } = markedCopy(text, [on(text, "최고"), second, on(text, "!!")]);
  assert.equal(shown(headline), "[최고]의 라떼");
  assert.equal(shown(body), "지금 [최고]로 시원해요[!!]\n끝");
});

test("what is shown is what splitCopy shows", () => {
  for (const text of ["Latte", "  Latte \n \n\n July  \n\nFriday ", "\n\nLatte\n\n\n\nJuly", "a\nb\n\nc\nd", "", " \n\n "]) {
    const { headline, body } = splitCopy(text);
    const marked = markedCopy(text, [{ start: 0, end: text.length }]);
    assert.deepEqual([bare(marked.headline), bare(marked.body)], [headline, body], JSON.stringify(text));
  }
});

test("findings that cover each other each keep their words", () => {
  const text = "The best latte in town";
  const { headline } = markedCopy(text, [on(text, "The best latte", "long"), on(text, "best", "forbidden")]);
  assert.deepEqual(headline.map((piece) => [piece.text, piece.found.map(({ code }) => code)]), [
    ["The ", ["long"]],
    ["best", ["long", "forbidden"]],
    [" latte", ["long"]],
    [" in town", []],
  ]);
});

test("offsets count as JavaScript does, also after an emoji", () => {
  const text = "☕️😀 최고";
  assert.equal(shown(markedCopy(text, [on(text, "최고")]).headline), "☕️😀 [최고]");
});

test("a finding across the blank line marks both sides, one beyond the words nothing", () => {
  const text = "One two\n\nthree";
  const { headline, body } = markedCopy(text, [{ start: 4, end: 11 }, { start: 90, end: 99 }]);
  assert.deepEqual([shown(headline), shown(body)], ["One [two]", "[th]ree"]);
});
