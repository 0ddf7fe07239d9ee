import { html } from "htm/preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { gettext } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { Dialog } from "../../ui/dialog.js";
import { Icon } from "../../ui/icon.js";
import { Progress } from "../../ui/progress.js";
import { runExport } from "../actions/run-export.js";
import { selection } from "../state/design.js";
import { chooseExport, exportChoice, exportOpen } from "../state/exporting.js";
import { ExportOptions } from "./export-options.js";
import { ExportPreview } from "./export-preview.js";

/** @typedef {{share: number, words: string}} Step */

/** Exports the design: what, as what, how large; the last choice stands there the next time. */
export function ExportDialog() {
  const { step, error, notes, start, cancel } = useExport();
  useEffect(() => {
    if (selection.value.length === 0 && exportChoice.value.scope === "selection") chooseExport({ scope: "page" });
  }, []);
  const close = () => {
    cancel();
    exportOpen.value = false;
  };
  const footer = step
    ? html`<div class="export-progress"><${Progress} label=${step.words} value=${step.share} /></div><${Button} onClick=${cancel}>${gettext("Cancel")}<//>`
    : html`<${Button} variant="primary" icon="download" onClick=${start}>${gettext("Download")}<//>`;
  return html`<${Dialog} title=${gettext("Export")} size="large" onClose=${close} footer=${footer}>
    <div class="export">
      <${ExportPreview} />
      <div class="export-options">
        <${ExportOptions} />
        ${error ? html`<p class="notice notice-danger" role="alert"><${Icon} name="circle-alert" /><span>${error}</span></p>` : null}
        ${notes.map((note) => html`<p class="notice" role="status" key=${note}><${Icon} name="circle-check" /><span>${note}</span></p>`)}
      </div>
    </div>
  <//>`;
}

/** One export at a time, its progress and how it ended. */
function useExport() {
  const [step, setStep] = useState(/** @type {Step | null} */ (null));
  const [error, setError] = useState("");
  const [notes, setNotes] = useState(/** @type {string[]} */ ([]));
  const running = useRef(/** @type {AbortController | null} */ (null));
  const choice = exportChoice.value;
  useEffect(() => {
    setError("");
    setNotes([]);
  }, [choice]);
  const start = async () => {
    const turn = (running.current = new AbortController());
    setError("");
    setNotes([]);
    setStep({ share: 0, words: gettext("Making the file…") });
    const outcome = await runExport(choice, { signal: turn.signal, onProgress: (share, words) => setStep({ share, words }) });
    if (running.current !== turn) return;
    running.current = null;
    setStep(null);
    setError(outcome.error);
    setNotes(outcome.notes);
  };
  const cancel = () => {
    running.current?.abort();
    running.current = null;
    setStep(null);
  };
  return { step, error, notes, start: () => void start(), cancel };
}
