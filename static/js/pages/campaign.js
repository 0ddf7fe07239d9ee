import { html } from "htm/preact";
import { render } from "preact";
import { useEffect } from "preact/hooks";
import { gettext } from "../i18n.js";
import { ErrorState } from "../ui/empty-state.js";
import { Skeleton } from "../ui/skeleton.js";
import { Creatives } from "./campaign/creatives.js";
import { Details, Facts } from "./campaign/details.js";
import { Header } from "./campaign/header.js";
import { Projects } from "./campaign/projects.js";
import { campaign, load, loadError } from "./campaign/store.js";
import { leaveWhenSessionEnds, place } from "./navigation.js";

const element = place("campaign");
const id = Number(element.dataset.campaign);

function CampaignPage() {
  useEffect(() => void load(id), []);
  if (loadError.value) return html`<${ErrorState} title=${gettext("This campaign could not be loaded")} error=${loadError.value} onRetry=${() => load(id)} />`;
  if (!campaign.value) return html`<div aria-busy="true" aria-label=${gettext("Loading the campaign")}><${Skeleton} lines=${12} /></div>`;
  return html`<${Header} />
    <div class="campaign-columns">
      <${Facts} />
      <div class="campaign-main"><${Projects} /><${Creatives} /></div>
      <${Details} />
    </div>`;
}

leaveWhenSessionEnds();
render(html`<${CampaignPage} />`, element);
