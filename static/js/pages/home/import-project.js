import { html } from "htm/preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { ApiError } from "../../api/client.js";
import { gettext, interpolate } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { Dialog, openModal } from "../../ui/dialog.js";
import { Icon } from "../../ui/icon.js";
import { showToast } from "../../ui/toast.js";
import { asProject } from "../../editor/actions/import-project.js";
import { storePictures } from "../../editor/actions/import-pictures.js";
import { ImportError, pickDesignFile, readDesignFile } from "../../editor/actions/read-design-file.js";
import { ImportReport } from "../../editor/panels/import-report.js";

/** Makes a project of a design file; what of it cannot be shown is said first. */
export async function importProject() {
  const file = await pickDesignFile();
  if (!file) return;
  try {
    const offer = await readDesignFile(file);
    await openModal((done) => html`<${ImportProject} offer=${offer} onClose=${() => done(undefined)} />`);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    showToast({ tone: "error", message: error.message, durationMs: 0 });
  }
}

/** @param {{offer: import("../../editor/actions/read-design-file.js").Offer, onClose: () => void}} props */
function ImportProject({ offer, onClose }) {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState("");
  const turn = useRef(new AbortController());
  useEffect(() => () => turn.current.abort(), []);
  const create = async () => {
    setBusy(true);
    setError("");
    try {
      const { document } = await storePictures(offer, () => {}, turn.current.signal);
      await asProject(offer, document);
    } catch (fault) {
      if (!(fault instanceof ApiError)) throw fault;
      setError(fault.detail);
      setBusy(false);
    }
  };
  const footer = html`<${Button} variant="ghost" onClick=${onClose}>${gettext("Cancel")}<//><${Button} variant="primary" busy=${busy} onClick=${create}>${gettext("Make a new project")}<//>`;
  return html`<${Dialog} title=${interpolate(gettext("Import “%(name)s”"), { name: offer.fileName })} onClose=${onClose} footer=${footer}>
    <${ImportReport} read=${offer} />
    ${error ? html`<p class="notice notice-danger" role="alert"><${Icon} name="circle-alert" /><span>${error}</span></p>` : null}
  <//>`;
}
