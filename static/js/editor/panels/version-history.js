import { html } from "htm/preact";
import { gettext } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { Dialog } from "../../ui/dialog.js";
import { EmptyState, ErrorState } from "../../ui/empty-state.js";
import { Skeleton } from "../../ui/skeleton.js";
import { currentAutosave } from "../actions/keep-saving.js";
import { loadVersions, restoreVersion } from "../actions/version-history.js";
import { chosenVersion, comparing, restoring, versionList, versionsOpen } from "../state/versions.js";
import { VersionLines } from "./version-lines.js";
import { VersionPreview } from "./version-preview.js";

/** What the project was: a list by day, the chosen one drawn, and the way back to it. */
export function VersionHistory() {
  const close = () => (versionsOpen.value = false);
  return html`<${Dialog} title=${gettext("Version history")} size="large" onClose=${close} footer=${html`<${Footer} />`}>
    <div class="versions"><${Body} /></div>
  <//>`;
}

function Body() {
  const { phase, lines, detail } = versionList.value;
  if (phase === "loading") return html`<div class="versions-waiting" role="status" aria-label=${gettext("Loading…")}><${Skeleton} lines=${8} /><span class="skeleton version-skeleton"></span></div>`;
  if (phase === "failed") return html`<${ErrorState} title=${gettext("The versions could not be loaded")} error=${{ detail }} onRetry=${loadVersions} />`;
  if (!lines.length) {
    return html`<${EmptyState} icon="history" title=${gettext("No versions yet")} body=${gettext("From the first change on, every save is kept here.")} />`;
  }
  const line = lines.find(({ number }) => number === chosenVersion.value?.number) ?? lines[0];
  return html`<${VersionLines} /><${VersionPreview} line=${line} />`;
}

function Footer() {
  const chosen = chosenVersion.value;
  const isNow = chosen?.number === currentAutosave()?.version;
  const ready = chosen?.phase === "open" && !isNow;
  const compare = () => (comparing.value = !comparing.value);
  return html`<${Button} class="versions-compare" disabled=${!ready} aria-pressed=${String(comparing.value && ready)} onClick=${compare}>${gettext("Compare with now")}<//>
    <${Button} variant="primary" icon="rotate-ccw" disabled=${!ready} busy=${restoring.value} onClick=${() => chosen && restoreVersion(chosen.number)}>${gettext("Restore")}<//>`;
}
