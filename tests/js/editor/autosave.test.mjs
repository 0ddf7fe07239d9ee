import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { Autosave, CHECK_EVERY_MS, DRAFT_AFTER_MS, SaveError } from "../../../static/js/editor/state/autosave.js";

/** A clock that stands still until it is told to go on. */
class FakeClock {
  time = 0;
  timers = [];
  now = () => this.time;
  after = (ms, run) => {
    const timer = { at: this.time + ms, run };
    this.timers.push(timer);
    return timer;
  };
  cancel = (timer) => {
    this.timers = this.timers.filter((each) => each !== timer);
  };
  async pass(ms) {
    const end = this.time + ms;
    for (;;) {
      const next = this.timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.cancel(next);
      this.time = next.at;
      next.run();
      await settled();
    }
    this.time = end;
    await settled();
  }
}

/** A server with one project, as the API behaves. */
class FakeServer {
  version = 1;
  data = { schema: 1, pages: [] };
  name = "Latte";
  requests = [];
  inFlight = 0;
  mostInFlight = 0;
  /** What goes wrong: "cut" before it arrives, "lost" after it was stored, or an error. */
  trouble = null;
  gate = null;

  save = async (changes, version, options) => {
    this.requests.push({ changes, version, options });
    this.inFlight += 1;
    this.mostInFlight = Math.max(this.mostInFlight, this.inFlight);
    try {
      await this.gate;
      return this.answer(changes, version);
    } finally {
      this.inFlight -= 1;
    }
  };
  answer(changes, version) {
    if (this.trouble === "cut") throw new SaveError("offline", "no network");
    if (this.trouble instanceof Error) throw this.trouble;
    if (version !== this.version) throw new SaveError("conflict", "changed elsewhere");
    Object.assign(this, structuredClone(changes));
    this.version += 1;
    if (this.trouble === "lost") throw new SaveError("offline", "no answer");
    return { version: this.version };
  }
  load = async () => ({ version: this.version, data: this.data, name: this.name });
  bySomebodyElse(data) {
    this.data = data;
    this.version += 1;
  }
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

let clock, server, drafts, content, phases, autosave, saves;

beforeEach(() => {
  clock = new FakeClock();
  server = new FakeServer();
  drafts = {
    kept: null,
    full: false,
    put: async (what, base) => {
      if (drafts.full) throw new Error("quota");
      drafts.kept = { ...what, base };
    },
    clear: async () => {
      drafts.kept = null;
    },
  };
  content = { data: server.data, name: server.name };
  phases = [];
  saves = [];
  autosave = new Autosave({
    transport: server,
    drafts,
    clock,
    version: 1,
    current: () => content,
    onState: (state) => phases.push(state),
    onSaved: (changes) => saves.push(Object.keys(changes)),
  });
  autosave.start();
});

const draw = (label) => {
  content = { ...content, data: { schema: 1, pages: [label] } };
  autosave.touch();
};
const phase = () => phases.at(-1)?.phase;

test("a change is saved within five seconds, and only what changed is sent", async () => {
  draw("one");
  assert.equal(phase(), "unsaved");
  await clock.pass(CHECK_EVERY_MS);
  assert.deepEqual(server.data.pages, ["one"]);
  assert.equal(phase(), "saved");
  content = { ...content, name: "Mocha" };
  autosave.touch();
  await clock.pass(CHECK_EVERY_MS);
  assert.deepEqual(
    server.requests.map(({ changes }) => Object.keys(changes)),
    [["data"], ["name"]],
  );
  assert.deepEqual(saves, [["data"], ["name"]]);
  assert.deepEqual(
    server.requests.map(({ version }) => version),
    [1, 2],
  );
});

test("without a change nothing is sent", async () => {
  await clock.pass(60_000);
  assert.equal(server.requests.length, 0);
});

test("one save in flight: edits during a slow save wait for the next and never conflict", async () => {
  let open;
  server.gate = new Promise((resolve) => (open = resolve));
  draw("one");
  await clock.pass(CHECK_EVERY_MS);
  for (let i = 0; i < 6; i += 1) {
    draw(`while saving ${i}`);
    await clock.pass(CHECK_EVERY_MS);
  }
  assert.equal(server.requests.length, 1);
  server.gate = null;
  open();
  await settled();
  assert.equal(phase(), "unsaved");
  await clock.pass(CHECK_EVERY_MS);
  assert.deepEqual(server.data.pages, ["while saving 5"]);
  assert.equal(server.mostInFlight, 1);
  assert.ok(!phases.some((state) => state.phase === "conflict"));
});

test("saving by hand waits for the save in flight and then sends the rest", async () => {
  let open;
  server.gate = new Promise((resolve) => (open = resolve));
  draw("one");
  void autosave.saveNow();
  await settled();
  draw("two");
  const done = autosave.saveNow();
  server.gate = null;
  open();
  await done;
  assert.deepEqual(server.data.pages, ["two"]);
  assert.equal(phase(), "saved");
});

test("without a network: offline, drafted, tried again with longer and longer pauses, then saved", async () => {
  server.trouble = "cut";
  draw("one");
  await clock.pass(CHECK_EVERY_MS);
  assert.deepEqual([phase(), phases.at(-1).drafted], ["offline", true]);
  assert.deepEqual(drafts.kept.data.pages, ["one"]);
  await clock.pass(120_000);
  assert.ok(server.requests.length >= 4 && server.requests.length <= 9, `${server.requests.length} attempts in two minutes`);
  server.trouble = null;
  await clock.pass(35_000);
  assert.equal(phase(), "saved");
  assert.equal(drafts.kept, null, "the draft goes when the server has the work");
});

test("a lost answer is no conflict with oneself", async () => {
  server.trouble = "lost";
  draw("one");
  await clock.pass(CHECK_EVERY_MS);
  assert.deepEqual([server.version, phase()], [2, "offline"]);
  server.trouble = null;
  draw("two");
  await autosave.saveNow();
  await autosave.saveNow();
  assert.deepEqual([server.data.pages, server.version, phase()], [["two"], 3, "saved"]);
  assert.ok(!phases.some((state) => state.phase === "conflict"));
});

test("somebody else's version is a conflict: nothing is sent until the user chooses", async () => {
  server.bySomebodyElse({ schema: 1, pages: ["theirs"] });
  draw("mine");
  await clock.pass(CHECK_EVERY_MS);
  assert.equal(phase(), "conflict");
  assert.deepEqual(autosave.theirs.data.pages, ["theirs"]);
  assert.deepEqual(drafts.kept.data.pages, ["mine"], "mine is in the draft");
  await clock.pass(60_000);
  assert.equal(server.requests.length, 1);
});

test("keep mine: it goes over theirs with the new version", async () => {
  server.bySomebodyElse({ schema: 1, pages: ["theirs"] });
  draw("mine");
  await autosave.saveNow();
  await autosave.keepMine();
  assert.deepEqual([server.data.pages, server.version, phase()], [["mine"], 3, "saved"]);
});

test("keep mine still fails when a third version came in between", async () => {
  server.bySomebodyElse({ schema: 1, pages: ["theirs"] });
  draw("mine");
  await autosave.saveNow();
  server.bySomebodyElse({ schema: 1, pages: ["a third"] });
  await autosave.keepMine();
  assert.deepEqual([server.data.pages, phase()], [["a third"], "conflict"]);
});

test("take theirs: the screen is what the server has, and the draft goes", async () => {
  server.bySomebodyElse({ schema: 1, pages: ["theirs"] });
  draw("mine");
  await autosave.saveNow();
  content = { data: autosave.theirs.data, name: autosave.theirs.name };
  await autosave.tookTheirs(autosave.theirs.version);
  assert.deepEqual([phase(), autosave.dirty, drafts.kept], ["saved", false, null]);
  draw("next");
  await clock.pass(CHECK_EVERY_MS);
  assert.deepEqual(server.data.pages, ["next"]);
});

test("a refused design says the server's sentence and is tried again after a change", async () => {
  server.trouble = new SaveError("refused", "This design is too large.");
  draw("huge");
  await clock.pass(CHECK_EVERY_MS);
  assert.deepEqual([phase(), phases.at(-1).detail], ["refused", "This design is too large."]);
  server.trouble = null;
  draw("small");
  await autosave.saveNow();
  assert.equal(phase(), "saved");
});

test("a server that asks to wait is left alone for that long", async () => {
  server.trouble = new SaveError("offline", "slow down", 40_000);
  draw("one");
  await clock.pass(CHECK_EVERY_MS);
  await clock.pass(38_000);
  assert.equal(server.requests.length, 1);
  await clock.pass(10_000);
  assert.equal(server.requests.length, 2);
});

test("a change is drafted within a second, before any save", async () => {
  draw("one");
  assert.equal(autosave.wouldLose, true);
  await clock.pass(DRAFT_AFTER_MS);
  assert.deepEqual([drafts.kept.data.pages, drafts.kept.base], [["one"], 1]);
  assert.equal(autosave.wouldLose, false);
  assert.equal(server.requests.length, 0);
});

test("a draft of what was drawn during a save names the version that the save made", async () => {
  draw("one");
  let open;
  server.gate = new Promise((resolve) => (open = resolve));
  await clock.pass(CHECK_EVERY_MS);
  draw("two");
  await clock.pass(DRAFT_AFTER_MS);
  assert.equal(drafts.kept.base, 1);
  open();
  server.gate = null;
  await settled();
  await clock.pass(DRAFT_AFTER_MS);
  assert.deepEqual([drafts.kept.data.pages, drafts.kept.base], [["two"], 2]);
});

test("a full browser storage is said plainly, and closing would lose work", async () => {
  drafts.full = true;
  server.trouble = "cut";
  draw("one");
  await clock.pass(CHECK_EVERY_MS);
  assert.deepEqual([phase(), phases.at(-1).drafted, autosave.wouldLose], ["offline", false, true]);
});

test("leaving the page is told to the transport", async () => {
  draw("one");
  await autosave.saveNow({ leaving: true });
  assert.equal(server.requests[0].options.leaving, true);
});

test("the transport is told what the server holds, as long as that is known to the letter", async () => {
  const bases = () => server.requests.map(({ options }) => options.base);
  draw("one");
  await autosave.saveNow();
  draw("two");
  await autosave.saveNow();
  assert.deepEqual(bases(), [null, { schema: 1, pages: ["one"] }]);
  server.bySomebodyElse({ schema: 1, pages: ["theirs"] });
  draw("mine");
  await autosave.saveNow();
  await autosave.keepMine();
  assert.equal(bases().at(-1), null, "a difference to what we never had is not sent");
});

test("what was opened as it is stored is the first base", async () => {
  const stored = content.data;
  const again = new Autosave({ transport: server, drafts, clock, version: 1, stored, current: () => content, onState: () => {} });
  content = { ...content, data: { schema: 1, pages: ["one"] } };
  await again.saveNow();
  assert.equal(server.requests[0].options.base, stored);
});

test("the first of several lost answers is no conflict either", async () => {
  server.trouble = "lost";
  draw("one");
  await autosave.saveNow();
  server.trouble = "cut";
  draw("two");
  await autosave.saveNow();
  draw("three");
  await autosave.saveNow();
  server.trouble = null;
  await autosave.saveNow();
  await autosave.saveNow();
  assert.deepEqual([server.data.pages, server.version, phase()], [["three"], 3, "saved"]);
  assert.ok(!phases.some((state) => state.phase === "conflict"));
});
