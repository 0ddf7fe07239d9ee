import assert from "node:assert/strict";
import { test } from "node:test";
import { saveBody } from "../../../static/js/editor/core/save-body.js";
import { applySavePatch, savePatch, weightOf } from "../../../static/js/editor/core/save-patch.js";
import { stringifyInSlices } from "../../../static/js/editor/core/sliced-json.js";
import { estimateLength } from "../../../static/js/editor/core/weight.js";
import { design, pair, randomness, sheet, thing } from "./random-edits.mjs";

const sent = (patch) => JSON.parse(JSON.stringify(patch));
const replace = (document, i, object) => {
  const [page] = document.pages;
  return { ...document, pages: [{ ...page, objects: page.objects.map((each, at) => (at === i ? object : each)) }] };
};
const large = (count) =>
  design(sheet(Array.from({ length: count }, () => thing({ text: "겨울 신상 ".repeat(30), styles: [{ start: 0, end: 3, style: { fill: "#333333" } }] }))));

test("after a patch the document is what it was to become, for a thousand random changes", () => {
  const random = randomness(7);
  for (let i = 0; i < 1000; i += 1) {
    const [before, after] = pair(random);
    const patch = savePatch(before, after);
    assert.deepEqual(applySavePatch(before, sent(patch)), sent(after), `case ${i}`);
  }
});

test("nothing changed: an empty patch", () => {
  const document = large(3);
  assert.deepEqual(savePatch(document, document), {});
  assert.deepEqual(savePatch(document, { ...document, pages: document.pages.map((page) => ({ ...page })) }), {});
});

test("one field of one object is all that is sent of a change to it", () => {
  const before = large(5);
  const object = before.pages[0].objects[2];
  const after = replace(before, 2, { ...object, left: 9 });
  assert.deepEqual(savePatch(before, after), {
    pages: { changed: [{ id: before.pages[0].id, objects: { changed: [{ id: object.id, set: { left: 9 } }] } }] },
  });
});

test("an object brought to the back moves alone, whatever it passes", () => {
  const before = large(1000);
  const [page] = before.pages;
  const last = page.objects.at(-1);
  const after = { ...before, pages: [{ ...page, objects: [last, ...page.objects.slice(0, -1)] }] };
  assert.deepEqual(savePatch(before, after).pages.changed[0].objects, { moved: [{ after: null, ids: [last.id] }] });
});

test("a save of one object of a 5 MB design sends less than a twentieth of it, and the smaller of the two is sent", async () => {
  const before = large(14_000);
  const whole = JSON.stringify(before).length;
  assert.ok(whole > 4_000_000);
  const after = replace(before, 4000, { ...before.pages[0].objects[4000], text: "새 문구" });
  const one = await saveBody({ data: after }, before, stringifyInSlices);
  assert.ok(one.isPatch);
  assert.ok(one.json.length < whole / 20);
  const everything = { ...before, pages: [{ ...before.pages[0], objects: before.pages[0].objects.slice(0, 3) }] };
  const all = await saveBody({ data: everything, name: "Mocha" }, before, stringifyInSlices);
  assert.equal(all.isPatch, false);
  assert.deepEqual(JSON.parse(all.json), { name: "Mocha", data: everything });
  assert.equal((await saveBody({ data: after }, null, stringifyInSlices)).isPatch, false);
});

test("a name alone is sent alone", async () => {
  assert.deepEqual(await saveBody({ name: "Mocha" }, large(1), stringifyInSlices), { json: '{"name":"Mocha"}', isPatch: false });
});

test("the length of a design is known well enough from a sample", () => {
  for (const count of [0, 1, 59, 500]) {
    const document = large(count);
    const length = JSON.stringify(document).length;
    assert.ok(Math.abs(estimateLength(document) - length) < length * 0.05 + 20);
  }
});

test("weight: how many things a patch is about", () => {
  const before = large(4);
  const [first, second] = before.pages[0].objects;
  const after = { ...before, pages: [{ ...before.pages[0], objects: [{ ...second, left: 2 }, first, thing()] }] };
  assert.equal(weightOf(savePatch(before, after)), 6); // the page, one changed, one new, two removed, one moved
  assert.equal(weightOf({}), 0);
});

test("JSON in slices is JSON, and pauses when it takes long", async () => {
  let [time, pauses] = [0, 0];
  const parts = { now: () => (time += 1), pause: async () => void (pauses += 1) };
  const values = [large(20), { a: undefined, b: [undefined, null, NaN, "\u2028\ud800", { c: [] }] }, [], {}, 1, "가", null];
  for (const value of values) for (const depth of [0, 1, 5]) assert.equal(await stringifyInSlices(value, depth, parts), JSON.stringify(value));
  assert.ok(pauses > 10);
});
