import { html } from "htm/preact";
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { formatNumber, gettext } from "../i18n.js";
import { Button } from "../ui/button.js";
import { EmptyState, ErrorState } from "../ui/empty-state.js";
import { Segmented } from "../ui/segmented.js";
import { Skeleton } from "../ui/skeleton.js";
import { NewCampaign } from "./campaigns/new-campaign.js";
import { SpendBar } from "./campaigns/spend-bar.js";
import { campaigns, load, loadError, shown, state, wanted, weeksOf } from "./campaigns/store.js";
import { WeeksLine } from "./campaigns/weeks.js";
import { BADGES, datesOf, statusName } from "./campaigns/words.js";
import { leaveWhenSessionEnds, place } from "./navigation.js";
import { roleName } from "./role-name.js";

/** @typedef {import("../api/campaigns.js").Campaign} Campaign */

const STATUSES = /** @type {const} */ (["draft", "active", "paused", "completed"]);

function Campaigns() {
  const [making, setMaking] = useState(false);
  useEffect(() => void load(), []);
  const make = () => setMaking(true);
  const count = campaigns.value.length;
  const isEmpty = state.value === "ready" && count === 0;
  const options = [{ value: "", label: gettext("All") }, ...STATUSES.map((status) => ({ value: status, label: statusName(status) }))];
  return html`<div class="home-bar">
      <h1 class="home-title">${gettext("Campaigns")}${count ? html`<span class="home-count tabular">${formatNumber(count)}</span>` : null}</h1>
      ${count ? html`<${Segmented} label=${gettext("Status")} value=${wanted.value} options=${options} onChange=${(/** @type {string} */ value) => (wanted.value = value)} />` : null}
      ${isEmpty ? null : html`<${Button} variant="primary" icon="plus" onClick=${make}>${gettext("New campaign")}<//>`}
    </div>
    ${isEmpty ? html`<${Nothing} onMake=${make} />` : html`<${List} />`}
    ${making ? html`<${NewCampaign} onClose=${() => setMaking(false)} />` : null}`;
}

function List() {
  if (state.value === "error" && loadError.value) return html`<${ErrorState} title=${gettext("Your campaigns could not be loaded")} error=${loadError.value} onRetry=${load} />`;
  if (state.value === "loading" && !campaigns.value.length) return html`<div aria-busy="true" aria-label=${gettext("Loading campaigns")}><${Skeleton} lines=${6} /></div>`;
  if (!shown.value.length) return html`<p class="campaigns-none">${gettext("No campaign has this status.")}</p>`;
  return html`<ul class="campaigns-list" aria-label=${gettext("Campaigns")}>${shown.value.map((campaign) => html`<${Line} key=${campaign.id} campaign=${campaign} />`)}</ul>`;
}

/** @param {{campaign: Campaign}} props */
function Line({ campaign }) {
  const { id, name, description, status, role } = campaign;
  return html`<li class="card campaigns-line">
    <div class="campaigns-words">
      <h2 class="campaigns-title"><a class="campaigns-link" href=${`/campaigns/${id}`}>${name}</a></h2>
      ${description ? html`<p class="campaigns-description">${description}</p>` : null}
    </div>
    <p class="campaigns-state"><span class=${BADGES[status]}>${statusName(status)}</span>${role === "owner" ? null : html`<span class="badge">${roleName(role)}</span>`}</p>
    <p class="campaigns-dates tabular">${datesOf(campaign)}</p>
    <${WeeksLine} weeks=${weeksOf(id)} />
    <${SpendBar} campaign=${campaign} />
  </li>`;
}

/** @param {{onMake: () => void}} props */
function Nothing({ onMake }) {
  const words = gettext("A campaign holds designs and copy together, keeps a budget, and shows what came of them.");
  return html`<${EmptyState} icon="layers" title=${gettext("Begin your first campaign")} body=${words}>
    <${Button} variant="primary" icon="plus" onClick=${onMake}>${gettext("Make a campaign")}<//>
  <//>`;
}

leaveWhenSessionEnds();
render(html`<${Campaigns} />`, place("campaigns"));
