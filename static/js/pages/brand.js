import { html } from "htm/preact";
import { render } from "preact";
import { useEffect } from "preact/hooks";
import { gettext, pgettext } from "../i18n.js";
import { ErrorState } from "../ui/empty-state.js";
import { Icon } from "../ui/icon.js";
import { Skeleton } from "../ui/skeleton.js";
import { Tabs } from "../ui/tabs.js";
import { deleteOnLeaving } from "./brand/guideline-store.js";
import { Guidelines } from "./brand/guidelines.js";
import { Header } from "./brand/header.js";
import { Kit } from "./brand/kit.js";
import { brand, canEdit, load, loadError } from "./brand/store.js";
import { followAddress, isNarrow, tab } from "./brand/tab.js";
import { TryIt } from "./brand/try-it.js";
import { leaveWhenSessionEnds, place } from "./navigation.js";

const element = place("brand");
const id = Number(element.dataset.brand);

function BrandPage() {
  useEffect(() => void load(id), []);
  if (loadError.value) return html`<${ErrorState} title=${gettext("This brand could not be loaded")} error=${loadError.value} onRetry=${() => load(id)} />`;
  if (!brand.value) return html`<${Waiting} />`;
  return html`<${Header} />
    ${canEdit.value ? null : html`<p class="notice kit-notice"><${Icon} name="eye" /><span>${gettext("You may write with this brand, and see what it says. Its owner and editors change it.")}</span></p>`}
    <div class="brand-columns">
      ${isNarrow.value ? null : html`<aside class="kit" aria-label=${gettext("Colours, fonts and logo")}><${Kit} /></aside>`}
      <div class="brand-main"><${Parts} /></div>
    </div>`;
}

function Parts() {
  const look = isNarrow.value ? [{ id: "look", label: pgettext("brand", "Look"), icon: "palette" }] : [];
  const tabs = [{ id: "guidelines", label: gettext("Guidelines"), icon: "list" }, { id: "try", label: gettext("Try it"), icon: "sparkles" }, ...look];
  const open = tabs.find(({ id }) => id === tab.value) ?? tabs[0];
  /** @type {Record<string, () => any>} */
  const parts = { guidelines: () => html`<${Guidelines} />`, try: () => html`<${TryIt} />`, look: () => html`<div class="kit"><${Kit} /></div>` };
  return html`<${Tabs} label=${gettext("Parts of the brand")} tabs=${tabs} current=${open.id} onChange=${(/** @type {string} */ to) => (tab.value = to)}>${parts[open.id]()}<//>`;
}

/** The shape of the page while the brand is on its way. */
function Waiting() {
  return html`<div class="thing-head" aria-hidden="true"><span class="skeleton brands-logo"></span><span class="skeleton brand-wait-name"></span></div>
    <div class="brand-columns" aria-busy="true" aria-label=${gettext("Loading the brand")}>
      <div class="kit"><div class="card kit-card"><${Skeleton} lines=${4} /></div><div class="card kit-card"><${Skeleton} lines=${3} /></div></div>
      <div class="brand-main"><${Skeleton} lines=${12} /></div>
    </div>`;
}

leaveWhenSessionEnds();
followAddress();
deleteOnLeaving();
render(html`<${BrandPage} />`, element);
