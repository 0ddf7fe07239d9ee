/** A design with values of wrong types anywhere: it is refused as a whole and says so, or all that works on designs takes it, with nothing lost. */
import assert from "node:assert/strict";
import { test } from "node:test";

import { aligned, distributed } from "../../../static/js/editor/core/arrange.js";
import { boundsOf, boundsOfAll } from "../../../static/js/editor/core/bounds.js";
import { worthCaching } from "../../../static/js/editor/core/caching.js";
import { clip, readClipping } from "../../../static/js/editor/core/clipping.js";
import { clone } from "../../../static/js/editor/core/clones.js";
import { compareDocuments, isSame } from "../../../static/js/editor/core/compare.js";
import { cornerRadius, withCorners } from "../../../static/js/editor/core/corners.js";
import { describe } from "../../../static/js/editor/core/describe.js";
import { DocumentError, openDocument } from "../../../static/js/editor/core/document.js";
import { addObjects, changeAnywhere, moved, removeObjects } from "../../../static/js/editor/core/edits.js";
import { designFile } from "../../../static/js/editor/core/export/json.js";
import { LEVELS, levelOf, withLevel } from "../../../static/js/editor/core/filters.js";
import { facesOf } from "../../../static/js/editor/core/fonts.js";
import { cssGradient, readGradient, withMoreStops, writeGradient } from "../../../static/js/editor/core/gradient.js";
import { grouped, isGroup, ungrouped, withMembers } from "../../../static/js/editor/core/group.js";
import { guidesOf } from "../../../static/js/editor/core/guides.js";
import { withPictures } from "../../../static/js/editor/core/import/pictures.js";
import { withImportedPages } from "../../../static/js/editor/core/import/place.js";
import { readDesign, sizeAround } from "../../../static/js/editor/core/import/read-design.js";
import { layersOf } from "../../../static/js/editor/core/layers.js";
import { maskOf, masked } from "../../../static/js/editor/core/mask.js";
import { matrixOf } from "../../../static/js/editor/core/matrix.js";
import { baked, gestureFields, isText, kindOf, resized, scaledWhole, sizeOf, turned } from "../../../static/js/editor/core/objects.js";
import { outlined, outlineOf, withoutOutline } from "../../../static/js/editor/core/outline.js";
import { copyOfPage } from "../../../static/js/editor/core/page-edits.js";
import { coloursOf } from "../../../static/js/editor/core/palette.js";
import { applyPatch, diff } from "../../../static/js/editor/core/patch.js";
import { savePatch } from "../../../static/js/editor/core/save-patch.js";
import { shadowed, shadowOf } from "../../../static/js/editor/core/shadow.js";
import { styled, styleOf } from "../../../static/js/editor/core/style.js";
import { changedInRange, hasBullets, sharedLook, withBullets } from "../../../static/js/editor/core/text-styles.js";
import { estimateLength } from "../../../static/js/editor/core/weight.js";
import { iconOf, nameOf } from "../../../static/js/editor/panels/object-name.js";
import { randomness } from "./random-edits.mjs";
import { DESIGNS, mutated } from "./wrong-types.mjs";

const CASES = 3_000;

/** @param {import("../../../static/js/editor/core/document.js").CanvasDocument} document */
function workOnDocument(document) {
  sizeAround(document);
  coloursOf(document);
  estimateLength(document);
  const [page] = document.pages;
  const all = withMembers(page.objects);
  const ids = all.map(({ id }) => id);
  layersOf(page.objects, new Set(ids));
  guidesOf(page);
  const next = addObjects(changeAnywhere(document, ids, (object) => moved(object, 1, 1)), page.id, page.objects.map(clone));
  for (const patch of [diff(document, next), diff(next, removeObjects(next, ids.slice(0, 2)))]) if (patch) describe(patch);
  const patch = diff(document, next);
  if (patch) assert.deepEqual(applyPatch(next, patch, "before").pages, document.pages);
  savePatch(document, next);
  compareDocuments(document, next);
  withPictures(withImportedPages(document, { ...document, pages: [copyOfPage(page)] }, page.id), new Map());
  readClipping(JSON.stringify(clip(page.objects)));
  if (page.objects.length > 1) ungrouped(grouped(page.objects, "Group")).forEach(boundsOf);
  if (page.objects.length > 2) distributed(aligned(page.objects, "left", boundsOfAll(page.objects)), "x");
}

