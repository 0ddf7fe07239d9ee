import { html } from "htm/preact";
import { gettext } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { Dialog } from "../../ui/dialog.js";
import { keepBoth, keepMine, takeTheirs } from "../actions/resolve-conflict.js";
import { conflictOpen } from "../state/restoring.js";
import { Choice } from "./choice.js";

/** Somebody else saved first: the user says which version stays. */
export function ConflictDialog() {
  if (!conflictOpen.value) return null;
  const later = () => (conflictOpen.value = false);
  const footer = html`<${Button} variant="ghost" onClick=${later}>${gettext("Decide later")}<//>`;
  return html`<${Dialog} title=${gettext("This project was changed elsewhere")} onClose=${later} footer=${footer}>
    <p class="dialog-words">${gettext("Another tab or another person saved a newer version. Your own is still here; choose what to do with both.")}</p>
    <div class="choices">
      <${Choice} icon="copy-plus" title=${gettext("Keep both")} body=${gettext("Yours becomes a project of its own.")} onClick=${keepBoth} />
      <${Choice} icon="cloud-upload" title=${gettext("Keep mine")} body=${gettext("Yours replaces the newer version.")} onClick=${keepMine} />
      <${Choice} icon="download" title=${gettext("Take the newer one")} body=${gettext("Your changes since then are dropped.")} onClick=${takeTheirs} />
    </div>
  <//>`;
}
