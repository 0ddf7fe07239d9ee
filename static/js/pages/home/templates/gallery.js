import { html } from "htm/preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { gettext, interpolate, ngettext } from "../../../i18n.js";
import { Button } from "../../../ui/button.js";
import { EmptyState, ErrorState } from "../../../ui/empty-state.js";
import { SkeletonTemplate, TemplateCard } from "./card.js";
import { TemplateFilters } from "./filters.js";
import { TemplatePreview } from "./preview.js";
import { section, sectionsOf } from "./sections.js";
import { fault, hasMore, isNarrowed, loadMoreTemplates, loadTemplates, narrow, shelf, similar, state, templates, words } from "./store.js";

/** @typedef {import("../../../api/templates.js").Template} Template */

/** The shapes of what is most likely to come. */
const SKELETONS = [1, 0.8, 0.56, 1.9, 1, 0.7, 1.78, 4, 0.8, 1];

/** Everybody's templates and one's own: narrowed, looked at, begun with. */
export function TemplateGallery() {
  const [picked, setPicked] = useState(/** @type {Template | null} */ (null));
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  const before = useRef(0);
  useEffect(() => {
    void loadTemplates();
    if (matchMedia("(pointer: fine)").matches) /** @type {HTMLElement | null | undefined} */ (box.current?.closest("dialog")?.querySelector(".template-search input"))?.focus();
  }, []);
  useEffect(() => {
    // Back from the preview: where one was.
    if (picked) before.current = picked.id;
    else /** @type {HTMLElement | null | undefined} */ (box.current?.querySelector(`[data-template="${before.current}"]`))?.focus();
  }, [picked]);
  // An answer may come when one has gone back already: it must not open the preview again.
  const follow = (/** @type {Template} */ changed) => setPicked((now) => (now?.id === changed.id ? changed : now));
  if (picked) return html`<${TemplatePreview} template=${picked} onBack=${() => setPicked(null)} onChange=${follow} />`;
  return html`<div class="template-gallery" ref=${box}><${TemplateFilters} /><${Shelf} onPick=${setPicked} /></div>`;
}

/** @param {{onPick: (template: Template) => void}} props */
function Shelf({ onPick }) {
  if (state.value === "error" && fault.value) return html`<${ErrorState} title=${gettext("The templates could not be loaded")} error=${fault.value} onRetry=${loadTemplates} />`;
  const loading = state.value === "loading";
  if (loading && !templates.value.length) return html`<ul class="template-rows" aria-busy="true" aria-label=${gettext("Loading templates")}>${SKELETONS.map((ratio, i) => html`<${SkeletonTemplate} key=${i} ratio=${ratio} />`)}</ul>`;
  if (!templates.value.length && !similar.value.length) return html`<${Nothing} />`;
  const count = templates.value.length;
  return html`<p class="visually-hidden" role="status">${loading ? "" : interpolate(ngettext("%(count)s template", "%(count)s templates", count), { count })}</p>
    <div class="template-sections" aria-busy=${String(loading)}>
      ${count ? null : html`<p class="template-none">${gettext("No template has these words.")}</p>`}
      ${sectionsOf(templates.value).map((section) => html`<${Section} key=${section.title} section=${section} onPick=${onPick} />`)}
    </div>
    ${hasMore.value ? html`<div class="home-more"><${Button} onClick=${loadMoreTemplates}>${gettext("Show more")}<//></div>` : null}
    ${similar.value.length ? html`<${Section} section=${section(gettext("Close in meaning"), similar.value)} onPick=${onPick} />` : null}`;
}

/** @param {{section: {title: string, sheets: Template[], strips: Template[]}, onPick: (template: Template) => void}} props */
function Section({ section: { title, sheets, strips }, onPick }) {
  const row = (/** @type {Template[]} */ list, /** @type {string} */ extra) => html`<ul class=${`template-rows ${extra}`} aria-label=${title}>
    ${list.map((template) => html`<${TemplateCard} key=${template.id} template=${template} onPick=${() => onPick(template)} />`)}
  </ul>`;
  return html`<section class="template-section" aria-label=${title}>
    <h3 class="template-section-title">${title}</h3>
    ${sheets.length ? row(sheets, "") : null}${strips.length ? row(strips, "template-strips") : null}
  </section>`;
}

function Nothing() {
  if (shelf.value === "mine" && !words.value) {
    return html`<${EmptyState} icon="images" title=${gettext("You have no template of your own yet")}
      body=${gettext("Open a project and choose “Save as template” in its menu. It will wait here for the next design.")} />`;
  }
  return html`<${EmptyState} icon="search" title=${gettext("No template fits")} body=${gettext("Try another word, or look at all of them.")}>
    ${isNarrowed.value ? html`<${Button} onClick=${() => narrow({ shelf: "all", language: "", words: "" })}>${gettext("Show all templates")}<//>` : null}
  <//>`;
}
