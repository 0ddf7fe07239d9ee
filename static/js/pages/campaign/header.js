import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { gettext, interpolate } from "../../i18n.js";
import { Button } from "../../ui/button.js";
import { confirmDialog } from "../../ui/dialog.js";
import { Icon } from "../../ui/icon.js";
import { BADGES, datesOf, movesOf, statusName } from "../campaigns/words.js";
import { ShareDialog } from "../share-dialog.js";
import { canEdit, here, isOwner, move, remove } from "./store.js";

/** @typedef {import("../../api/campaigns.js").Status} Status */

const roles = () => [
  { value: "viewer", label: gettext("Viewer: looks at it") },
  { value: "editor", label: gettext("Editor: changes it and spends its budget") },
];

/** What campaign it is, and where it may go from here. */
export function Header() {
  const campaign = here();
  const [sharing, setSharing] = useState(false);
  return html`<nav class="thing-path" aria-label=${gettext("Where you are")}><a href="/campaigns"><${Icon} name="chevron-left" />${gettext("Campaigns")}</a></nav>
    <div class="thing-head">
      <div class="campaign-name"><h1 class="campaign-title" title=${campaign.name}>${campaign.name}</h1>
        <p class="campaign-facts"><span class=${BADGES[campaign.status]}>${statusName(campaign.status)}</span><span class="tabular">${datesOf(campaign)}</span></p></div>
      <div class="thing-acts">
        <a class="button button-secondary button-normal" href=${`/analytics/campaigns/${campaign.id}`}><${Icon} name="trending-up" /><span>${gettext("Results")}</span></a>
        ${canEdit.value ? html`<a class="button button-secondary button-normal" href=${`/analytics/import?campaign=${campaign.id}`}><${Icon} name="file-up" /><span>${gettext("Import results")}</span></a>` : null}
        <${Button} icon="users" onClick=${() => setSharing(true)}>${gettext("Members")}<//>
        ${canEdit.value ? html`<${Moves} status=${campaign.status} />` : null}
        ${isOwner.value && campaign.status === "draft" ? html`<${Button} icon="trash-2" onClick=${() => void leave()}>${gettext("Delete draft")}<//>` : null}
      </div>
    </div>
    ${sharing ? html`<${ShareDialog} shared=${{ path: `/api/campaigns/${campaign.id}`, name: campaign.name, isOwner: isOwner.value, roles: roles() }} onClose=${() => setSharing(false)} />` : null}`;
}

/** The legal moves only. @param {{status: Status}} props */
function Moves({ status }) {
  return movesOf(status).map(({ to, label, icon }, at) => html`<${Button} key=${to} icon=${icon} variant=${at === 0 && to === "active" ? "primary" : "secondary"} onClick=${() => void go(to)}>${label}<//>`);
}

/** @param {Status} to */
async function go(to) {
  if (to === "completed" && !(await isSure())) return;
  await move(to);
}

function isSure() {
  return confirmDialog({
    title: interpolate(gettext("Complete “%(name)s”?"), { name: here().name }),
    body: gettext("A completed campaign stays as it is: it cannot be started again."),
    confirmLabel: gettext("Complete campaign"),
  });
}

async function leave() {
  const question = {
    title: interpolate(gettext("Delete “%(name)s”?"), { name: here().name }),
    body: gettext("The draft is gone for good. Its designs and copy stay, and what it has cost stays in your costs."),
    confirmLabel: gettext("Delete draft"),
    danger: true,
  };
  if ((await confirmDialog(question)) && (await remove())) location.assign("/campaigns");
}
