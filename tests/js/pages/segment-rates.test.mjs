import assert from "node:assert/strict";
import { test } from "node:test";
import { nameOf, rateOf, widest } from "../../../static/js/pages/analytics/segment-rates.js";

const row = /** @type {any} */ ({
  segment: 3, name: "Walkers", impressions: 4000, clicks: 40, ctr: 0.01, ctr_low: 0.006, ctr_high: 0.015, ctr_known: true,
  cvr: 0.1, cvr_low: 0, cvr_high: 0.4, cvr_known: false,
});

test("each rate comes with what it was counted of", () => {
  assert.deepEqual(rateOf(row, "ctr"), { rate: 0.01, low: 0.006, high: 0.015, trials: 4000, known: true });
  assert.deepEqual(rateOf(row, "cvr"), { rate: 0.1, low: 0, high: 0.4, trials: 40, known: false });
});

test("what is hardly known does not squeeze what is", () => {
  const little = { ...row, ctr: 0.008, ctr_high: 0.9, ctr_known: false };
  assert.equal(widest([row, little], "ctr"), 0.015);
  assert.ok(Math.abs(widest([row, little], "cvr") - 0.15) < 1e-9);
  assert.equal(widest([{ ...row, ctr: 0, ctr_known: false }], "ctr"), 1e-6);
});

test("nobody in particular has a name, and what one may not see does not", () => {
  assert.deepEqual([row, { ...row, segment: null, name: null }, { ...row, name: null }].map(nameOf), ["Walkers", "Everybody", "A segment not shared with you"]);
});
