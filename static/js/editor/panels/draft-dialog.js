import { html } from "htm/preact";
import { formatRelative, gettext, interpolate } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { Dialog } from "../../ui/dialog.js";
import { discardDraft, restoreDraft, restoreDraftAsCopy } from "../actions/restore-draft.js";
import { draftOffer } from "../state/restoring.js";
import { Choice } from "./choice.js";

/** An earlier visit left work that was never saved: it is offered back. Closing the box keeps it for the next time. */
export function DraftDialog() {
  const offer = draftOffer.value;
  if (!offer) return null;
  const when = formatRelative(new Date(offer.draft.savedAt));
  const close = () => (draftOffer.value = null);
  const found = interpolate(gettext("This browser kept changes from your last visit (%(when)s)."), { when });
  return html`<${Dialog} title=${gettext("Restore unsaved work")} onClose=${close} footer=${html`<${Button} variant="ghost" onClick=${close}>${gettext("Decide later")}<//>`}>
    <p class="dialog-words">${found} ${offer.changedSince ? gettext("The project was also changed elsewhere since.") : ""}</p>
    <div class="choices">
      <${Choice} icon="rotate-ccw" title=${gettext("Restore")} body=${offer.changedSince ? gettext("The kept changes replace the saved version.") : gettext("Go on where you stopped.")} onClick=${restoreDraft} />
      ${offer.changedSince ? html`<${Choice} icon="copy-plus" title=${gettext("Keep both")} body=${gettext("The kept changes become a project of their own.")} onClick=${restoreDraftAsCopy} />` : null}
      <${Choice} icon="trash-2" title=${gettext("Discard")} body=${gettext("Stay with the saved version.")} onClick=${discardDraft} />
    </div>
  <//>`;
}
