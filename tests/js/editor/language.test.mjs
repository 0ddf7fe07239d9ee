import assert from "node:assert/strict";
import { test } from "node:test";

import { languageOf } from "../../../static/js/editor/core/language.js";

const speaking = (...objects) => languageOf({ schema: 1, fabric: "7.4.0", pages: [{ id: "p", background: "#fff", objects }] });

test("a design with Hangul in a text, however deep, is Korean; any other is English", () => {
  const korean = { id: "t", type: "Textbox", text: "Sale 세일" };
  assert.equal(speaking(korean), "ko");
  assert.equal(speaking({ id: "g", type: "Group", objects: [{ id: "h", type: "Group", objects: [korean] }] }), "ko");
  assert.equal(speaking({ id: "t", type: "Textbox", text: "Soldes d’été" }), "en");
  assert.equal(speaking({ id: "r", type: "Rect", name: "네모", text: "세일" }), "en");
  assert.equal(speaking(), "en");
});
