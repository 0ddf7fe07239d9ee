// The bundled templates, as the editor opens them.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { openDocument } from "../../../static/js/editor/core/document.js";
import { TYPEFACES, weightsOf } from "../../../static/js/editor/core/fonts.js";
import { isText } from "../../../static/js/editor/core/objects.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const python = existsSync(`${root}/.venv/bin/python`) ? `${root}/.venv/bin/python` : "python3";
const templates = JSON.parse(execFileSync(python, ["-m", "projects.templates_content"], { cwd: root, encoding: "utf8" }));
const families = new Set(TYPEFACES.map(({ family }) => family));

/** Every object with its place on the page: what is in a group is measured from the group's middle. */
function placed(objects, x = 0, y = 0) {
  return objects.flatMap((object) => {
    const here = { ...object, left: x + object.left, top: y + object.top };
    if (!object.objects) return [here];
    return [here, ...placed(object.objects, here.left + object.width / 2, here.top + object.height / 2)];
  });
}

assert.ok(templates.length >= 24);
for (const { key, width, height, canvas } of templates) {
  const [page] = openDocument(canvas).pages;
  const all = placed(page.objects);
  const texts = all.filter(isText);

  test(`${key} opens as it was drawn`, () => {
    assert.deepEqual(page, canvas.pages[0]);
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
    assert.ok(all.every((object) => object.name && object.originX === "left" && object.originY === "top"));
  });

  test(`${key} keeps its words on the page`, () => {
    assert.ok(texts.length >= 2);
    for (const text of texts) {
      const inside = text.left >= 0 && text.top >= 0 && text.left + text.width <= width && text.top + text.height <= height;
      assert.ok(inside, `${text.name}: ${[text.left, text.top, text.width, text.height]} on ${width}×${height}`);
    }
  });

  test(`${key} is set in at most two of our typefaces, in weights that they have`, () => {
    for (const { fontFamily, fontWeight } of texts) {
      assert.ok(families.has(fontFamily), fontFamily);
      assert.ok(weightsOf(fontFamily).includes(fontWeight), `${fontFamily} ${fontWeight}`);
    }
    assert.ok(new Set(texts.map(({ fontFamily }) => fontFamily)).size <= 2);
  });

  test(`${key} needs no picture from elsewhere`, () => {
    assert.doesNotMatch(JSON.stringify(canvas), /"(src|source)":|https?:/);
  });
}
