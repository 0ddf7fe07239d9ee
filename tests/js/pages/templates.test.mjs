import assert from "node:assert/strict";
import { test } from "node:test";

import { sectionsOf } from "../../../static/js/pages/home/templates/sections.js";

const made = (id, category, width, height, is_own = false) => ({ id, category, width, height, is_own });
const ids = (templates) => templates.map(({ id }) => id);

test("templates stand with their kind, one's own in front, strips apart, in the order that they came", () => {
  const square = made(1, "social", 1080, 1080);
  const strip = made(2, "banner", 728, 90);
  const rectangle = made(3, "banner", 300, 250);
  const own = made(4, "poster", 1240, 1754, true);
  const story = made(5, "social", 1080, 1920);
  const sections = sectionsOf([square, strip, rectangle, own, story]);
  assert.deepEqual(
    sections.map(({ sheets, strips }) => [ids(sheets), ids(strips)]),
    [
      [[4], []],
      [[1, 5], []],
      [[3], [2]],
    ],
  );
});

test("nothing makes no section", () => assert.deepEqual(sectionsOf([]), []));
