import { html } from "htm/preact";
import { formatSize, gettext } from "../../../i18n.js";

/** @typedef {import("../../../api/templates.js").Template} Template */

/** All of a row are equally high, each as wide as its proportions ask. @param {number} ratio */
function placeOf(ratio) {
  return { class: "template-card", style: { "--ratio": ratio } };
}

/** The channel in the reader's language; a size that no channel asks for has none. @param {Template} template */
export function channelOf({ channel }) {
  return channel ? gettext(channel) : gettext("Own size");
}

/** What it looks like, or a blank sheet of its shape. @param {{template: Template}} props */
export function TemplatePicture({ template }) {
  const { thumbnail, width, height } = template;
  if (thumbnail) return html`<img class="template-image" src=${thumbnail} alt="" width=${width} height=${height} loading="lazy" decoding="async" />`;
  return html`<svg class="template-image template-blank" viewBox=${`0 0 ${width} ${height}`} width=${width} height=${height} aria-hidden="true"><rect width=${width} height=${height} /></svg>`;
}

/** @param {{template: Template, onPick: () => void}} props */
export function TemplateCard({ template, onPick }) {
  const { id, name, width, height } = template;
  return html`<li ...${placeOf(width / height)}>
    <button type="button" class="template-button" data-template=${id} title=${name} onClick=${onPick}>
      <span class="template-sheet"><${TemplatePicture} template=${template} /></span>
      <span class="template-name">${name}</span>
      <span class="template-facts tabular">${formatSize(width, height)}</span>
    </button>
  </li>`;
}

/** Where a template will be. @param {{ratio: number}} props */
export function SkeletonTemplate({ ratio }) {
  return html`<li ...${placeOf(ratio)} aria-hidden="true"><span class="skeleton template-sheet"></span><span class="skeleton template-line"></span></li>`;
}
