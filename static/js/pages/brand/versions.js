import { html } from "htm/preact";
import { useEffect, useState } from "preact/hooks";
import { listGuidelineVersions } from "../../api/brands.js";
import { ApiError } from "../../api/client.js";
import { formatDateTime, formatNumber, gettext, interpolate } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { Dialog } from "../../ui/dialog.js";
import { ErrorState } from "../../ui/empty-state.js";
import { Skeleton } from "../../ui/skeleton.js";
import { restore } from "./guideline-store.js";
import { here } from "./store.js";
import { categoryName } from "./words.js";

/** @typedef {import("../../api/brands.js").GuidelineVersion} Version */

/** What a guideline has said; earlier words can be made the draft. @param {{guideline: import("../../api/brands.js").Guideline, onClose: () => void}} props */
export function VersionsDialog({ guideline, onClose }) {
  const [versions, setVersions] = useState(/** @type {Version[] | null} */ (null));
  const [error, setError] = useState(/** @type {ApiError | null} */ (null));
  const load = async () => {
    setError(null);
    try {
      setVersions(await listGuidelineVersions(here().id, guideline.id));
    } catch (fault) {
      if (!(fault instanceof ApiError)) throw fault;
      setError(fault);
    }
  };
  useEffect(() => void load(), []);
  const take = async (/** @type {number} */ number) => {
    if (await restore(guideline, number)) onClose();
  };
  return html`<${Dialog} title=${gettext("Versions")} onClose=${onClose}>
    ${error ? html`<${ErrorState} title=${gettext("The versions could not be loaded")} error=${error} onRetry=${load} />` : versions ? html`<${List} versions=${versions} guideline=${guideline} onTake=${take} />` : html`<${Skeleton} lines=${6} />`}
  <//>`;
}

/** @param {{versions: Version[], guideline: import("../../api/brands.js").Guideline, onTake: (number: number) => Promise<void>}} props */
function List({ versions, guideline, onTake }) {
  const [busy, setBusy] = useState(0);
  const take = async (/** @type {number} */ number) => {
    setBusy(number);
    await onTake(number);
    setBusy(0);
  };
  if (!versions.length) return html`<p class="settings-words">${gettext("Nothing was kept of earlier words.")}</p>`;
  return html`<ol class="version-list">${versions.map(({ number, category, text, published_by: by, published_at: at }) => {
    const name = interpolate(gettext("Version %(number)s"), { number: formatNumber(number) });
    const isNow = number === guideline.version;
    return html`<li class="version-line" key=${number}>
      <p class="version-head"><strong>${name}</strong>${isNow ? html`<span class="badge badge-accent">${gettext("Published now")}</span>` : null}
        <span class="rule-facts">${[categoryName(category), by, formatDateTime(at)].filter(Boolean).join(" · ")}</span></p>
      <p class="rule-text">${text}</p>
      ${isNow ? null : html`<div class="rule-form-acts"><${Button} size="small" icon="rotate-ccw" busy=${busy === number} aria-label=${interpolate(gettext("Make version %(number)s the draft"), { number: formatNumber(number) })} onClick=${() => void take(number)}>${gettext("Make it the draft")}<//></div>`}
    </li>`;
  })}</ol>`;
}
