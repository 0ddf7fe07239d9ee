/** Reading a design from a file: what it holds, what of it is kept how, and that a faulty one is refused whole. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { classRegistry } from "fabric";

import { openDocument } from "../../../static/js/editor/core/document.js";
import { designFile } from "../../../static/js/editor/core/export/json.js";
import { bytesOf, withPictures } from "../../../static/js/editor/core/import/pictures.js";
import { withImportedPages } from "../../../static/js/editor/core/import/place.js";
import { readDesign, sizeAround } from "../../../static/js/editor/core/import/read-design.js";
import { boundsOfAll } from "../../../static/js/editor/core/bounds.js";
import { clone } from "../../../static/js/editor/core/clones.js";
import { facesOf } from "../../../static/js/editor/core/fonts.js";
import { withMembers } from "../../../static/js/editor/core/group.js";
import { DRAWN_KINDS, isText } from "../../../static/js/editor/core/objects.js";
import { mapRecords } from "../../../static/js/editor/core/records.js";

const RED = "data:image/png;base64,iVBORw0KGgo=";
const FOREIGN = "https://example.com/cat.png";
const OLD = {
  version: "5.3.0",
  background: "#eef",
  objects: [
    { type: "rect", left: 50, top: 60, width: 200, height: 100, fill: { type: "pattern", source: FOREIGN } },
    { type: "image", left: 300, top: 60, width: 60, height: 40, scaleX: 2, src: RED },
    { type: "group", left: 0, top: 0, objects: [{ type: "image", src: FOREIGN }, { type: "Sparkle" }, { type: "image", src: "/media/assets/a.png" }] },
  ],
};
const own = () => openDocument({ schema: 1, pages: [{ id: "p", background: "#fff", objects: [{ type: "Rect", id: "r", left: 1, tags: ["나"] }, { type: "Textbox", id: "t", text: "라떼" }] }], extra: { a: 1 } });

test("what was exported comes back exactly, with its name and size", () => {
  const document = own();
  const read = readDesign(`\uFEFF${designFile(document, document.pages, { name: "여름 라떼", width: 1080, height: 1920 })}`);
  assert.deepEqual(read.document, document);
  assert.deepEqual([read.name, read.size], ["여름 라떼", { width: 1080, height: 1920 }]);
});

test("a file of Fabric 5.3 is read, and what cannot be shown is counted", () => {
  const { document, name, size, report } = readDesign(JSON.stringify(OLD));
  assert.equal(document.pages[0].background, "#eef");
  assert.deepEqual([name, size], ["", null]);
  assert.deepEqual(report, { objects: 6, unreadable: 0, unknown: { Sparkle: 1 }, embedded: [RED], foreign: [FOREIGN], own: ["/media/assets/a.png"] });
  assert.deepEqual(sizeAround(document), { width: 420, height: 160 });
});

test("broken, wrong and newer files are refused, each for its reason", () => {
  const code = (text) => {
    try {
      readDesign(text);
      return "read";
    } catch (error) {
      return error.code;
    }
  };
  for (const text of ["", "{", "null", "[]", "7", '"{}"', "{}", '{"objects": 5}', '{"schema": 1}', '{"schema": "1", "pages": []}', '{"schema": 1, "pages": [3]}']) {
    assert.equal(code(text), "unreadable", text);
  }
  assert.equal(code('{"schema": 99, "pages": []}'), "newer");
  assert.equal(code(`{"objects": ${"[".repeat(5000)}${"]".repeat(5000)}}`), "unreadable");
});

test("uploaded pictures take the place of base64, foreign ones keep their address where the server takes it", () => {
  const { document } = readDesign(JSON.stringify(OLD));
  const stored = withPictures(document, new Map([[RED, { id: "7", url: "/media/assets/red.png" }]]));
  const [rect, image, group] = stored.pages[0].objects;
  assert.deepEqual([rect.fill.source, rect.fill.foreignSource], ["", FOREIGN]);
  assert.deepEqual([image.src, image.assetId], ["/media/assets/red.png", "7"]);
  assert.deepEqual([group.objects[0].src, group.objects[0].foreignSrc, group.objects[2].src], ["", FOREIGN, "/media/assets/a.png"]);
  const again = readDesign(designFile(stored, stored.pages, { name: "", width: 1, height: 1 }));
  assert.deepEqual(again.report.foreign, [FOREIGN]);
  assert.deepEqual(withPictures(again.document, new Map()), stored);
});

test("a design without such pictures stays the very same", () => {
  const document = own();
  assert.equal(withPictures(document, new Map()), document);
  assert.equal(mapRecords(document, (record) => record), document);
});

test("imported pages follow the shown one, and only ids that are taken are new", () => {
  const document = own();
  const twice = withImportedPages(document, document, "p");
  assert.deepEqual(twice.pages[0], document.pages[0]);
  const ids = twice.pages.flatMap(({ id, objects }) => [id, ...objects.map((object) => object.id)]);
  assert.equal(new Set(ids).size, 6);
  const { id: _id, ...copied } = twice.pages[1].objects[0];
  assert.deepEqual(copied, { type: "Rect", left: 1, tags: ["나"] });
  const other = openDocument({ schema: 1, pages: [{ id: "q", objects: [{ type: "Rect", id: "z" }] }] });
  assert.deepEqual(withImportedPages(document, other, "p").pages[1], other.pages[0]);
});

test("the bytes of a picture inside the file", () => {
  assert.deepEqual(bytesOf("data:image/png;base64,AQID"), { type: "image/png", bytes: Uint8Array.of(1, 2, 3) });
  assert.deepEqual(bytesOf("data:image/svg+xml;charset=utf-8,%3Csvg%3E")?.bytes, new TextEncoder().encode("<svg>"));
  assert.equal(bytesOf("data:image/png;base64,***"), null);
  assert.equal(bytesOf("https://example.com"), null);
});

test("what the report calls known is what the canvas can draw", () => {
  for (const kind of DRAWN_KINDS) assert.ok(classRegistry.has(kind), kind);
  const objects = [...DRAWN_KINDS, "Sparkle", "sparkle"].map((type) => ({ type }));
  assert.deepEqual(readDesign(JSON.stringify({ version: "5.3.0", objects })).report.unknown, { Sparkle: 1, sparkle: 1 });
});

const ODD = [null, 5, "x", "", [], {}, true, -1, 1e99, [null], [5], { a: 1 }];
const FIELDS = "left width fill text styles fontFamily fontSize fontWeight objects points path src shadow clipPath stroke filters name id angle originX".split(" ");

for (const type of ["Rect", "Textbox", "Group", "Image", "Path", "Sparkle"]) {
  test(`a ${type} with a field of a wrong type is read and looked through`, () => {
    for (const [field, value] of FIELDS.flatMap((field) => ODD.map((value) => [field, value]))) {
      const raw = { schema: 1, pages: [{ id: "p", background: value, objects: [{ type, [field]: value }, { type: "Rect", id: "b" }] }] };
      const { document } = readDesign(JSON.stringify(raw));
      const { objects } = document.pages[0];
      sizeAround(document);
      boundsOfAll(withMembers(objects));
      objects.filter(isText).forEach(facesOf);
      objects.forEach(clone);
      assert.ok(objects.length > 0, `${field}: ${JSON.stringify(value)}`);
    }
  });
}
