import { html } from "htm/preact";
import { gettext } from "../../i18n.js";
import { IconButton } from "../../ui/button.js";
import { Skeleton } from "../../ui/skeleton.js";
import { Tabs } from "../../ui/tabs.js";
import { sideOpen, sideTab } from "../state/layout.js";
import { Late } from "./late.js";
import { Layers } from "./layers.js";
import { Properties } from "./properties.js";
import { SIDE_TABS } from "./side-tabs.js";

const generate = async () => (await import("./generate.js")).Generate;
const brand = async () => (await import("./brand.js")).Brand;
const segments = async () => (await import("./segments.js")).Segments;
const recommended = async () => (await import("./recommended.js")).Recommended;
const results = async () => (await import("./results.js")).Results;
const history = async () => (await import("./history.js")).History;

/** What the side fetches when it is wanted. */
export const PANEL_VIEWS = [generate, brand, segments, recommended, results, history];

/** @type {Record<import("../state/layout.js").SideTab, () => any>} */
const PANELS = {
  properties: Properties,
  layers: Layers,
  generate: () => later(generate),
  brand: () => later(brand),
  segments: () => later(segments),
  recommended: () => later(recommended),
  results: () => later(results),
  history: () => later(history),
};

/** @param {import("./late.js").Load} load */
function later(load) {
  return html`<${Late} key=${load} load=${load} giveUp=${() => (sideTab.value = "properties")}><${Skeleton} lines=${8} /><//>`;
}

/** The right side with its tabs; a sheet from the foot of a narrow window. */
export function Side() {
  if (!sideOpen.value) return null;
  const tabs = SIDE_TABS.map(({ id, icon, label }) => ({ id, icon, label: label() }));
  const choose = (/** @type {string} */ id) => (sideTab.value = /** @type {any} */ (id));
  return html`<aside class="side" aria-label=${gettext("Side panel")}>
    <${IconButton} class="side-close" icon="chevron-down" label=${gettext("Hide the side panel")} tooltip="left" onClick=${() => (sideOpen.value = false)} />
    <${Tabs} label=${gettext("Panels")} tabs=${tabs} current=${sideTab.value} onChange=${choose}>
      <${PANELS[sideTab.value]} />
    <//>
  </aside>`;
}
