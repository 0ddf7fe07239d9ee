/** Starts the autosave for the open project, and tells it when the page comes and goes. */
import { effect, untracked } from "@preact/signals";

import { Autosave } from "../state/autosave.js";
import { design } from "../state/design.js";
import { projectName, saveState } from "../state/project.js";
import { conflictOpen } from "../state/restoring.js";
import { projectTransport, trySession } from "./project-transport.js";
import { thumbnailSender } from "./send-thumbnail.js";

/** @type {Autosave | null} */
let autosave = null;

export function currentAutosave() {
  return autosave;
}

/**
 * @param {number} id of the project
 * @param {number} version
 * @param {import("../state/drafts.js").Drafts} drafts
 * @param {import("../core/document.js").CanvasDocument | null} stored what the server holds, where it was opened as it stands there
 */
export function keepSaving(id, version, drafts, stored) {
  const sendThumbnail = thumbnailSender(id);
  const started = new Autosave({
    transport: projectTransport(id),
    drafts,
    version,
    stored,
    clock: { now: Date.now, after: (ms, run) => setTimeout(run, ms), cancel: (timer) => clearTimeout(timer) },
    current: () => ({ data: design.value, name: projectName.value }),
    onState: show,
    onSaved: ({ data }) => {
      if (data) sendThumbnail();
    },
  });
  autosave = started;
  started.start();
  effect(() => {
    void design.value;
    void projectName.value;
    untracked(() => started.touch());
  });
  listenToPage(started);
  return started;
}

/** @param {import("../state/autosave.js").SaveState} state */
function show(state) {
  const before = saveState.value.phase;
  saveState.value = state;
  if (state.phase === "conflict" && before !== "conflict") conflictOpen.value = true;
  if (state.phase !== "conflict") conflictOpen.value = false;
}

/** @param {Autosave} saving */
function listenToPage(saving) {
  addEventListener("online", () => void saving.saveNow());
  addEventListener("focus", () => {
    if (saveState.value.phase !== "signed_out") return;
    trySession();
    void saving.saveNow();
  });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "hidden") return;
    void saving.writeDraft();
    void saving.saveNow({ leaving: true });
  });
  addEventListener("beforeunload", (event) => {
    if (!saving.wouldLose) return;
    void saving.writeDraft();
    event.preventDefault();
  });
}
