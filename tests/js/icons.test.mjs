import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { ICONS as LISTED } from "../../scripts/icons.mjs";
import { ICONS } from "../../static/vendor/lucide/icons.js";

/** The text of every file of a kind below a folder. @param {string} folder @param {string} kind */
function textOf(folder, kind) {
  const root = new URL(`../../${folder}/`, import.meta.url);
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(kind));
  return names.map((name) => readFileSync(new URL(name, root), "utf8")).join("\n");
}

const used = textOf("static/js", ".js") + textOf("templates", ".html");

test("the module holds what the list names", () => assert.deepEqual(Object.keys(ICONS), LISTED));

test("every icon that is drawn is there", () => {
  const drawn = [...used.matchAll(/\bicon(?:=|: |\s+)"([a-z][a-z0-9-]*)"/g)].map((match) => match[1]);
  assert.ok(drawn.length > 10);
  assert.deepEqual(drawn.filter((name) => !(name in ICONS)), []);
});

test("no icon is carried that nobody draws", () => {
  assert.deepEqual(LISTED.filter((name) => !used.includes(`"${name}"`)), []);
});
