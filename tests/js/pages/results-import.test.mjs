import assert from "node:assert/strict";
import { test } from "node:test";
import { spanIn } from "../../../static/js/pages/days/span.js";
import { COLUMN, choiceOf, mappingOf, withCampaign, withRole } from "../../../static/js/pages/results-import/mapping.js";
import { refusedFile } from "../../../static/js/pages/results-import/refused-file.js";
import { busyWords, daysWords, fileFacts, missingWords, nothingWords, progressOf, resultsPath, spanWords } from "../../../static/js/pages/results-import/words.js";

/** @type {any} */
const report = {
  dry_run: true, encoding: "utf-8-sig", delimiter: ";", header_line: 1, missing: [], rows_read: 4, rows_refused: 1, counts_new: 3, counts_changed: 2, counts_unchanged: 1,
  days_new: 1, days_changed: 2, days_unchanged: 0, first_day: "2026-11-20", last_day: "2026-11-22",
};
const columns = (/** @type {any[]} */ ...roles) => ({ ...report, columns: roles.map((role, index) => ({ index, role, header: "", samples: [] })) });

test("a campaign that was chosen is kept, else a column that names it is taken", () => {
  assert.deepEqual(choiceOf(columns("date", "campaign", null), ""), { roles: ["date", "campaign", null], campaign: COLUMN });
  assert.equal(choiceOf(columns("date", null), "7").campaign, "7");
  assert.equal(choiceOf(columns("date", null), "").campaign, "");
});

test("no two columns mean the same", () => {
  const moved = withRole({ campaign: "7", roles: ["date", "clicks", null] }, 2, "clicks");
  assert.deepEqual(moved, { campaign: "7", roles: ["date", null, "clicks"] });
  assert.deepEqual(mappingOf(moved.roles), { date: 0, clicks: 2 });
  assert.deepEqual(mappingOf([null]), {});
});

test("a file has a column for each count or a row for each, never both", () => {
  assert.deepEqual(withRole({ campaign: "7", roles: ["date", "clicks", "conversions", null] }, 3, "metric_value").roles, ["date", null, null, "metric_value"]);
  assert.deepEqual(withRole({ campaign: "7", roles: ["metric_name", "metric_value", null] }, 2, "clicks").roles, [null, null, "clicks"]);
  assert.deepEqual(withRole({ campaign: "7", roles: ["metric_name", null] }, 1, "metric_value").roles, ["metric_name", "metric_value"]);
});

test("the campaign and its column follow each other", () => {
  const named = withRole({ campaign: "7", roles: ["date", null] }, 1, "campaign");
  assert.equal(named.campaign, COLUMN);
  assert.deepEqual(withCampaign(named, "7"), { campaign: "7", roles: ["date", null] });
  assert.equal(withRole(named, 1, null).campaign, "", "nobody says it any more");
  assert.equal(withRole(named, 1, "creative").campaign, "");
});

test("what happens is said in days, and only what happens", () => {
  assert.equal(daysWords(report), "1 day is new, 2 days change");
  assert.equal(daysWords({ ...report, dry_run: false, days_new: 0, days_unchanged: 1200 }), "2 days were changed, 1,200 days stayed as they were");
});

test("why there is nothing to import is said", () => {
  const none = { ...report, counts_new: 0, counts_changed: 0 };
  assert.equal(nothingWords(report), "");
  assert.match(nothingWords(none), /imported before/);
  assert.match(nothingWords({ ...none, counts_unchanged: 0, rows_read: 0, rows_refused: 0 }), /no rows/);
  assert.match(nothingWords({ ...none, counts_unchanged: 0, rows_refused: 4 }), /No row/);
  assert.match(nothingWords({ ...none, counts_unchanged: 0 }), /is 0/);
});

test("what is missing is asked for once", () => {
  const words = missingWords(["date", "impressions", "clicks", "conversions", "campaign"]);
  assert.equal(words.length, 3);
  assert.match(words[0], /campaign/);
  assert.deepEqual(missingWords([]), []);
});

test("a file says how it is written", () => {
  assert.deepEqual(fileFacts(report), ["UTF-8", "separated by semicolons", "4 rows"]);
  assert.deepEqual(fileFacts({ ...report, encoding: "cp949", delimiter: "\t", header_line: 4, rows_read: 1 }), ["CP949 (Korean Windows)", "separated by tabs", "header in line 4", "1 row"]);
  assert.equal(spanWords({ ...report, last_day: "2026-11-20" }), "Fri, Nov 20, 2026");
  assert.equal(spanWords({ ...report, first_day: null, last_day: null }), "");
});

test("the way to the results names days that their page can show", () => {
  assert.equal(resultsPath("7", report), "/analytics/campaigns/7?from=2026-11-20&to=2026-11-22");
  const long = new URL(resultsPath(COLUMN, { ...report, first_day: "2020-01-01" }), "http://a");
  assert.equal(long.pathname, "/analytics");
  assert.deepEqual(spanIn(long.searchParams), { first: "2025-10-19", last: "2026-11-22" });
  assert.equal(resultsPath("7", { ...report, first_day: null }), "/analytics/campaigns/7");
});

test("days of an address are taken only where they are some", () => {
  for (const query of ["", "from=2026-11-20", "from=2026-13-01&to=2026-11-20", "from=2026-11-21&to=2026-11-20", "from=2020-01-01&to=2026-01-01", "from=x&to=y"]) {
    assert.equal(spanIn(new URLSearchParams(query)), null, query);
  }
});

test("rows that are left out become a table that no spreadsheet runs", () => {
  const file = refusedFile([
    { line: 18, field: "impressions", code: "not_a_number", detail: 'Not "a" number, no.', value: '=HYPERLINK("x")' },
    { line: 19, field: "date", code: "not_a_date", detail: "No date.", value: "\t@x" },
    { line: 20, field: "clicks", code: "negative", detail: "Negative.", value: "-3" },
  ]);
  const [head, first, second, third, end] = file.split("\r\n");
  assert.ok(head.startsWith("\ufeffLine of the file,"));
  assert.equal(first, `18,Impressions,"Not ""a"" number, no.","'=HYPERLINK(""x"")"`);
  assert.equal(second, "19,Date,No date.,'\t@x");
  assert.equal(third, "20,Clicks,Negative.,'-3");
  assert.equal(end, "");
});

test("how far a worker is, and what it does, is told", () => {
  /** @type {any} */
  const job = { status: "pending", bytes_read: 0, size_bytes: 200, rows_read: 0 };
  assert.deepEqual(progressOf(job), { share: null, stage: "waiting", rows: 0 });
  assert.deepEqual(progressOf({ ...job, status: "processing", bytes_read: 50, rows_read: 1200 }), { share: 0.25, stage: "reading", rows: 1200 });
  assert.equal(progressOf({ ...job, status: "processing", bytes_read: 200 }).share, null, "all is read, not all is done");
  const words = (/** @type {any} */ more) => busyWords({ share: null, isTry: true, ...more }, "a.csv");
  assert.equal(words({ stage: "sending" }), "Uploading “a.csv”");
  assert.equal(words({ stage: "reading", rows: 1200 }), "Reading: 1,200 rows so far");
  assert.notEqual(words({ stage: "storing" }), words({ stage: "storing", isTry: false }));
});
