import { html } from "htm/preact";
import { findTypeface } from "../../editor/core/fonts.js";
import { gettext, interpolate } from "../../i18n.js";
import { IconButton } from "../../ui/button.js";
import { Icon } from "../../ui/icon.js";
import { Menu } from "../../ui/menu.js";
import { draftCount, guidelineCount } from "../brand/words.js";
import { roleName } from "../role-name.js";
import { remove } from "./store.js";

/** @typedef {import("../../api/brands.js").BrandRow} Brand */

/** @param {{brand: Brand}} props */
export function BrandCard({ brand }) {
  const drafts = brand.draft_count;
  return html`<li class="card brands-card">
    <${Strip} palette=${brand.palette} />
    <div class="brands-body">
      <${Logo} brand=${brand} />
      <div class="brands-words">
        <h2 class="brands-title"><a class="brands-link" href=${`/brands/${brand.id}`}>${brand.name}</a></h2>
        <p class="brands-facts">${brand.fonts.length ? brand.fonts.map(fontName).join(", ") : gettext("No fonts chosen")}</p>
      </div>
      ${brand.role === "owner" ? html`<${CardMenu} brand=${brand} />` : null}
    </div>
    <p class="brands-foot tabular">
      <span>${guidelineCount(brand.guideline_count)}</span>
      ${drafts ? html`<span class="badge badge-warning">${draftCount(drafts)}</span>` : null}
      <${Access} brand=${brand} />
    </p>
  </li>`;
}

/** @param {string} family */
function fontName(family) {
  return findTypeface(family)?.label ?? family;
}

/** The colours side by side. @param {{palette: string[]}} props */
function Strip({ palette }) {
  if (!palette.length) return html`<div class="brands-strip brands-strip-empty">${gettext("No colours yet")}</div>`;
  const label = interpolate(gettext("Colours: %(colours)s"), { colours: palette.join(", ") });
  return html`<div class="brands-strip" role="img" aria-label=${label}>${palette.map((colour) => html`<span key=${colour} style=${{ backgroundColor: colour }}></span>`)}</div>`;
}

/** The logo, else the first letter. @param {{brand: Brand}} props */
export function Logo({ brand: { logo, name } }) {
  return html`<span class="brands-logo">${logo ? html`<img src=${logo} alt="" decoding="async" />` : html`<span aria-hidden="true">${[...name][0]}</span>`}</span>`;
}

/** Whose it is, where that is not plain. @param {{brand: Brand}} props */
export function Access({ brand }) {
  if (brand.role === "owner") return brand.shared_with_all ? html`<span class="badge">${gettext("Shared with everyone")}</span>` : null;
  if (brand.shared_with_all && brand.role === "viewer") return html`<span class="badge"><${Icon} name="eye" />${gettext("Shared with everyone")}</span>`;
  return html`<span class="badge"><${Icon} name=${brand.role === "viewer" ? "eye" : "pencil"} />${roleName(brand.role)}</span>`;
}

/** @param {{brand: Brand}} props */
function CardMenu({ brand }) {
  const label = interpolate(gettext("More for “%(name)s”"), { name: brand.name });
  const items = [
    { label: gettext("Open"), icon: "folder-open", perform: () => location.assign(`/brands/${brand.id}`) },
    /** @type {const} */ ("separator"),
    { label: gettext("Delete"), icon: "trash-2", danger: true, perform: () => void remove(brand) },
  ];
  return html`<${Menu} label=${label} items=${items} align="end"
    trigger=${(/** @type {object} */ attributes) => html`<${IconButton} icon="ellipsis" label=${label} data-tooltip=${null} ...${attributes} />`} />`;
}

/** The shape of a card while the list is on its way. */
export function SkeletonCard() {
  return html`<li class="card brands-card brands-card-skeleton" aria-hidden="true">
    <span class="skeleton brands-strip"></span>
    <div class="brands-body"><span class="skeleton brands-logo"></span><span class="skeleton-words"><span class="skeleton"></span><span class="skeleton"></span></span></div>
    <p class="brands-foot"><span class="skeleton brands-line"></span></p>
  </li>`;
}
