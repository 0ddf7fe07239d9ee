// Evaluated in an editor's page by desks.py: makes `desk`, which works there by itself and tells of it by `made` and `told`.
async () => {
  const names = ["state/design", "state/project", "state/restoring", "actions/keep-saving", "actions/restore-draft", "actions/resolve-conflict"];
  const modules = await Promise.all(names.map((name) => import(`/static/js/editor/${name}.js`)));
  const { effect } = await import("@preact/signals");
  const { edit, saveState, draftOffer, tabName, currentAutosave, ...choices } = Object.assign({}, ...modules);
  const saving = currentAutosave();
  const began = Date.now();
  const asked = [];
  let enough = false;
  let working = Promise.resolve();

  const pause = (ms) => new Promise((done) => setTimeout(done, ms));
  const isMarked = ({ id }) => id.startsWith("mark");
  const markOf = (data) => data.pages[0].objects.find(isMarked).left;

  /** One step of the editor: every marked object stands at the number afterwards. */
  function move(mark) {
    const moved = (page) => ({ ...page, objects: page.objects.map((object) => (isMarked(object) ? { ...object, left: mark } : object)) });
    edit((design) => ({ ...design, pages: design.pages.map(moved) }));
  }

  /** Edits one after the other, some of them saved at once, and tells when each was made. */
  function work([mark, steps]) {
    const run = async () => {
      for (const [ms, save] of steps) {
        if (enough) return;
        move((mark += 1));
        void made(mark, Date.now());
        if (save) void saving.saveNow();
        await pause(ms);
      }
    };
    enough = false;
    working = run();
  }

  /** Edits and saves beside another tab, of whose marks it leaves room, and chooses where that one was first. */
  function interleave([mark, steps]) {
    const run = async () => {
      for (const [ms, act, choice] of steps) {
        await pause(ms);
        if (saveState.value.phase === "conflict") await choose(choice);
        else if (act === "edit") move((mark += 2));
        else void saving.saveNow();
      }
    };
    working = run();
  }

  /** Answers the question which version to keep; what was asked about is remembered. */
  async function choose(choice) {
    asked.push([saving.theirs.version, markOf(saving.theirs.data)]);
    await choices[choice]();
  }

  /** Answers the offer of a draft, and waits for nothing. */
  function answer(choice) {
    void choices[choice]();
  }

  /** Saves until the server has everything, or somebody has to choose. */
  async function settle(patience) {
    enough = true;
    await working;
    const end = Date.now() + patience;
    while (saving.dirty && saveState.value.phase !== "conflict" && Date.now() < end) {
      await saving.saveNow();
      if (saving.dirty) await pause(50);
    }
    return { phase: saveState.value.phase, dirty: saving.dirty };
  }

  /** The objects of the draft that is offered so many ms after the start at the latest, or null. */
  async function offered(patience) {
    const end = began + patience;
    while (!draftOffer.value && Date.now() < end) await pause(50);
    return draftOffer.value?.draft.data.pages[0].objects ?? null;
  }

  effect(() => {
    if (saveState.value && saving.saved.data) void told(markOf(saving.saved.data));
  });
  window.desk = { work, interleave, choose, answer, settle, offered, seen: () => ({ tab: tabName.value, version: saving.version, asked }) };
}
