import assert from "node:assert/strict";
import { test } from "node:test";
import { DocumentError, blankDocument, openDocument } from "../../../static/js/editor/core/document.js";

const FABRIC_5 = {
  version: "5.3.0",
  background: "#ffeecc",
  objects: [
    { type: "rect", left: 10, top: 20, width: 30, height: 40, fill: "red" },
    { type: "group", originX: "center", left: 5, objects: [{ type: "circle", radius: 4 }] },
  ],
  backgroundImage: { type: "image", src: "/media/assets/a.png" },
};

test("an empty project opens as one blank white page", () => {
  for (const nothing of [null, undefined, {}]) {
    const { schema, pages } = openDocument(nothing);
    assert.equal(schema, 1);
    assert.deepEqual(
      pages.map(({ background, objects }) => ({ background, objects })),
      [{ background: "#ffffff", objects: [] }],
    );
  }
});

test("a bare Fabric 5.3 design keeps its objects, order, background and corner origin", () => {
  const [page] = openDocument(FABRIC_5).pages;
  assert.equal(page.background, "#ffeecc");
  assert.deepEqual(
    page.objects.map(({ type }) => type),
    ["image", "rect", "group"],
  );
  const [, rect, group] = page.objects;
  assert.deepEqual([rect.originX, rect.originY, rect.left, rect.fill], ["left", "top", 10, "red"]);
  assert.equal(group.originX, "center", "what the design says is not changed");
  assert.equal(group.objects[0].originX, "left", "also inside a group");
});

test("a design as text is opened as well", () => {
  assert.equal(openDocument(JSON.stringify(FABRIC_5)).pages[0].objects.length, 3);
});

test("every object has an id of its own, and a known one is kept", () => {
  const raw = { schema: 1, pages: [{ id: "p", objects: [{ type: "Rect", id: "a" }, { type: "Rect", id: "a" }, { type: "Rect" }] }] };
  const ids = openDocument(raw).pages[0].objects.map(({ id }) => id);
  assert.equal(ids[0], "a");
  assert.equal(new Set(ids).size, 3);
});

test("unknown kinds and unknown fields survive opening", () => {
  const object = { type: "HologramText", id: "h", depth: { z: 3 }, src: "/media/gone.png" };
  const raw = { schema: 1, fabric: "7.4.0", grid: 8, pages: [{ id: "p", bleed: 3, background: "#fff", objects: [object] }] };
  assert.deepEqual(openDocument(raw), { ...raw, schema: 1 });
});

test("opening what was just opened changes nothing", () => {
  const once = openDocument(FABRIC_5);
  assert.deepEqual(openDocument(structuredClone(once)), once);
});

test("what cannot be read is refused and never taken for an empty page", () => {
  for (const raw of [[], 7, "{", { pages: 1, schema: 1 }, { schema: "1", pages: [] }, { some: "thing" }]) {
    assert.throws(
      () => openDocument(raw),
      (error) => error instanceof DocumentError && error.code === "unreadable",
      JSON.stringify(raw),
    );
  }
});

test("a design of a newer editor is refused, so that it is not written back with less", () => {
  assert.throws(
    () => openDocument({ schema: 2, pages: [] }),
    (error) => error.code === "newer",
  );
});

test("a blank document is one page", () => {
  assert.equal(blankDocument().pages.length, 1);
});

test("members of groups get ids where they have none, and keep theirs", () => {
  const group = { type: "Group", id: "g", objects: [{ type: "Rect", id: "r" }, { type: "Group", objects: [{ type: "Text", text: "a" }, null, 7] }] };
  const [{ objects }] = openDocument({ schema: 1, pages: [{ id: "p", objects: [group] }] }).pages[0].objects;
  const [rect, inner] = objects;
  assert.deepEqual(rect, group.objects[0]);
  assert.ok(inner.id && inner.objects[0].id !== inner.id && inner.objects[0].id);
  assert.equal(inner.objects.length, 2);
  assert.deepEqual(inner.objects[1].unreadable, { value: 7 });
});

test("what cannot be read is put aside, kept, and read no second time", () => {
  const rect = { type: "Rect", id: "r", left: "far", opacity: 0.5, clipPath: { type: "Circle", radius: -1 } };
  const raw = { schema: 1, fabric: "7.4.0", pages: [{ id: "p", background: { colorStops: [null] }, objects: [rect, { type: 5, id: "t" }] }] };
  const opened = openDocument(raw);
  const [page] = opened.pages;
  assert.deepEqual([page.background, page.unreadable], ["#ffffff", { background: { colorStops: [null] } }]);
  assert.deepEqual(page.objects, [
    { type: "Rect", id: "r", opacity: 0.5, clipPath: { type: "Circle", unreadable: { radius: -1 } }, unreadable: { left: "far" } },
    { type: "Unreadable", id: "t", unreadable: { type: 5 } },
  ]);
  assert.deepEqual(openDocument(structuredClone(opened)), opened);
});
