import assert from "node:assert/strict";
import { test } from "node:test";
import { faultOf, plusDays, spanOf, todayIn } from "../../../static/js/pages/days/span.js";

test("today is that of the account's zone", () => {
  const moment = new Date("2026-11-30T15:00:00Z");
  const zones = ["Asia/Seoul", "UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago"];
  assert.deepEqual(zones.map((zone) => todayIn(zone, moment)), ["2026-12-01", "2026-11-30", "2026-12-01", "2026-11-30"]);
});

test("days are counted over months, years and leap days", () => {
  assert.equal(plusDays("2026-12-31", 1), "2027-01-01");
  assert.equal(plusDays("2028-03-01", -1), "2028-02-29");
  assert.equal(plusDays("2026-03-08", 1), "2026-03-09", "a day of 23 hours somewhere");
});

test("spans have as many days as they say, both ends included", () => {
  assert.deepEqual(spanOf("7", "2026-11-03"), { first: "2026-10-28", last: "2026-11-03" });
  assert.deepEqual(spanOf("90", "2026-11-24"), { first: "2026-08-27", last: "2026-11-24" });
  assert.deepEqual(spanOf("month", "2026-11-24"), { first: "2026-11-01", last: "2026-11-24" });
});

test("what is wrong with a span", () => {
  assert.equal(faultOf({ first: "", last: "2026-11-24" }), "empty");
  assert.equal(faultOf({ first: "2026-11-25", last: "2026-11-24" }), "order");
  assert.equal(faultOf({ first: "2026-11-24", last: "2026-11-24" }), null);
  assert.equal(faultOf({ first: plusDays("2026-11-24", -399), last: "2026-11-24" }), null, "400 days, as the server takes");
  assert.equal(faultOf({ first: plusDays("2026-11-24", -400), last: "2026-11-24" }), "long");
});
