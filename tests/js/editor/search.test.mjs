import assert from "node:assert/strict";
import { test } from "node:test";
import { matchScore, searchIn } from "../../../static/js/editor/core/search.js";

const finds = (query, text) => matchScore(query, text) > 0;
const best = (query, texts) => searchIn(query, texts, (text) => [text]);

test("Korean is found by its initial consonants, also over a space", () => {
  for (const [query, text] of [
    ["ㅈㅈ", "저장"],
    ["ㅈㅈ", "지금 저장"],
    ["ㅍㅇㅈㅂㅈ", "페이지 복제"],
    ["ㅃㄹ", "빨리"],
    ["저ㅈ", "저장"],
  ])
    assert.ok(finds(query, text), `${query} finds ${text}`);
  assert.ok(!finds("ㅈㅈ", "삭제"));
  assert.ok(!finds("ㄱ", "까치"), "ㄲ is another consonant");
});

test("each stage of typing 저장 finds it", () => {
  for (const typed of ["ㅈ", "저", "젖", "저자", "저장"]) assert.ok(finds(typed, "지금 저장"), typed);
  for (const typed of ["ㄷ", "다", "달", "닭", "달기", "달기지"]) assert.ok(finds(typed, "달기지"), typed);
  assert.ok(!finds("자작", "장작"), "only the last syllable may be unfinished");
  assert.ok(!finds("저장", "저자"), "what is finished must be there");
});

test("decomposed Korean and capitals make no difference", () => {
  assert.ok(finds("저장".normalize("NFD"), "저장"));
  assert.ok(finds("SAVE", "Save now"));
});

test("Latin: beginnings, parts, letters in order from the beginning of a word", () => {
  assert.ok(finds("dup", "Duplicate page"));
  assert.ok(finds("page", "Duplicate page"));
  assert.ok(finds("dpp", "Duplicate page"));
  assert.ok(finds("page dup", "Duplicate page"), "words in any order");
  assert.ok(!finds("page zoom", "Duplicate page"));
  assert.ok(!finds("lct", "Duplicate page"), "letters in order begin a word");
  assert.ok(!finds("z", "Duplicate page"));
});

test("the best come first: whole, beginning, word, inside, scattered; equals keep their order", () => {
  assert.deepEqual(best("text", ["Context", "A text", "The x trait", "Text", "Texture", "Text box"]), ["Text", "Texture", "Text box", "A text", "Context", "The x trait"]);
  assert.deepEqual(best("ㅂㅈ", ["페이지 복제", "복제", "분명 좋은"]), ["복제", "페이지 복제", "분명 좋은"]);
  assert.deepEqual(best(" ", ["b", "a"]), ["b", "a"]);
});

test("a second text counts less than the first", () => {
  const items = [
    ["Rect", "delete"],
    ["Delete", "x"],
  ];
  assert.deepEqual(searchIn("delete", items, (item) => item), [items[1], items[0]]);
});
