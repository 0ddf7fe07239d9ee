import { html } from "htm/preact";
import { formatSize, gettext } from "../../i18n.js";
import { projects } from "./store.js";

/** The designs of the campaign; nothing where there is none. */
export function Projects() {
  if (!projects.value?.length) return null;
  return html`<section class="campaign-part" aria-labelledby="campaign-projects">
    <h2 id="campaign-projects">${gettext("Designs")}</h2>
    <ul class="campaign-projects">${projects.value.map(
      ({ id, name, width, height, thumbnail }) => html`<li class="project-card" key=${id}>
        <span class="project-sheet">${
          thumbnail
            ? html`<img class="project-picture" src=${thumbnail} alt="" loading="lazy" decoding="async" />`
            : html`<svg class="project-blank" viewBox=${`0 0 ${width} ${height}`} aria-hidden="true"><rect width=${width} height=${height} /></svg>`
        }</span>
        <a class="project-name" href=${`/projects/${id}`}>${name}</a><span class="project-facts">${formatSize(width, height)}</span>
      </li>`,
    )}</ul>
  </section>`;
}
