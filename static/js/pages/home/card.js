import { html } from "htm/preact";
import { useRef, useState } from "preact/hooks";
import { formatDateTime, formatRelative, formatSize, gettext, interpolate } from "../../i18n.js";
import { IconButton } from "../../ui/button.js";
import { Menu } from "../../ui/menu.js";
import { busy, duplicate, remove, rename } from "./store.js";

/** @typedef {import("./store.js").ProjectSummary} ProjectSummary */

/** The picture of a project, or its empty sheet in the right shape. @param {{project: ProjectSummary}} props */
function Picture({ project }) {
  const { thumbnail, width, height } = project;
  if (thumbnail) return html`<img class="project-picture" src=${thumbnail} alt="" width=${width} height=${height} loading="lazy" decoding="async" />`;
  return html`<svg class="project-blank" viewBox=${`0 0 ${width} ${height}`} width=${width} height=${height} aria-hidden="true"><rect width=${width} height=${height} /></svg>`;
}

/** The name as a field: Enter and leaving it keep, Esc lets be. @param {{project: ProjectSummary, onDone: () => void}} props */
function RenameField({ project, onDone }) {
  const left = useRef(false);
  const finish = (/** @type {string | null} */ name) => {
    if (left.current) return;
    left.current = true;
    onDone();
    if (name !== null) void rename(project, name);
  };
  const press = (/** @type {KeyboardEvent} */ event) => {
    if (event.isComposing || event.keyCode === 229) return; // Enter and Esc belong to the Korean input method
    if (event.key === "Escape") finish(null);
    else if (event.key === "Enter") finish(/** @type {HTMLInputElement} */ (event.currentTarget).value);
  };
  const take = (/** @type {HTMLInputElement | null} */ input) => {
    if (!input || document.activeElement === input) return;
    input.focus();
    input.select();
  };
  return html`<input class="input project-rename" ref=${take} defaultValue=${project.name} maxlength="200" aria-label=${gettext("Name")}
    onKeyDown=${press} onBlur=${(/** @type {FocusEvent} */ event) => finish(/** @type {HTMLInputElement} */ (event.currentTarget).value)} />`;
}

/** @param {{project: ProjectSummary, onRename: () => void}} props */
function CardMenu({ project, onRename }) {
  const label = interpolate(gettext("More for “%(name)s”"), { name: project.name });
  const items = [
    { label: gettext("Open"), icon: "folder-open", perform: () => location.assign(`/projects/${project.id}`) },
    { label: gettext("Rename"), icon: "pencil", perform: onRename },
    { label: gettext("Duplicate"), icon: "copy", perform: () => void duplicate(project) },
    /** @type {const} */ ("separator"),
    { label: gettext("Delete"), icon: "trash-2", danger: true, perform: () => void remove(project) },
  ];
  return html`<${Menu} label=${label} items=${items} align="end"
    trigger=${(/** @type {object} */ attributes) => html`<${IconButton} icon="ellipsis" label=${label} data-tooltip=${null} ...${attributes} />`} />`;
}

/** @param {{project: ProjectSummary}} props */
export function ProjectCard({ project }) {
  const [renaming, setRenaming] = useState(false);
  const name = html`<a class="project-name" href=${`/projects/${project.id}`} title=${project.name}>${project.name}</a>`;
  return html`<li class=${`project-card ${busy.value.has(project.id) ? "project-card-busy" : ""}`}>
    <div class="project-sheet"><${Picture} project=${project} /></div>
    <div class="project-words">
      <div class="project-text">
        ${renaming ? html`<${RenameField} project=${project} onDone=${() => setRenaming(false)} />` : name}
        <p class="project-facts tabular"><span class="project-size">${formatSize(project.width, project.height)} · </span><time datetime=${project.updated_at} title=${formatDateTime(project.updated_at)}>${formatRelative(project.updated_at)}</time></p>
      </div>
      <${CardMenu} project=${project} onRename=${() => setRenaming(true)} />
    </div>
  </li>`;
}

/** The shape of a card while the list is on its way. */
export function SkeletonCard() {
  return html`<li class="project-card project-card-skeleton" aria-hidden="true">
    <span class="skeleton skeleton-sheet"></span><span class="skeleton-words"><span class="skeleton"></span><span class="skeleton"></span></span>
  </li>`;
}
