import { html } from "htm/preact";
import { useState } from "preact/hooks";
import { formatDateTime, formatRelative, formatSize, gettext, interpolate } from "../../i18n.js";
import { IconButton } from "../../ui/button.js";
import { Menu } from "../../ui/menu.js";
import { RenameField } from "./rename-field.js";
import { busy, duplicate, remove, rename } from "./store.js";

/** @typedef {import("./store.js").ProjectSummary} ProjectSummary */

/** The picture of a project, or its empty sheet in the right shape. @param {{project: ProjectSummary}} props */
function Picture({ project }) {
  const { thumbnail, width, height } = project;
  if (thumbnail) return html`<img class="project-picture" src=${thumbnail} alt="" width=${width} height=${height} loading="lazy" decoding="async" />`;
  return html`<svg class="project-blank" viewBox=${`0 0 ${width} ${height}`} width=${width} height=${height} aria-hidden="true"><rect width=${width} height=${height} /></svg>`;
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
  const leave = (/** @type {string | null} */ typed) => {
    setRenaming(false);
    if (typed !== null) void rename(project, typed);
  };
  const name = html`<a class="project-name" href=${`/projects/${project.id}`} title=${project.name}>${project.name}</a>`;
  return html`<li class=${`project-card ${busy.value.has(project.id) ? "project-card-busy" : ""}`}>
    <div class="project-sheet"><${Picture} project=${project} /></div>
    <div class="project-words">
      <div class="project-text">
        ${renaming ? html`<${RenameField} name=${project.name} onDone=${leave} />` : name}
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
