import assert from "node:assert/strict";
import { test } from "node:test";
import { NAMES, changeOf, format, labelOf } from "../../../static/js/pages/analytics/figures.js";
import { percent } from "../../../static/js/ui/percent.js";

const figures = { impressions: 1000, clicks: 20, ctr: 0.02, conversions: 1, cvr: 0.05, spend_usd: "0.5", cost_per_click_usd: "0.025", cost_per_conversion_usd: "0.5" };

test("every figure has its name and is written in its unit", () => {
  assert.equal(new Set(NAMES.map(labelOf)).size, NAMES.length);
  assert.deepEqual(NAMES.map((name) => format(name, figures[name])), ["1,000", "20", "2.00%", "1", "5.00%", "$0.50", "$0.025", "$0.50"]);
  assert.equal(format("cost_per_click_usd", null), "–", "nothing was clicked");
});

test("shares keep their places, small and large", () => {
  assert.deepEqual([0, 0.0004, 0.0311, 0.19, 1].map(percent), ["0%", "0.04%", "3.11%", "19.0%", "100.0%"]);
});

test("more results are good, more cost a result is not, more cost is neither", () => {
  const before = { ...figures, clicks: 10, cost_per_click_usd: "0.05", spend_usd: "0.25" };
  assert.deepEqual(changeOf("clicks", figures, before), { share: 1, tone: "good" });
  assert.deepEqual(changeOf("cost_per_click_usd", figures, before), { share: -0.5, tone: "good" });
  assert.deepEqual(changeOf("spend_usd", figures, before), { share: 1, tone: "even" });
  assert.deepEqual(changeOf("clicks", { ...figures, clicks: 5 }, before), { share: -0.5, tone: "bad" });
  assert.equal(changeOf("impressions", figures, before)?.tone, "even");
});

test("nothing is compared with nothing", () => {
  const none = { ...figures, clicks: 0, cost_per_click_usd: null };
  assert.equal(changeOf("clicks", figures, none), null);
  assert.equal(changeOf("cost_per_click_usd", figures, none), null);
  assert.equal(changeOf("cost_per_click_usd", none, figures), null);
});
