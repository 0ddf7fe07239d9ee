import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { DRAFT_SCHEMA, Drafts } from "../../../static/js/editor/state/drafts.js";
import { changed, design, randomness, sheet, thing } from "./random-edits.mjs";

let rows, bases, now, written, fresh;
const keysFrom = (start) => [...bases.keys()].filter((key) => key.startsWith(start)).sort();
const storage = {
  put: async (draft) => {
    written.push(JSON.stringify(draft).length + fresh);
    fresh = 0;
    if (keysFrom(draft.base).length === 0) return false;
    rows.set(draft.key, structuredClone(draft));
    return true;
  },
  remove: async (key) => void rows.delete(key),
  drafts: async (project) => [...rows.values()].filter((row) => row.project === project),
  putPiece: async (piece) => {
    fresh += piece.text.length;
    bases.set(piece.key, structuredClone(piece));
  },
  pieces: async (start) => keysFrom(start).map((key) => bases.get(key)),
  removePieces: async (start) => keysFrom(start).forEach((key) => bases.delete(key)),
  pieceKeys: async (project) => [...bases.values()].filter((row) => row.project === project).map(({ key }) => key),
};
let visits = 0;
const drafts = (tab, project = 7) =>
  new Drafts({ storage, project, tab, visit: `visit${(visits += 1)}`, now: () => (now += 1), stringify: (value) => JSON.stringify(value) });
const open = (...tabs) => async () => new Set(tabs);
const SAVED = design(sheet([thing({ name: "saved" })]));
const work = (label) => ({ name: "Latte", data: design(sheet([thing({ name: label })])) });
const labelOf = (draft) => draft.data.pages[0].objects[0].name;
const stored = { version: 3, name: "Latte", data: SAVED };

beforeEach(() => {
  rows = new Map();
  bases = new Map();
  written = [];
  fresh = 0;
  now = 1000;
});

test("a draft of a closed tab is offered, with the version it was made from", async () => {
  await drafts("old").put(work("mine"), 3);
  const found = await drafts("new").findUnsaved(stored, open("new"));
  assert.deepEqual([labelOf(found), found.baseVersion, found.tab], ["mine", 3, "old"]);
});

test("a draft of a tab that is open is left to it", async () => {
  await drafts("other").put(work("theirs"), 3);
  assert.equal(await drafts("new").findUnsaved(stored, open("new", "other")), null);
  assert.deepEqual([rows.size, bases.size], [1, 1]);
});

test("this tab's own draft is offered after a reload, and what is done meanwhile does not write over it", async () => {
  await drafts("same").put(work("mine"), 3);
  const reloaded = drafts("same");
  await reloaded.put(work("after the reload"), 3);
  const found = await reloaded.findUnsaved(stored, open("same"));
  assert.equal(labelOf(found), "mine");
  await reloaded.discard(found);
  assert.deepEqual([rows.size, bases.size], [1, 1]);
});

test("a draft that the server has is put away and not offered, whatever the order of its keys", async () => {
  const [page] = SAVED.pages;
  await drafts("old").put({ name: "Latte", data: { pages: [{ objects: page.objects, background: page.background, id: page.id }], fabric: "7.4.0", schema: 1 } }, 2);
  assert.equal(await drafts("new").findUnsaved(stored, open("new")), null);
  assert.deepEqual([rows.size, bases.size], [0, 0]);
});

test("a draft that differs in its name only is offered", async () => {
  await drafts("old").put({ name: "Mocha", data: SAVED }, 3);
  assert.equal((await drafts("new").findUnsaved(stored, open())).name, "Mocha");
});

test("the newest of several is offered and none is thrown away", async () => {
  await drafts("one").put(work("older"), 3);
  await drafts("two").put(work("newer"), 3);
  assert.equal(labelOf(await drafts("new").findUnsaved(stored, open())), "newer");
  assert.equal(rows.size, 2);
});

test("a draft of the first schema is given back; one of a schema to come stays where it is", async () => {
  const old = { key: "7/old", project: 7, tab: "old", baseVersion: 3, savedAt: 1, ...work("from an older Artify") };
  rows.set("7/old", { schema: 1, ...old });
  rows.set("7/x", { ...old, schema: DRAFT_SCHEMA + 1, key: "7/x", savedAt: 2 });
  await drafts("old", 8).put(work("another project"), 3);
  const visit = drafts("new");
  const found = await visit.findUnsaved(stored, open());
  assert.equal(labelOf(found), "from an older Artify");
  await visit.discard(found);
  assert.equal(await drafts("new").findUnsaved(stored, open()), null);
  assert.equal(rows.size, 2);
});

