import { html } from "htm/preact";
import { useEffect, useState } from "preact/hooks";
import { gettext } from "../../i18n.js";
import { EmptyState, ErrorState } from "../../ui/empty-state.js";
import { TextField } from "../../ui/field.js";
import { Icon } from "../../ui/icon.js";
import { Spinner } from "../../ui/progress.js";
import { loadIcons } from "../actions/load-elements.js";
import { iconFault, iconShapes } from "../state/elements.js";
import { ElementTile } from "./element-tile.js";
import { iconChoices, matchingIcons } from "./icon-choices.js";

export function IconPicker() {
  const [query, setQuery] = useState("");
  useEffect(() => void loadIcons(), []);
  return html`<div class="picker">
    <div class="panel-search">
      <${Icon} name="search" />
      <${TextField} label=${gettext("Search icons")} hideLabel=${true} value=${query} onInput=${setQuery} type="search" placeholder=${gettext("Search icons")} autocomplete="off" />
    </div>
    <${Found} query=${query} />
  </div>`;
}

/** @param {{query: string}} props */
function Found({ query }) {
  if (iconFault.value) return html`<${ErrorState} title=${gettext("No icons")} error=${{ detail: iconFault.value }} onRetry=${() => void loadIcons()} />`;
  if (!iconShapes.value) return html`<div class="drawer-wait"><${Spinner} /></div>`;
  const found = matchingIcons(iconChoices(), query);
  if (!found.length) return html`<${EmptyState} icon="search" title=${gettext("No such icon")} body=${gettext("Try another word, for example gift or coffee.")} />`;
  return html`<div class="tiles">${found.map(
    ({ name, label }) => html`<${ElementTile} key=${name} label=${label} element=${{ kind: "icon", id: name, name: label }}><${Shapes} name=${name} /><//>`,
  )}</div>`;
}

/** @param {{name: string}} props */
function Shapes({ name }) {
  return html`<svg class="tile-picture tile-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false" dangerouslySetInnerHTML=${{ __html: iconShapes.value?.[name] ?? "" }} />`;
}
