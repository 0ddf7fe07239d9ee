import assert from "node:assert/strict";
import { test } from "node:test";
import { bestOf, isUnmeasured } from "../../../static/js/editor/core/results.js";
import { inParts, summaryOf } from "../../../static/js/editor/core/segments.js";

test("the campaign's segments come first, each part in its order", () => {
  const [runners, readers, walkers] = [{ id: 3 }, { id: 1 }, { id: 2 }];
  assert.deepEqual(inParts([runners, readers, walkers], new Set([2, 3, 99])), { ofCampaign: [runners, walkers], others: [readers] });
  assert.deepEqual(inParts([runners], new Set()), { ofCampaign: [], others: [runners] });
});

test("a segment is told in the reader's language, else in English", () => {
  const summary = { ko: "주말에 걷는 사람", en: "Weekend walkers" };
  assert.deepEqual(["ko", "en", "fr"].map((language) => summaryOf({ summary }, language)), [summary.ko, summary.en, summary.en]);
  assert.equal(summaryOf({}, "ko"), "");
});

test("as many creatives are shown as can be compared at once", () => {
  const creatives = /** @type {any[]} */ (Array.from({ length: 9 }, (_, id) => ({ creative: { id } })));
  assert.deepEqual(bestOf(creatives).map(({ creative }) => creative.id), [0, 1, 2, 3, 4]);
});

test("clicks without impressions are results too", () => {
  const of = (/** @type {object} */ total) => /** @type {any} */ ({ total: { impressions: 0, clicks: 0, conversions: 0, ...total } });
  assert.equal(isUnmeasured(of({})), true);
  assert.equal(isUnmeasured(of({ clicks: 1 })), false);
});