test("putting away a draft of the first schema leaves the pieces of this tab's own", async () => {
  const visit = drafts("same");
  await visit.put(work("mine"), 3);
  await visit.discard({ key: "7/same", project: 7, tab: "same", baseVersion: 3, name: "Old", savedAt: 1, data: SAVED });
  assert.equal(labelOf(await drafts("same").findUnsaved(stored, open())), "mine");
});

test("two tabs on one project never write over each other's draft", async () => {
  const one = drafts("one");
  await one.put(work("a"), 3);
  await drafts("two").put(work("b"), 3);
  await one.clear();
  assert.equal(labelOf(await drafts("new").findUnsaved(stored, open())), "b");
  assert.equal(rows.size, 1);
});

test("whatever is changed, the last draft is given back as it was", async () => {
  const random = randomness(3);
  for (let run = 0; run < 40; run += 1) {
    rows = new Map();
    const visit = drafts("old");
    let data = design(sheet(Array.from({ length: 8 }, () => thing())), sheet([]));
    for (let i = 0; i < 12; i += 1) {
      data = changed(data, random);
      if (random() < 0.7) await visit.put({ name: `Latte ${i}`, data }, i);
      if (random() < 0.2) await visit.clear();
    }
    await visit.put({ name: "Last", data }, 12);
    const found = await drafts("new").findUnsaved(stored, open());
    assert.deepEqual([found.name, found.baseVersion, found.data], ["Last", 12, JSON.parse(JSON.stringify(data))]);
  }
});

test("a change in a large design is written as what changed; when much has changed a new base is written", async () => {
  const visit = drafts("old");
  const before = design(sheet(Array.from({ length: 2000 }, () => thing({ text: "겨울 ".repeat(40) }))));
  const edited = (count) => ({ ...before, pages: [{ ...before.pages[0], objects: before.pages[0].objects.map((each, i) => (i < count ? { ...each, left: 5 } : each)) }] });
  await visit.put({ name: "Latte", data: before }, 3);
  await visit.put({ name: "Latte", data: edited(1) }, 3);
  await visit.put({ name: "Latte", data: edited(600) }, 3);
  const { data } = await drafts("new").findUnsaved(stored, open());
  assert.deepEqual(data, edited(600));
  await visit.put({ name: "Latte", data: edited(601) }, 3);
  assert.ok(written[1] < written[0] / 500, `${written}`);
  assert.ok(written[2] >= written[0]);
  assert.ok(written[3] < written[0] / 500, `${written}`);
});

test("a draft that cannot be written keeps the one before it and its base", async () => {
  const visit = drafts("old");
  await visit.put(work("first"), 3);
  const { put } = storage;
  storage.put = () => Promise.reject(new Error("full"));
  await assert.rejects(visit.put(work("second"), 3));
  storage.put = put;
  assert.equal(labelOf(await drafts("new").findUnsaved(stored, open())), "first");
});

test("bases of closed tabs whose draft reached the server are swept away, those of open tabs stay", async () => {
  for (const tab of ["closed", "open"]) {
    const visit = drafts(tab);
    await visit.put(work("saved since"), 3);
    await visit.clear();
  }
  await drafts("new").findUnsaved(stored, open("new", "open"));
  assert.deepEqual([...bases.keys()].map((key) => key.split("/")[1]), ["open"]);
});

test("the base of a tab that opens while another one looks for drafts stays", async () => {
  const late = drafts("late");
  const { drafts: read } = storage;
  storage.drafts = async (project) => {
    const found = await read(project);
    await late.put(work("begun meanwhile"), 3);
    return found;
  };
  await drafts("new").findUnsaved(stored, open("new"));
  storage.drafts = read;
  assert.equal(labelOf(await drafts("next").findUnsaved(stored, open("next"))), "begun meanwhile");
});

test("a draft after the browser's storage was cleared brings its base with it", async () => {
  const visit = drafts("old");
  await visit.put(work("first"), 3);
  rows.clear();
  bases.clear();
  await visit.put(work("second"), 3);
  assert.equal(labelOf(await drafts("new").findUnsaved(stored, open())), "second");
});
