import assert from "node:assert/strict";
import { test } from "node:test";
import { agesOf, withAges } from "../../../static/js/pages/segments/criteria.js";

test("ages go from the criteria into two fields and back", () => {
  for (const age of [[25, 34], [null, 24], [65, null], [0, 0]]) {
    const fields = agesOf({ age });
    assert.deepEqual(withAges({ gender: "male", age: [1, 2] }, fields), { gender: "male", age });
  }
});

test("empty fields narrow nothing", () => {
  assert.deepEqual(agesOf({}), { from: "", to: "" });
  assert.deepEqual(withAges({ age: [1, 2], region: ["Seoul"] }, { from: " ", to: "" }), { region: ["Seoul"] });
});
