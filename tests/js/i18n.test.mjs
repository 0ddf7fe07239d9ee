import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { formatDate, formatMoney, formatNumber, formatRelative, gettext, interpolate, ngettext } from "../../static/js/i18n.js";

/** Plays the page's language, as <html lang> says it. @param {string} lang */
function speak(lang) {
  globalThis.document = /** @type {any} */ ({ documentElement: { lang } });
}

beforeEach(() => speak("en"));

test("money shows what matters of nine places", () => {
  const shown = ["0", "0.000000000", "0.012345678", "0.000001500", "0.5", "0.996", "1", "1234.5", "-0.02"].map(formatMoney);
  assert.deepEqual(shown, ["$0", "$0", "$0.0123", "< $0.0001", "$0.50", "$0.996", "$1.00", "$1,234.50", "-$0.02"]);
});

test("dates as each language writes them, in the zone that is given", () => {
  const moment = "2026-11-21T15:30:00Z";
  assert.equal(formatDate(moment, "America/New_York"), "Sat, Nov 21, 2026");
  speak("ko");
  assert.equal(formatDate(moment, "Asia/Seoul"), "2026. 11. 22. (일)");
});

test("the time since, in words", () => {
  const now = new Date("2026-11-22T12:00:00Z");
  const ago = (/** @type {string} */ moment) => formatRelative(moment, now);
  assert.equal(ago("2026-11-22T11:59:30Z"), "just now");
  assert.equal(ago("2026-11-22T11:59:10Z"), "1 minute ago");
  assert.equal(ago("2026-11-22T09:00:00Z"), "3 hours ago");
  assert.equal(ago("2026-11-21T12:00:00Z"), "yesterday");
  assert.match(ago("2026-09-01T12:00:00Z"), /Sep 1, 2026/);
  speak("ko");
  assert.equal(ago("2026-11-22T11:57:00Z"), "3분 전");
});

test("numbers have separators", () => assert.equal(formatNumber(1234567), "1,234,567"));

test("words come from the catalogue where there is one", (t) => {
  assert.equal(gettext("Save"), "Save");
  assert.equal(ngettext("%(count)s file", "%(count)s files", 2), "%(count)s files");
  const page = /** @type {any} */ (globalThis);
  page.gettext = (/** @type {string} */ text) => ({ Save: "저장" })[text] ?? text;
  t.after(() => delete page.gettext);
  assert.equal(gettext("Save"), "저장");
});

test("a place that nobody fills stays visible", () => {
  assert.equal(interpolate("%(name)s, %(count)s of %(all)s", { name: "A", count: 1 }), "A, 1 of %(all)s");
});
