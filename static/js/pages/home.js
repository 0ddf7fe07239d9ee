import { html } from "htm/preact";
import { render } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { formatNumber, gettext, interpolate } from "../i18n.js";
import { Button, IconButton } from "../ui/button.js";
import { Dialog } from "../ui/dialog.js";
import { EmptyState, ErrorState } from "../ui/empty-state.js";
import { Icon } from "../ui/icon.js";
import { ProjectCard, SkeletonCard } from "./home/card.js";
import { importProject } from "./home/import-project.js";
import { NewProject } from "./home/new-project.js";
import { count, hasMore, load, loadError, loadMore, loadingMore, projects, search, state } from "./home/store.js";
import { shelf } from "./home/templates/store.js";
import { leaveWhenSessionEnds, place } from "./navigation.js";

const TYPING_PAUSE_MS = 250;
const SKELETONS = 8;

function SearchField() {
  const timer = useRef(0);
  const look = (/** @type {string} */ value, pause = TYPING_PAUSE_MS) => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => {
      search.value = value.trim();
      void load();
    }, pause);
  };
  const [words, setWords] = useState("");
  const change = (/** @type {string} */ value, /** @type {number} */ pause) => {
    setWords(value);
    look(value, pause);
  };
  return html`<div class="search" role="search">
    <${Icon} name="search" />
    <input class="input" type="search" placeholder=${gettext("Search projects")} aria-label=${gettext("Search projects")} value=${words}
      onInput=${(/** @type {InputEvent} */ event) => change(/** @type {HTMLInputElement} */ (event.currentTarget).value, TYPING_PAUSE_MS)} />
    ${words ? html`<${IconButton} icon="x" size="small" label=${gettext("Clear search")} onClick=${() => change("", 0)} />` : null}
  </div>`;
}

/** Nothing found, or nothing made yet: then what to begin with is right here. */
function Nothing() {
  if (search.value) {
    const title = interpolate(gettext("No project is called “%(words)s”"), { words: search.value });
    return html`<${EmptyState} icon="search" title=${title} body=${gettext("Try a shorter word, or part of the name.")} />`;
  }
  return html`<section class="first-project first-project-wide" aria-labelledby="first-project-title">
    <h2 class="first-project-title" id="first-project-title">${gettext("Make your first visual")}</h2>
    <p class="first-project-words">${gettext("Begin with a template or a blank page, say what it is for, and have the copy and the picture made on the canvas.")}</p>
    <${NewProject} />
  </section>`;
}

function Grid() {
  if (state.value === "error" && loadError.value) return html`<${ErrorState} title=${gettext("Your projects could not be loaded")} error=${loadError.value} onRetry=${load} />`;
  const loading = state.value === "loading";
  if (loading && !projects.value.length) return html`<ul class="project-grid" aria-busy="true" aria-label=${gettext("Loading projects")}>${Array.from({ length: SKELETONS }, (_, index) => html`<${SkeletonCard} key=${index} />`)}</ul>`;
  if (!projects.value.length) return html`<${Nothing} />`;
  return html`<ul class="project-grid" aria-busy=${String(loading)} aria-label=${gettext("Projects")}>${projects.value.map((project) => html`<${ProjectCard} key=${project.id} project=${project} />`)}</ul>
    ${hasMore.value ? html`<div class="home-more"><${Button} busy=${loadingMore.value} onClick=${loadMore}>${gettext("Show more")}<//></div>` : null}`;
}

function Home() {
  const [choosing, setChoosing] = useState(cameForTemplates);
  useEffect(() => void load(), []);
  const first = state.value === "ready" && !projects.value.length && !search.value;
  return html`<div class="home-bar">
      <h1 class="home-title">${gettext("Projects")}${count.value ? html`<span class="home-count tabular">${formatNumber(count.value)}</span>` : null}</h1>
      ${first ? null : html`<${SearchField} />`}<${Button} icon="file-up" onClick=${importProject}>${gettext("Import")}<//>
      ${first ? null : html`<${Button} variant="primary" icon="plus" onClick=${() => setChoosing(true)}>${gettext("New project")}<//>`}
    </div>
    <${Grid} />
    ${choosing ? html`<${Dialog} title=${gettext("New project")} size="gallery" onClose=${() => setChoosing(false)}><${NewProject} /><//>` : null}`;
}

/** The link after saving a template leads to one's own: /?templates=mine. */
function cameForTemplates() {
  if (new URLSearchParams(location.search).get("templates") !== "mine") return false;
  history.replaceState(null, "", "/");
  shelf.value = "mine";
  return true;
}

leaveWhenSessionEnds();
render(html`<${Home} />`, place("home"));