/** @param {import("../../../static/js/editor/core/document.js").CanvasObject} object */
function workOnObject(object) {
  const box = boundsOf(object);
  assert.ok(Object.values(box).every(Number.isFinite), `${JSON.stringify(object)} has the box ${JSON.stringify(box)}`);
  matrixOf(object).forEach((number) => assert.ok(!Number.isNaN(number)));
  for (const read of [sizeOf, nameOf, iconOf, gestureFields, baked, scaledWhole, outlineOf, withoutOutline, shadowOf, maskOf, styleOf, cornerRadius]) read(object);
  worthCaching(object, 1);
  baked({ ...object, scaleX: 2, scaleY: 2 });
  scaledWhole({ ...object, scaleX: 2, scaleY: 2 });
  resized(turned(object, 30), { width: 50 });
  outlined(object, { width: 3 });
  shadowed(object, shadowOf(object));
  styled(object, styleOf(object));
  masked(object, "star");
  if (["rect", "image"].includes(kindOf(object))) withCorners(object, 5);
  for (const level of LEVELS) withLevel(object, level, levelOf(object, level) / 2);
  for (const paint of [object.fill, object.stroke]) {
    const look = readGradient(paint);
    if (look) cssGradient(withMoreStops(readGradient(writeGradient(look)), (a) => a));
  }
  if (isGroup(object)) ungrouped(object);
  if (isText(object)) workOnText(object);
}

/** @param {import("../../../static/js/editor/core/document.js").CanvasObject} text */
function workOnText(text) {
  facesOf(text);
  hasBullets(text);
  for (const field of ["fill", "fontSize"]) sharedLook(text, { start: 0, end: 2 }, field);
  withBullets(changedInRange(text, { start: 0, end: 2 }, (part) => ({ ...part, fontWeight: 400 })));
}

test("designs with values of wrong types are refused whole or can be worked on", () => {
  const random = randomness(20);
  let refused = 0;
  for (let i = 0; i < CASES; i += 1) {
    const text = JSON.stringify(mutated(random, 1 + (i % 30)));
    try {
      const { document } = readDesign(text);
      workOnDocument(document);
      document.pages.flatMap(({ objects }) => withMembers(objects)).forEach(workOnObject);
      assert.ok(isSame(compareDocuments(document, openDocument(structuredClone(document)))));
      designFile(document, document.pages, { name: "", width: 1, height: 1 });
    } catch (error) {
      if (!(error instanceof DocumentError)) throw new Error(`case ${i}: ${text}`, { cause: error });
      refused += 1;
    }
  }
  assert.ok(refused > CASES / 100 && refused < CASES / 2, `${refused} refused`);
});

/** What JSON holds, down to its values. @param {unknown} value @returns {string[]} */
function valuesIn(value) {
  if (typeof value !== "object" || value === null) return value === null ? [] : [JSON.stringify(value)];
  return Object.values(value).flatMap(valuesIn);
}

test("whatever is read, no value of it is lost", () => {
  const random = randomness(7);
  for (let i = 0; i < 300; i += 1) {
    const raw = mutated(random, 1 + (i % 10));
    try {
      const { project: _project, ...rest } = raw;
      const after = new Set(valuesIn(readDesign(JSON.stringify(raw)).document));
      const pages = rest.pages ?? [rest.background, rest.backgroundImage, rest.objects];
      for (const value of valuesIn(pages)) assert.ok(after.has(value), `${value} of ${JSON.stringify(raw)}`);
    } catch (error) {
      if (!(error instanceof DocumentError)) throw error;
    }
  }
});

test("the designs themselves are read whole", () => {
  for (const design of DESIGNS) {
    const { report } = readDesign(JSON.stringify(design));
    assert.deepEqual([report.unreadable, report.unknown], [0, {}]);
  }
});
