import assert from "node:assert/strict";
import { test } from "node:test";
import { endOf, hasExpired, keyFacts, lifetimes } from "../../../static/js/pages/key-words.js";

const NOW = new Date("2026-11-28T03:00:00Z");
const KEY = { id: "1", name: "Shop", prefix: "4f1c09ab", scopes: [], created_at: "2026-11-01T00:00:00Z", last_used_at: null, expires_at: null };

test("a key ends so many days from now, or never", () => {
  assert.equal(endOf("90", NOW), "2027-02-26T03:00:00.000Z");
  assert.equal(endOf("", NOW), null);
  assert.deepEqual(lifetimes().map(({ value }) => value), ["30", "90", "365", ""]);
});

test("it has expired at the moment it names", () => {
  assert.equal(hasExpired(KEY, NOW), false);
  assert.equal(hasExpired({ ...KEY, expires_at: NOW.toISOString() }, NOW), true);
  assert.equal(hasExpired({ ...KEY, expires_at: "2026-11-28T03:00:01Z" }, NOW), false);
});

test("a line says when it was used and when it ends; that it has ended, its badge says", () => {
  assert.deepEqual(keyFacts(KEY, NOW), ["never used", "does not expire"]);
  assert.deepEqual(keyFacts({ ...KEY, expires_at: "2026-11-01T00:00:00Z" }, NOW), ["never used"]);
  assert.match(keyFacts({ ...KEY, expires_at: "2027-02-26T03:00:00Z" }, NOW)[1], /^expires .*2027/);
});
