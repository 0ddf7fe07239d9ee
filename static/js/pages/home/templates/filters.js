import { html } from "htm/preact";
import { useRef, useState } from "preact/hooks";
import { gettext } from "../../../i18n.js";
import { IconButton } from "../../../ui/button.js";
import { Icon } from "../../../ui/icon.js";
import { Segmented } from "../../../ui/segmented.js";
import { language, narrow, shelf, words } from "./store.js";

const TYPING_PAUSE_MS = 250;

function shelves() {
  return [
    { value: "all", label: gettext("All") },
    { value: "social", label: gettext("Social") },
    { value: "banner", label: gettext("Banners") },
    { value: "poster", label: gettext("Posters") },
    { value: "mine", label: gettext("My templates") },
  ];
}

/** Languages are named in themselves. */
function languages() {
  return [
    { value: "", label: gettext("All") },
    { value: "ko", label: "한국어" },
    { value: "en", label: "English" },
  ];
}

function TemplateSearch() {
  const [typed, setTyped] = useState(words.value);
  const timer = useRef(0);
  const change = (/** @type {string} */ value, /** @type {number} */ pause) => {
    setTyped(value);
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => void narrow({ words: value.trim() }), pause);
  };
  return html`<div class="search template-search" role="search">
    <${Icon} name="search" />
    <input class="input" type="search" value=${typed} placeholder=${gettext("Search: sale, café, story…")} aria-label=${gettext("Search templates")}
      onInput=${(/** @type {InputEvent} */ event) => change(/** @type {HTMLInputElement} */ (event.currentTarget).value, TYPING_PAUSE_MS)} />
    ${typed ? html`<${IconButton} icon="x" size="small" label=${gettext("Clear search")} onClick=${() => change("", 0)} />` : null}
  </div>`;
}

/** What narrows the gallery. */
export function TemplateFilters() {
  return html`<div class="template-filters">
    <${TemplateSearch} />
    <div class="template-shelves"><${Segmented} label=${gettext("Kind")} value=${shelf.value} options=${shelves()} onChange=${(/** @type {any} */ value) => void narrow({ shelf: value })} /></div>
    <div class="template-languages"><${Segmented} label=${gettext("Language")} value=${language.value} options=${languages()} onChange=${(/** @type {any} */ value) => void narrow({ language: value })} /></div>
  </div>`;
}
