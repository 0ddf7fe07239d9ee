import { html } from "htm/preact";
import { gettext } from "../../i18n.js";
import { Icon } from "../../ui/icon.js";
import { saveNow } from "../actions/save-now.js";
import { isOpen, saveState } from "../state/project.js";
import { conflictOpen } from "../state/restoring.js";

/** @typedef {import("../state/autosave.js").SaveState} SaveState */

/** @type {Record<SaveState["phase"], {icon: string, tone: string, words: () => string}>} */
const PHASES = {
  saved: { icon: "cloud-check", tone: "", words: () => gettext("Saved") },
  unsaved: { icon: "cloud", tone: "", words: () => gettext("Not saved yet") },
  saving: { icon: "cloud-upload", tone: "", words: () => gettext("Saving…") },
  offline: { icon: "cloud-off", tone: "warning", words: () => gettext("Offline: kept in this browser") },
  conflict: { icon: "cloud-alert", tone: "danger", words: () => gettext("Changed elsewhere") },
  refused: { icon: "cloud-alert", tone: "danger", words: () => gettext("Not saved") },
  signed_out: { icon: "cloud-alert", tone: "danger", words: () => gettext("Signed out") },
};

/** How the saving goes: always seen, told to screen readers when it changes, with the way out where one is needed. */
export function SaveStatus() {
  if (!isOpen.value) return null;
  const state = saveState.value;
  const { icon } = PHASES[state.phase];
  const tone = isAtRisk(state) ? "danger" : PHASES[state.phase].tone;
  return html`<div class=${`save-status ${tone && `save-status-${tone}`}`} data-phase=${state.phase}>
    <span class="save-status-words" role="status" title=${state.detail || undefined}>
      <${Icon} name=${icon} /><span class="save-status-text">${wordsOf(state)}</span>
    </span>
    <${WayOut} phase=${state.phase} />
  </div>`;
}

/** A closed tab would lose work. @param {SaveState} state */
function isAtRisk({ phase, drafted }) {
  return !drafted && phase !== "saved" && phase !== "saving";
}

/** @param {SaveState} state */
function wordsOf(state) {
  const { phase, detail } = state;
  if (isAtRisk(state)) return gettext("Not saved, and this browser cannot keep a draft. Leave this page open.");
  if (phase === "refused" && detail) return `${PHASES.refused.words()}: ${detail}`;
  return PHASES[phase].words();
}

/** @param {{phase: SaveState["phase"]}} props */
function WayOut({ phase }) {
  if (phase === "conflict") {
    return html`<button type="button" class="save-status-action" onClick=${() => (conflictOpen.value = true)}>${gettext("Choose a version")}</button>`;
  }
  if (phase === "offline" || phase === "refused") {
    return html`<button type="button" class="save-status-action" onClick=${() => saveNow.perform()}>${gettext("Try again")}</button>`;
  }
  if (phase === "signed_out") {
    return html`<a class="save-status-action" href="/login" target="_blank" rel="opener">${gettext("Sign in")}</a>`;
  }
  return null;
}
