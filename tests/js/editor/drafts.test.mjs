import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { DRAFT_SCHEMA, Drafts } from "../../../static/js/editor/state/drafts.js";

let rows, now;
const storage = {
  put: async (draft) => void rows.set(draft.key, structuredClone(draft)),
  remove: async (key) => void rows.delete(key),
  list: async (project) => [...rows.values()].filter((row) => row.project === project),
};
const drafts = (tab, project = 7) => new Drafts({ storage, project, tab, now: () => (now += 1) });
const work = (label) => ({ name: "Latte", data: { schema: 1, pages: [label] } });
const stored = { version: 3, ...work("saved") };

beforeEach(() => {
  rows = new Map();
  now = 1000;
});

test("a draft of a closed tab is offered, with the version it was made from", async () => {
  await drafts("old").put(work("mine"), 3);
  const found = await drafts("new").findUnsaved(stored, new Set(["new"]));
  assert.deepEqual([found.data.pages, found.baseVersion, found.tab], [["mine"], 3, "old"]);
});

test("a draft of a tab that is open is left to it", async () => {
  await drafts("other").put(work("theirs"), 3);
  assert.equal(await drafts("new").findUnsaved(stored, new Set(["new", "other"])), null);
  assert.equal(rows.size, 1);
});

test("this tab's own draft is offered after a reload", async () => {
  await drafts("same").put(work("mine"), 3);
  const found = await drafts("same").findUnsaved(stored, new Set(["same"]));
  assert.deepEqual(found.data.pages, ["mine"]);
});

test("a draft that the server has is put away and not offered, whatever the order of its keys", async () => {
  await drafts("old").put({ name: "Latte", data: { pages: ["saved"], schema: 1 } }, 2);
  assert.equal(await drafts("new").findUnsaved(stored, new Set(["new"])), null);
  assert.equal(rows.size, 0);
});

test("a draft that differs in its name only is offered", async () => {
  await drafts("old").put({ ...work("saved"), name: "Mocha" }, 3);
  assert.equal((await drafts("new").findUnsaved(stored, new Set())).name, "Mocha");
});

test("the newest of several is offered and none is thrown away", async () => {
  await drafts("one").put(work("older"), 3);
  await drafts("two").put(work("newer"), 3);
  assert.deepEqual((await drafts("new").findUnsaved(stored, new Set())).data.pages, ["newer"]);
  assert.equal(rows.size, 2);
});

test("drafts of other projects and of other schemas stay out of it", async () => {
  await drafts("old", 8).put(work("another project"), 3);
  rows.set("7/x", { schema: DRAFT_SCHEMA + 1, key: "7/x", project: 7, tab: "x", savedAt: 1, ...work("future") });
  assert.equal(await drafts("new").findUnsaved(stored, new Set()), null);
  assert.equal(rows.size, 2);
});

test("two tabs on one project never write over each other's draft", async () => {
  await drafts("one").put(work("a"), 3);
  await drafts("two").put(work("b"), 3);
  await drafts("one").clear();
  assert.deepEqual(
    [...rows.values()].map((row) => row.data.pages),
    [["b"]],
  );
});
