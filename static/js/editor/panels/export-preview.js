import { html } from "htm/preact";
import { useEffect, useState } from "preact/hooks";
import { formatSize, gettext, interpolate } from "../../i18n.js";
import { Spinner } from "../../ui/progress.js";
import { previewOf } from "../actions/export-design.js";
import { ExportError, formatBytes } from "../actions/export-error.js";
import { hasQuality, isPicture } from "../core/export/choice.js";
import { design } from "../state/design.js";
import { exportChoice } from "../state/exporting.js";

/** @typedef {import("../actions/export-pictures.js").Chosen & {address: string}} Shown */

/** Typing a number asks for one preview, not for one each digit. */
const PAUSE_MS = 250;

/** The first page as it will be: for a picture the very file, with its size. */
export function ExportPreview() {
  const { shown, busy, error } = usePreview();
  const choice = exportChoice.value;
  return html`<figure class="export-preview" aria-busy=${String(busy)}>
    <div class=${`export-sheet ${choice.transparent ? "export-sheet-clear" : ""}`}>
      ${shown ? html`<img src=${shown.address} alt=${gettext("What will be exported")} />` : null}
      ${busy ? html`<${Spinner} size=${20} label=${gettext("Drawing the preview…")} />` : null}
    </div>
    <figcaption class="export-facts tabular" role="status">${error || (shown && !busy ? factsOf(shown, choice) : "")}</figcaption>
  </figure>`;
}

/** @param {Shown} shown @param {import("../core/export/choice.js").ExportChoice} choice */
function factsOf(shown, choice) {
  if (!isPicture(choice.format)) return "";
  const parts = [formatSize(shown.width, shown.height), formatBytes(shown.size)];
  if (hasQuality(choice.format)) parts.push(interpolate(gettext("quality %(quality)s"), { quality: shown.quality ?? choice.quality }));
  if (shown.scale < choice.scale) parts.push(gettext("made smaller to fit"));
  return parts.join(" · ");
}

function usePreview() {
  const [state, setState] = useState({ shown: /** @type {Shown | null} */ (null), busy: true, error: "" });
  const choice = exportChoice.value;
  useEffect(() => {
    const turn = new AbortController();
    setState((before) => ({ ...before, busy: true, error: "" }));
    const timer = setTimeout(() => void draw(choice, turn.signal, setState), PAUSE_MS);
    return () => {
      clearTimeout(timer);
      turn.abort();
    };
  }, [choice, design.value]);
  useEffect(() => () => void (state.shown && URL.revokeObjectURL(state.shown.address)), [state.shown]);
  return state;
}

/**
 * @param {import("../core/export/choice.js").ExportChoice} choice
 * @param {AbortSignal} signal
 * @param {(state: {shown: Shown | null, busy: boolean, error: string}) => void} setState
 */
async function draw(choice, signal, setState) {
  try {
    const made = await previewOf(choice, signal);
    if (!signal.aborted) setState({ shown: made && { ...made, address: URL.createObjectURL(made.blob) }, busy: false, error: "" });
  } catch (error) {
    if (signal.aborted) return;
    const words = error instanceof ExportError ? error.message : gettext("The preview could not be drawn.");
    setState({ shown: null, busy: false, error: words });
  }
}
