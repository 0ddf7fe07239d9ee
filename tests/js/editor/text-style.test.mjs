import assert from "node:assert/strict";
import { test } from "node:test";
import { actions } from "../../../static/js/editor/actions/index.js";
import * as state from "../../../static/js/editor/state/design.js";

const bold = actions.find(({ id }) => id === "bold");

function select(fields) {
  const text = { type: "Textbox", id: "t", text: "Latte", fontSize: 40, fontWeight: 400, ...fields };
  state.openDesign({ schema: 1, fabric: "7.4.0", pages: [{ id: "p", background: "#fff", objects: [text] }] });
  state.select(["t"]);
}

test("bold is offered where the typeface has it, and to take it back", () => {
  select({ fontFamily: "Inter" });
  assert.ok(bold.isEnabled());
  select({ fontFamily: "Jua" });
  assert.ok(!bold.isEnabled(), "a browser would imitate it");
  assert.equal(bold.label(), "This typeface has no bold");
  select({ fontFamily: "Jua", fontWeight: 700 });
  assert.ok(bold.isEnabled());
  bold.perform();
  assert.equal(state.page.value.objects[0].fontWeight, 400);
});
