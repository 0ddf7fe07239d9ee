import { html } from "htm/preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { readGuidelineDocument } from "../../api/brands.js";
import { formatNumber, gettext, interpolate, ngettext } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { Dialog, confirmDialog } from "../../ui/dialog.js";
import { DropZone } from "../../ui/drop-zone.js";
import { Progress } from "../../ui/progress.js";
import { showToast } from "../../ui/toast.js";
import { FormError, errorsOf } from "../form.js";
import { add } from "./guideline-store.js";
import { ImportReview, asRows, faultOf } from "./import-review.js";
import { here } from "./store.js";

/** @typedef {import("./import-review.js").Row} Row */
/** @typedef {{name: string, rows: Row[], skipped: import("../../api/brands.js").Skipped[], notice: string}} Read */

/** As on the server. */
const MOST_BYTES = 5_000_000;
/** With formats that are refused: whoever has one is told what to do with it, rather than left to wonder why it cannot be chosen. */
const TYPES = ".pdf,.docx,.md,.markdown,.txt,.doc,.hwp,.hwpx,.odt,.rtf";

/** A document, split into guidelines that are reviewed and then added. @param {{onClose: () => void}} props */
export function ImportDialog({ onClose }) {
  const [reading, setReading] = useState(/** @type {{name: string, share: number} | null} */ (null));
  const [read, setRead] = useState(/** @type {Read | null} */ (null));
  const [error, setError] = useState("");
  const [busy, setBusy] = useState(/** @type {"" | "draft" | "publish"} */ (""));
  const turn = useRef(new AbortController());
  useEffect(() => () => turn.current.abort(), []);

  const open = async (/** @type {File} */ file) => {
    if (file.size > MOST_BYTES) return setError(gettext("This file is larger than 5 MB. Save it without pictures, or split it, and try again."));
    const { signal } = (turn.current = new AbortController());
    setError("");
    setReading({ name: file.name, share: 0 });
    try {
      const { proposals, skipped, notice } = await readGuidelineDocument(here().id, file, { signal, onProgress: (share) => setReading({ name: file.name, share }) });
      setRead({ name: file.name, rows: asRows(proposals), skipped, notice });
    } catch (fault) {
      if (!signal.aborted) setError(Object.values(errorsOf(fault, ["file"])).join(" "));
    }
    setReading(null);
  };
  const chosen = (read?.rows ?? []).filter(({ isTaken }) => isTaken);
  const send = async (/** @type {boolean} */ publish) => {
    if (busy) return;
    const fault = faultOf(chosen);
    if (fault) return setError(fault);
    setError("");
    setBusy(publish ? "publish" : "draft");
    try {
      await add(chosen.map(({ category, text }) => ({ category, text: text.trim() })), publish);
      showToast({ tone: "success", message: doneWords(chosen.length, publish) });
      onClose();
    } catch (fault) {
      setError(Object.values(errorsOf(fault, [])).join(" "));
      setBusy("");
    }
  };
  const leave = async () => {
    if (!read?.rows.length || (await confirmDialog({ title: gettext("Leave without adding?"), body: gettext("What you have reviewed is forgotten; the document stays where it is."), confirmLabel: gettext("Leave") }))) onClose();
  };

  const count = formatNumber(chosen.length);
  const footer = read?.rows.length
    ? html`<${Button} disabled=${!chosen.length} busy=${busy === "draft"} onClick=${() => void send(false)}>${interpolate(gettext("Add %(count)s as drafts"), { count })}<//>
      <${Button} variant="primary" disabled=${!chosen.length} busy=${busy === "publish"} onClick=${() => void send(true)}>${gettext("Add and publish")}<//>`
    : null;
  return html`<${Dialog} title=${read ? interpolate(gettext("Review “%(name)s”"), { name: read.name }) : gettext("Import a document")} size="large" onClose=${() => void leave()} footer=${footer}>
    <${FormError} error=${error} />
    ${
      read
        ? html`<${ImportReview} rows=${read.rows} skipped=${read.skipped} notice=${read.notice} onChange=${(/** @type {Row[]} */ rows) => setRead({ ...read, rows })} onAgain=${() => setRead(null)} />`
        : reading
          ? html`<${Reading} ...${reading} onStop=${() => turn.current.abort()} />`
          : html`<${Document} onFile=${(/** @type {File} */ file) => void open(file)} />`
    }
  <//>`;
}

/** @param {{onFile: (file: File) => void}} props */
function Document({ onFile }) {
  const hint = gettext("PDF, Word (.docx), Markdown or text, up to 5 MB. It is split into guidelines; nothing is added before you have seen them.");
  return html`<${DropZone} title=${gettext("Drop your brand book here")} hint=${hint} label=${gettext("Document")} types=${TYPES} onFile=${onFile} />`;
}

/** @param {{name: string, share: number, onStop: () => void}} props */
function Reading({ name, share, onStop }) {
  const isSent = share >= 1;
  const label = interpolate(isSent ? gettext("Reading “%(name)s”") : gettext("Uploading “%(name)s”"), { name });
  return html`<div class="drop-wait" role="status"><${Progress} label=${label} value=${isSent ? null : share} /><${Button} onClick=${onStop}>${gettext("Cancel")}<//></div>`;
}

/** @param {number} count @param {boolean} publish */
function doneWords(count, publish) {
  const sentence = publish
    ? ngettext("%(count)s guideline was added and published.", "%(count)s guidelines were added and published.", count)
    : ngettext("%(count)s guideline was added as a draft.", "%(count)s guidelines were added as drafts.", count);
  return interpolate(sentence, { count: formatNumber(count) });
}
