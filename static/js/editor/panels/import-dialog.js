import { html } from "htm/preact";
import { useRef, useState } from "preact/hooks";
import { gettext, interpolate } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { Dialog } from "../../ui/dialog.js";
import { Icon } from "../../ui/icon.js";
import { Progress } from "../../ui/progress.js";
import { takeImport } from "../actions/import-design.js";
import { importOffer } from "../state/exporting.js";
import { pageSize } from "../state/stage.js";
import { Choice } from "./choice.js";
import { ImportReport } from "./import-report.js";

/** A design was read from a file: what is in it, and what shall become of it. */
export function ImportDialog() {
  const offer = importOffer.value;
  return offer ? html`<${OpenDialog} key=${offer.fileName} offer=${offer} />` : null;
}

/** @param {{offer: import("../actions/read-design-file.js").Offer}} props */
function OpenDialog({ offer }) {
  const [share, setShare] = useState(/** @type {number | null} */ (null));
  const [error, setError] = useState("");
  const running = useRef(/** @type {AbortController | null} */ (null));
  const close = () => {
    running.current?.abort();
    importOffer.value = null;
  };
  const take = async (/** @type {"pages" | "replace" | "project"} */ how) => {
    const turn = (running.current = new AbortController());
    setError("");
    setShare(0);
    const fault = await takeImport(offer, how, { onProgress: setShare, signal: turn.signal });
    if (turn.signal.aborted) return;
    setShare(null);
    setError(fault);
    if (!fault) importOffer.value = null;
  };
  const footer =
    share === null
      ? html`<${Button} variant="ghost" onClick=${close}>${gettext("Cancel")}<//>`
      : html`<div class="export-progress"><${Progress} label=${gettext("Uploading the pictures…")} value=${share} /></div><${Button} onClick=${close}>${gettext("Cancel")}<//>`;
  return html`<${Dialog} title=${interpolate(gettext("Import “%(name)s”"), { name: offer.fileName })} onClose=${close} footer=${footer}>
    <${ImportReport} read=${offer} />
    ${error ? html`<p class="notice notice-danger" role="alert"><${Icon} name="circle-alert" /><span>${error}</span></p>` : null}
    ${share === null ? html`<${Ways} offer=${offer} take=${take} />` : null}
  <//>`;
}

/** @param {{offer: import("../actions/read-design-file.js").Offer, take: (how: "pages" | "replace" | "project") => void}} props */
function Ways({ offer, take }) {
  const { width, height } = pageSize.value;
  const differs = offer.size && (offer.size.width !== width || offer.size.height !== height);
  const here = gettext("They follow the page that is shown. One step of undo takes them back.");
  return html`<div class="choices">
    <${Choice} icon="file-plus" title=${gettext("Add its pages")} body=${differs ? `${here} ${gettext("They get the size of this project.")}` : here} onClick=${() => take("pages")} />
    <${Choice} icon="refresh-cw" title=${gettext("Replace this design")} body=${gettext("One step of undo brings the present one back.")} onClick=${() => take("replace")} />
    <${Choice} icon="copy-plus" title=${gettext("Make a new project")} body=${gettext("This project stays as it is.")} onClick=${() => take("project")} />
  </div>`;
}
